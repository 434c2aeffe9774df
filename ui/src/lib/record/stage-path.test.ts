import { describe, expect, it } from 'vitest';
import { stagePath, type Visit } from './stage-path';

const visits = (...stages: string[]): Visit[] =>
	stages.map((stage, year) => ({
		id: `${year}`,
		stage,
		on: `20${15 + year}-03-01`,
		evidence: `why ${year}`
	}));

describe('stagePath', () => {
	it('stands at the newest stage', () => {
		const { stations } = stagePath(visits('discovering', 'growing'));
		expect(stations.filter(({ present }) => present).map(({ stage }) => stage)).toEqual(['growing']);
		expect(stations.map(({ visit }) => visit?.on)).toEqual([
			'2015-03-01',
			'2016-03-01',
			undefined,
			undefined,
			undefined
		]);
	});

	it('keeps a return with its day and its reason', () => {
		const { steps, returns } = stagePath(visits('discovering', 'at_work', 'growing', 'establishing'));
		expect(steps).toEqual([
			{ from: 0, to: 3 },
			{ from: 1, to: 2 }
		]);
		const visit = { id: '2', stage: 'growing', on: '2017-03-01', evidence: 'why 2' };
		expect(returns).toEqual([{ from: 3, to: 1, visit }]);
	});

	it('draws the last two returns and counts the others', () => {
		const { returns, earlier } = stagePath(
			visits('growing', 'discovering', 'growing', 'discovering', 'at_work', 'reinventing', 'at_work')
		);
		expect(returns.map(({ from, to }) => [from, to])).toEqual([
			[1, 0],
			[4, 3]
		]);
		expect(earlier).toBe(1);
	});

	it('says the end in words, at no station', () => {
		const { stations, closed } = stagePath(visits('growing', 'closed'));
		expect(closed?.on).toBe('2016-03-01');
		expect(stations.some(({ present }) => present)).toBe(false);
	});
});
