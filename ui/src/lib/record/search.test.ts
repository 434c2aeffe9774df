import { describe, expect, it, vi } from 'vitest';
import { ReferenceSearchState, type Found } from './search.svelte';

const found = (...titles: string[]): Found[] =>
	titles.map((title) => ({ kind: 'domain', id: title, title, stage: null }));

describe('the search for a record', () => {
	it('points with an arrow among what fits what is typed, however late that is known', async () => {
		let answer = (_: Found[]) => {};
		const ask = vi.fn(() => Promise.resolve(found('Pumps', 'Pipes')));
		const search = new ReferenceSearchState('domain', (all) => all.length > 0, ask);
		await search.type('');
		ask.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
		void search.type('Leak listening');
		// What nothing fits is offered to be made, in one row.
		const pointed = search.point(1, () => search.found.length + 1);
		answer([]);
		await pointed;
		expect([search.found.length, search.at]).toEqual([0, 0]);
	});

	it('opens the list with an arrow where it is closed', async () => {
		const search = new ReferenceSearchState('domain', undefined, () => Promise.resolve(found('Pumps')));
		await search.point(1, () => 1);
		expect([search.open, search.at]).toEqual([true, -1]);
	});

	it('stays closed where it is left before the answer comes', async () => {
		let answer = (_: Found[]) => {};
		const ask = vi.fn(() => new Promise<Found[]>((resolve) => (answer = resolve)));
		const search = new ReferenceSearchState('domain', undefined, ask);
		void search.type('Pu');
		const pointed = search.point(1, () => 1);
		search.close();
		answer(found('Pumps'));
		await pointed;
		expect([search.open, ask.mock.calls.length]).toEqual([false, 1]);
	});
});
