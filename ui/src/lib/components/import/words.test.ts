import type { TablePreview } from '$lib/api';
import { describe, expect, it } from 'vitest';
import { lessThanRead, mergedWords } from './words';

const table = (told: Partial<TablePreview>): TablePreview => ({
	table: 'a.csv',
	rows: 604,
	kinds: [{ kind: 'project', rows: 604, new: 20, changed: 1, unchanged: 1 }],
	errors: 0,
	notes: 0,
	merged: 0,
	unused: [],
	...told
});

describe('what of a table becomes less than was read', () => {
	it('is said in numbers of rows and records, of the kinds of which there are fewer', () => {
		expect(mergedWords(table({ merged: 582 }))).toBe('604 rows become 22 projects');
		const kinds = [
			{ kind: 'person', rows: 1, new: 1, changed: 0, unchanged: 0 },
			{ kind: 'unit', rows: 4, new: 0, changed: 1, unchanged: 0 }
		];
		expect(mergedWords(table({ merged: 3, kinds }))).toBe('4 rows become 1 unit');
	});

	it('is nothing where every row and column becomes something', () => {
		const [merged, unused] = [table({ merged: 1 }), table({ unused: ['Title'] })];
		expect(lessThanRead([table({}), merged, unused])).toEqual([merged, unused]);
	});
});
