import { describe, expect, it } from 'vitest';
import { inLines, readable } from './names';

describe('names in the network', () => {
	const names = (places: [number, number][], name = 'Pump Table') =>
		readable(
			places.map(([x, y]) => ({ x, y })),
			places.map(() => name),
			places.map((_, at) => at)
		);

	it('stand under their marks where nothing lies over them', () => {
		const shown = names([[0, 0], [200, 0], [0, 100]]); // prettier-ignore
		expect([...shown.values()].map(({ y }) => y)).toEqual([25, 25, 25]);
	});

	it('give way to a name that comes first', () => {
		expect(names([[0, 0], [60, 10]]).get(1)?.y).toBe(-15); // prettier-ignore
	});

	it('stand elsewhere where a mark would lie on them', () => {
		// The name of the second would run through the mark of the third.
		expect(names([[300, 0], [0, 0], [20, 22]]).get(1)?.y).toBe(-15); // prettier-ignore
	});

	it('are left away where no place around the mark is free', () => {
		// The names of the marks around come after it, so only the marks are in its way.
		const shown = names([[900, 0], [0, 0], [0, 21], [0, -19], [30, 0], [-30, 0]]); // prettier-ignore
		expect(shown.has(0)).toBe(true);
		expect(shown.has(1)).toBe(false);
	});

	it('are whole, in lines that are about as long as each other', () => {
		expect(inLines('Pump Table')).toEqual(['Pump Table']);
		expect(inLines('Skeldale Borough Council')).toEqual(['Skeldale', 'Borough Council']);
		expect(inLines('Water Practitioners’ Society')).toEqual(['Water Practitioners’', 'Society']);
	});
});
