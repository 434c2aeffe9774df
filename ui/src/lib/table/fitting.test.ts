import { describe, expect, it } from 'vitest';
import { fitting } from './fitting';

describe('references in a cell', () => {
	it('are all shown where they fit', () => {
		expect(fitting([100, 96], 200, 70)).toBe(2);
		expect(fitting([100, 96], 199, 70)).toBe(1);
	});

	it('leave room for the words that count the others', () => {
		expect(fitting([100, 100, 100], 278, 70)).toBe(2);
		expect(fitting([100, 100, 100], 277, 70)).toBe(1);
	});

	it('are one at least, however narrow the cell is', () => {
		expect(fitting([100, 100], 40, 70)).toBe(1);
	});
});
