import type { ImportPreview, ImportTable, Plan, Problem, TablePreview } from '$lib/api';
import { describe, expect, it } from 'vitest';
import { inOrder, wantsLook } from './looking';

const table = (name: string, rows = 3): ImportTable => ({
	name,
	rows,
	encoding: null,
	separator: null,
	columns: []
});
const community = { kind: 'community', fields: { name: { column: 'Name' } } };
const plan: Plan = {
	name: '',
	tables: [
		{ table: 'groups', records: [community] },
		{ table: 'answers', records: [{ kind: 'voice', fields: {} }] },
		{ table: 'weather', records: [] }
	]
};
const told = (name: string, more: Partial<TablePreview> = {}): TablePreview => ({
	table: name,
	rows: 3,
	kinds: [],
	errors: 0,
	notes: 0,
	merged: 0,
	unused: [],
	...more
});
const preview = (tables: TablePreview[], problems: Partial<Problem>[] = []) =>
	({ tables, problems }) as ImportPreview;

describe('the tables of an import', () => {
	it('stand in the order in which they are imported, those of no plan last', () => {
		const read = ['answers.csv', 'extra.csv', 'groups.csv', 'weather.csv'].map((name) => table(name));
		expect(inOrder(plan, read).map(({ name }) => name)).toEqual([
			'groups.csv',
			'answers.csv',
			'weather.csv',
			'extra.csv'
		]);
	});

	it('want a look where kinds are said when nothing is made of them, or rows share a record', () => {
		expect(wantsLook('kinds', table('weather.csv'), plan, null)).toBe(true);
		expect(wantsLook('kinds', table('weather.csv', 0), plan, null)).toBe(false);
		const shared = preview([told('groups.csv', { merged: 2 })]);
		expect(wantsLook('kinds', table('groups.csv'), plan, shared)).toBe(true);
		expect(wantsLook('columns', table('groups.csv'), plan, shared)).toBe(false);
	});

	it('want a look where columns are matched when rows are left out, columns unused or values unread', () => {
		const looked = (more: Partial<TablePreview>, problems: Partial<Problem>[] = []) =>
			wantsLook('columns', table('groups.csv'), plan, preview([told('groups.csv', more)], problems));
		const at = { table: 0, record: 0, field: 'name' };
		expect(looked({})).toBe(false);
		expect(looked({ errors: 1 })).toBe(true);
		expect(looked({ unused: ['Mood'] })).toBe(true);
		expect(looked({}, [{ table: 'groups.csv', code: 'not-a-choice', at }])).toBe(true);
		expect(looked({}, [{ table: 'groups.csv', code: 'nobody', at }])).toBe(false);
		expect(looked({}, [{ table: 'answers.csv', code: 'not-a-choice', at }])).toBe(false);
		expect(
			wantsLook('columns', table('weather.csv'), plan, preview([told('weather.csv', { unused: ['C'] })]))
		).toBe(false);
	});

	it('want a look where a proposal says something that no cell says', () => {
		const closed_on = { text: '{today}', when: [{ column: 'Archived', is: ['yes'] }] };
		const looked = (fields: Plan['tables'][0]['records'][0]['fields']) => {
			const assuming = { name: '', tables: [{ table: 'groups', records: [{ kind: 'community', fields }] }] };
			return wantsLook('columns', table('groups.csv'), assuming, preview([told('groups.csv')]));
		};
		expect(looked({ closed_on: { ...closed_on, matched: 'content' } })).toBe(true);
		expect(looked({ closed_on })).toBe(false);
	});

	it('want a look where references are said when a name leads to nobody or to several', () => {
		const astray = (code: string) =>
			wantsLook(
				'references',
				table('answers.csv'),
				plan,
				preview([told('answers.csv')], [{ table: 'answers.csv', code, at: null }])
			);
		expect(['nobody', 'several', 'empty-cell'].map(astray)).toEqual([true, true, false]);
	});
});
