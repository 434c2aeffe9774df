import type { KindInfo, Row } from '$lib/api';
import { describe, expect, it } from 'vitest';
import { fitted, leastWidth, tableColumns, template, tightened } from './columns';

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

	const row = (...texts: string[]) =>
		({ title: texts[0], cells: texts.map((text) => ({ text })) }) as unknown as Row;
	const named = () => tableColumns(info, ['name', 'hours', 'rhythm'], (id) => heads[id] ?? '');

	it('share what is free by what their texts take, and leave nothing to an empty one', () => {
		const long = 'Add an nftables-based kube-proxy backend beside the others';
		const [name, hours, rhythm] = fitted(named(), [row(long, '12', ''), row(long, '', '')]);
		expect(name?.share).toBeGreaterThan(400);
		expect(hours).toMatchObject({ width: 56, share: 56 });
		expect(rhythm).toMatchObject({ fixed: true });
		expect(template([name!, hours!, rhythm!])).toBe(
			`minmax(190px, ${2 * name!.share!}fr) minmax(56px, 56fr) 140px`
		);
	});

	it('are no wider than short names need while others are cut', () => {
		const columns = tableColumns(
			{
				columns: [
					{ id: 'name', type: 'text' },
					{ id: 'unit', type: 'ref' }
				]
			} as KindInfo,
			['name', 'unit'],
			(id) => id
		);
		const [name, unit] = fitted(columns, [row('Ada Lovelace', 'Analytical engines and their programmes')]);
		expect(name?.width).toBe(130);
		expect(unit?.share).toBeGreaterThan(2 * name!.share!);
	});

	it('keep their width while no row is there', () => {
		expect(fitted(named(), [])).toEqual(named());
	});

	it('become narrower together', () => {
		const columns = tableColumns(info, ['name', 'hours'], (id) => heads[id] ?? '');
		const less = leastWidth(tightened(columns)) / leastWidth(columns);
		expect(less).toBeLessThan(0.8);
		expect(less).toBeGreaterThan(0.7);
	});
});
