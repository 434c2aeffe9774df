import type { KindInfo } from '$lib/api';
import { describe, expect, it } from 'vitest';
import { leastWidth, narrowed, tableColumns, template, tightened } from './columns';

const info = {
	columns: [
		{ id: 'name', type: 'text' },
		{ id: 'hours', type: 'integer' },
		{ id: 'rhythm', type: 'integer' }
	]
} as KindInfo;
const heads: Record<string, string> = { name: 'Name', hours: 'Hours', rhythm: 'Rhythm wanted, days' };

describe('the columns of a table', () => {
	it('are as wide as the words above them need', () => {
		const [name, hours, rhythm] = tableColumns(info, ['name', 'hours', 'rhythm'], (id) => heads[id] ?? '');
		expect(name?.width).toBe(190);
		expect(hours?.width).toBe(84);
		expect(rhythm?.width).toBeGreaterThan(120);
	});

	it('leave what is free to the first one and nothing to an empty one', () => {
		const columns = tableColumns(info, ['name', 'hours', 'rhythm'], (id) => heads[id] ?? '');
		const fitting = narrowed(columns, ['name', 'hours']);
		expect(template(fitting)).toMatch(/^minmax\(190px, 1900fr\) 56px minmax\(/);
	});

	it('become narrower together', () => {
		const columns = tableColumns(info, ['name', 'hours'], (id) => heads[id] ?? '');
		const less = leastWidth(tightened(columns)) / leastWidth(columns);
		expect(less).toBeLessThan(0.8);
		expect(less).toBeGreaterThan(0.7);
	});
});
