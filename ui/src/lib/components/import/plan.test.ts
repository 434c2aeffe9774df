import type { FieldPlan, ImportTable, Plan } from '$lib/api';
import { describe, expect, it } from 'vitest';
import {
	fieldAt,
	means,
	mentions,
	otherFields,
	partUses,
	recordsOf,
	translate,
	translated,
	usesOf,
	withEach,
	withField,
	withKind,
	withMissing,
	withoutRecord,
	withRecord,
	withSplit,
	withTable
} from './plan';

const leads: ImportTable = {
	name: 'leads.csv',
	rows: 2,
	encoding: 'UTF-8',
	separator: ',',
	columns: ['Group', 'Role', 'Name'].map((name) => ({ name, samples: [], filled: 2 }))
};
const plan: Plan = {
	name: 'Test',
	tables: [
		{
			table: 'leads',
			records: [
				{ kind: 'person', fields: { name: { column: 'Name' } } },
				{
					kind: 'membership',
					fields: {
						person: { record: 'person' },
						community: { column: 'group' },
						level: { text: 'core' }
					}
				}
			]
		}
	]
};

describe('a plan', () => {
	it('means a table by its name with or without the ending, by case or by a star', () => {
		expect(means('leads', 'Leads.csv')).toBe(true);
		expect(means('Leads.CSV', 'leads.csv')).toBe(true);
		expect(means('lea*', 'leads.csv')).toBe(true);
		expect(means('leads', 'leads-2025.csv')).toBe(false);
		expect(means('a.b', 'axb')).toBe(false);
	});

	it('finds the fields a column fills, whatever the case of its name', () => {
		expect(usesOf(plan, 'leads.csv', 'Group').map(({ at }) => at)).toEqual([
			{ table: 0, record: 1, field: 'community' }
		]);
		expect(usesOf(plan, 'leads.csv', 'Role')).toEqual([]);
	});

	it('knows what is filled without a column', () => {
		expect(otherFields(plan, leads).map(({ at }) => at.field)).toEqual(['person', 'level']);
	});

	it('knows where else a column is named', () => {
		const [part] = plan.tables;
		const keyed: Plan = {
			...plan,
			tables: [{ ...part!, records: [{ ...part!.records[0]!, key: '{handle}/{Year}' }, ...part!.records] }]
		};
		expect(mentions(keyed, 'leads.csv', 'Handle')).toEqual(['key']);
		expect(mentions(keyed, 'leads.csv', 'Role')).toEqual([]);
		const asked: Plan = { ...plan, tables: [{ ...part!, when: [{ column: 'role', filled: true }] }] };
		expect(mentions(asked, 'leads.csv', 'Role')).toEqual(['condition']);
	});

	it('takes a record out together with what referred to it, and leaves the plan before as it was', () => {
		const without = withoutRecord(plan, { table: 0, record: 0 });
		const [membership] = recordsOf(without, 'leads.csv');
		expect(Object.keys(membership?.record.fields ?? {})).toEqual(['community', 'level']);
		expect(recordsOf(plan, 'leads.csv')).toHaveLength(2);
	});

	it('makes room for a table it did not speak of', () => {
		const more = withKind(plan, 'groups.csv', { kind: 'community', fields: {} });
		expect(recordsOf(more, 'groups.csv').map(({ record }) => record.kind)).toEqual(['community']);
	});

	it('fills a field, and leaves it out again', () => {
		const at = { table: 0, record: 0, field: 'title' };
		const filled = withField(plan, at, { column: 'Role' });
		expect(usesOf(filled, 'leads.csv', 'Role')).toHaveLength(1);
		expect(withField(filled, at, null)).toEqual(plan);
	});

	it('translates a value to another, to nothing, and back to what it says', () => {
		const field: FieldPlan = { column: 'Role' };
		const chair = translate(field, 'Chair', 'coordinator');
		expect(translated(chair, 'chair ')).toBe('coordinator');
		const empty = translate(chair, 'Chair', null);
		expect(translated(empty, 'Chair')).toBeNull();
		expect(empty).toEqual({ column: 'Role', leave_empty: ['Chair'] });
		expect(translate(empty, 'Chair', undefined)).toEqual(field);
	});

	it('writes down what happens when nobody is found only where it is not the usual', () => {
		expect(withMissing<FieldPlan>({ column: 'Group' }, 'report')).toEqual({
			column: 'Group',
			missing: 'report'
		});
		expect(withMissing<FieldPlan>({ column: 'Group', missing: 'report' }, 'create')).toEqual({
			column: 'Group'
		});
	});

	it('takes fields from the items of a cell, which are then filled by them', () => {
		const at = { table: 0, record: 0 };
		const each = { column: 'Name', split: ';' };
		const split = withRecord(plan, at, (record) => withEach(record, each));
		expect(partUses(split, 'leads.csv').map(({ part, uses }) => [part, uses.length])).toEqual([['item', 0]]);
		const filled = withField(split, { ...at, field: 'name' }, { column: 'item' });
		expect(partUses(filled, 'leads.csv')[0]?.uses.map(({ at }) => at.field)).toEqual(['name']);
		expect(otherFields(filled, leads).map(({ at }) => at.field)).toEqual(['person', 'level']);
		expect(withRecord(split, at, (record) => withEach(record, undefined))).toEqual(plan);
	});

	it('reads one of its tables differently', () => {
		const when = [{ column: 'Role', filled: true }];
		expect(withTable(plan, 0, (part) => ({ ...part, when })).tables[0]?.when).toEqual(when);
		expect(withTable(plan, 1, (part) => ({ ...part, when }))).toEqual(plan);
	});

	it('splits a value, or takes it as it stands', () => {
		const field: FieldPlan = { column: 'Role', split: ';' };
		expect(withSplit(field, ',').split).toBe(',');
		expect(withSplit(field, '')).toEqual({ column: 'Role' });
	});

	it('knows the field at a place, unless the place is gone', () => {
		expect(fieldAt(plan, { table: 0, record: 1, field: 'level' })).toEqual({
			kind: 'membership',
			field: { text: 'core' }
		});
		expect(fieldAt(plan, { table: 0, record: 1, field: 'until' })).toBeNull();
		expect(fieldAt(plan, { table: 3, record: 0, field: 'name' })).toBeNull();
	});
});
