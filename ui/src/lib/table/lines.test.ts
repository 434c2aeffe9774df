import { describe, expect, it } from 'vitest';
import { Lines } from './lines';

const groups = [
	{ label: 'a', start: 0, count: 2 },
	{ label: 'b', start: 2, count: 1 },
	{ label: 'c', start: 3, count: 3 }
];

describe('Lines', () => {
	it('without groups has a line for each row', () => {
		const lines = new Lines(3, []);
		expect(lines.length).toBe(3);
		expect(lines.at(2)).toEqual({ type: 'row', index: 2 });
	});

	it('puts the head of each group before its first row', () => {
		const lines = new Lines(6, groups);
		const read = Array.from({ length: lines.length }, (_, line) => {
			const found = lines.at(line);
			return found.type === 'group' ? found.group.label : found.index;
		});
		expect(read).toEqual(['a', 0, 1, 'b', 2, 'c', 3, 4, 5]);
	});

	it('knows the line of a row, and the rows before a line', () => {
		const lines = new Lines(6, groups);
		for (let row = 0; row < 6; row += 1) {
			expect(lines.at(lines.lineOf(row))).toEqual({ type: 'row', index: row });
			expect(lines.rowsBefore(lines.lineOf(row))).toBe(row);
		}
		expect([0, 3, 5, 9].map((line) => lines.rowsBefore(line))).toEqual([0, 2, 3, 6]);
	});
});
