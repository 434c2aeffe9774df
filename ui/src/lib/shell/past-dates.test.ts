import { describe, expect, it } from 'vitest';
import { pastDates } from './past-dates';

describe('pastDates', () => {
	const dates = (today: string) => pastDates(today).map(({ date }) => date);

	it('counts from today', () => {
		expect(dates('2026-11-19')).toEqual(['2026-10-19', '2026-09-30', '2025-11-19']);
	});

	it('leaves out what was before the first day', () => {
		expect(pastDates('2026-11-19', '2026-09-30').map(({ date }) => date)).toEqual([
			'2026-10-19',
			'2026-09-30'
		]);
		expect(pastDates('2026-11-19', '2026-11-19')).toEqual([]);
	});

	it('takes the last day of a shorter month', () => {
		expect(dates('2028-03-31')).toEqual(['2028-02-29', '2027-12-31', '2027-03-31']);
		expect(dates('2028-02-29')[2]).toBe('2027-02-28');
	});
});
