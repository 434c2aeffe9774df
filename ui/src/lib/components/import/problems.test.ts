import type { Problem } from '$lib/api';
import { expect, it } from 'vitest';
import { grouped } from './problems';

const problem = (row: number, value: string | null): Problem => ({
	table: 'enhancements.csv',
	row,
	column: 'Stage',
	value,
	reason: value === null ? 'The cell is empty.' : 'This is no stage.',
	remedy: '',
	severity: 'note',
	code: 'empty-cell',
	at: null,
	likely: null
});

it('tells what is the same of many rows once, by the first row', () => {
	const groups = grouped([problem(2, null), problem(3, 'Omega'), problem(4, null), problem(9, null)]);
	expect(groups.map(({ problem, more }) => [problem.row, more])).toEqual([
		[2, 2],
		[3, 0]
	]);
});
