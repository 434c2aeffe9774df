import type { NetworkTie } from '$lib/api';
import { describe, expect, it } from 'vitest';
import { kept, quiet } from './network';

const tie = (ends: number[], ...bonds: string[]) =>
	({
		ends,
		strands: bonds.map((bond) => ({ bond, records: [], total: 1 })),
		brokers: []
	}) as unknown as NetworkTie;

describe('the ties that are drawn', () => {
	const ties = [tie([0, 1], 'boundary', 'people'), tie([1, 2], 'people')];
	const bonds = (drawn: NetworkTie[]) => drawn.map(({ strands }) => strands.map(({ bond }) => bond));

	it('keep the bonds that are asked for', () => {
		expect(bonds(kept(ties, new Set(['people'])))).toEqual([['boundary']]);
		expect(bonds(kept(ties, new Set()))).toEqual([['boundary', 'people'], ['people']]);
	});

	it('are all of a party that is chosen', () => {
		expect(bonds(kept(ties, new Set(['people']), 2))).toEqual([['boundary'], ['people']]);
	});

	it('leave people in both away at first, where they tie more than there are parties and others tie as well', () => {
		const counted = (people: number, boundary: number) => [
			{ bond: 'people', ties: people },
			{ bond: 'boundary', ties: boundary }
		];
		expect(quiet(counted(67, 12), 28)).toEqual(['people']);
		expect(quiet(counted(9, 12), 28)).toEqual([]);
		expect(quiet(counted(67, 0), 28)).toEqual([]);
	});
});
