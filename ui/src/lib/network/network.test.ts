import { describe, expect, it } from 'vitest';
import { readable } from './network';

describe('names in the network', () => {
	const names = (places: [number, number][]) =>
		readable(
			places.map(([x, y]) => ({ x, y })),
			places.map(() => 'Pump Table'),
			places.map((_, at) => at)
		);

	it('stand where nothing lies over them', () => {
		expect(names([[0, 0], [200, 0], [0, 100]])).toEqual(new Set([0, 1, 2])); // prettier-ignore
	});

	it('give way to a name that comes first', () => {
		expect(names([[0, 0], [60, 10]])).toEqual(new Set([0])); // prettier-ignore
	});

	it('are left away where a mark would lie on them', () => {
		// The name of the second would run through the mark of the third.
		expect(names([[300, 0], [0, 0], [20, 22]]).has(1)).toBe(false); // prettier-ignore
	});

	it('are shown of the very first, whatever lies there', () => {
		expect(names([[0, 0], [0, 20]]).has(0)).toBe(true); // prettier-ignore
	});
});
