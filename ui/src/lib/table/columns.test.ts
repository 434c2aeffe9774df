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
		expect(name?.whole).toBe(388);
		expect(hours).toMatchObject({ width: 56, whole: 56 });
		expect(rhythm).toMatchObject({ fixed: true });
		expect(template([name!, hours!, rhythm!])).toBe('minmax(388px, 388px) minmax(56px, 56px) 140px');
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
		expect(unit?.whole).toBeGreaterThan(2 * name!.whole!);
	});

	it('have room for one reference that is a link, and ask for what all of them take', () => {
		const chip = (title: string) => ({ id: title, kind: 'community', title, stage: 'growing' });
		const linked = (...titles: string[]) =>
			({
				title: 'Turn every valve once',
				cells: [{ text: 'Turn every valve once' }, { text: titles.join(', '), chips: titles.map(chip) }]
			}) as unknown as Row;
		const columns = tableColumns(
			{
				columns: [
					{ id: 'name', type: 'text' },
					{ id: 'communities', type: 'refs' }
				]
			} as KindInfo,
			['name', 'communities'],
			(id) => id
		);
		const [, one] = fitted(columns, [linked('Leakage Network of the north')]);
		expect(one!.width).toBe(146);
		const [, two] = fitted(columns, [linked('Leakage Network', 'Membrane Circle')]);
		const [, words] = fitted(columns, [row('Turn every valve once', 'Leakage Network, Membrane Circle')]);
		expect(two!.whole! - words!.whole!).toBe(54);
	});

	it('leave a link that few rows have more than words', () => {
		const columns = (id: string) =>
			tableColumns(
				{
					columns: [
						{ id: 'name', type: 'text' },
						{ id, type: 'refs' }
					]
				} as KindInfo,
				['name', id],
				(id) => id
			);
		const title = 'Control Security Huddle';
		const chips = [{ id: title, kind: 'community', title, stage: 'growing' }];
		const of = (cell: object) =>
			[{ title: 'Buy', cells: [{ text: 'Buy' }, cell] }, row('Close', ''), row('Fund', '')] as Row[];
		expect(fitted(columns('after'), of({ text: title, chips }))[1]!.width).toBe(124);
		expect(fitted(columns('after'), of({ text: title }))[1]!.width).toBe(104);
	});

	it('leave the name what the others leave of the smallest window', () => {
		const columns = tableColumns(
			{
				columns: [
					{ id: 'title', type: 'text' },
					...['before', 'after', 'not', 'told'].map((id) => ({ id, type: 'refs' }))
				]
			} as KindInfo,
			['title', 'before', 'after', 'not', 'told'],
			(id) => id
		);
		const title = 'Spend less on leakage after the target is met, and say so';
		const of = (title: string, ...others: string[]) =>
			row(title, ...others, ...Array<string>(4 - others.length).fill(''));
		const full = [
			'Leakage Network of the coast',
			'Samplers of the coast',
			'Heat Club of the coast',
			'Pump Table, and others'
		];
		const some = fitted(columns, [of(title, ...full)]);
		expect(some[0]!.width).toBe(382);
		expect(leastWidth(fitted(columns, [of(`${title} ${title} ${title}`, ...full)]))).toBeLessThanOrEqual(
			1040
		);
		const [, , after] = fitted(columns, [
			of(title, full[0]!, full[1]!),
			of(title, full[0]!),
			of(title),
			of(title)
		]);
		expect(after!.width).toBe(104);
	});

	it('never cut an amount', () => {
		const columns = tableColumns(
			{
				columns: [
					{ id: 'name', type: 'text' },
					{ id: 'asked', type: 'money' }
				]
			} as KindInfo,
			['name', 'asked'],
			(id) => id
		);
		const few = Array.from({ length: 20 }, () => row('Heat', 'GBP 9,000'));
		const [, asked] = fitted(columns, [...few, row('Twin', 'GBP 1,200,000')]);
		expect(asked!.width).toBe(122);
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
