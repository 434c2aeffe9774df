import type { Each, FieldPlan, ImportTable, Missing, Plan, RecordPlan, TablePlan } from '$lib/api';
import { partsOf } from './patterns';

/** Where a record stands in a plan: which table's part, and which of its records. */
export type RecordAt = { table: number; record: number };
/** A field of a record in a plan. */
export type FieldAt = RecordAt & { field: string };
/** Whether a field is one of this record. */
export const isOf = (field: FieldAt, { table, record }: RecordAt) =>
	field.table === table && field.record === record;
export type Placed = { at: RecordAt; record: RecordPlan };
export type Use = { at: FieldAt; kind: string; plan: FieldPlan };

const ENDING = /\.(csv|tsv|txt|xlsx|xlsm|json)$/i;
/** A table's name without the ending of its file. */
const stem = (table: string) => table.replace(ENDING, '');
const same = (one: string, other: string) => one.trim().toLowerCase() === other.trim().toLowerCase();

/** Whether a plan's name of a table, which may hold `*`, means this one. */
export function means(pattern: string, table: string): boolean {
	const escaped = pattern.trim().replace(/[.+?^${}()|[\]\\]/g, '\\$&');
	const whole = new RegExp(`^${escaped.replaceAll('*', '.*')}$`, 'is');
	return whole.test(table) || whole.test(stem(table));
}

/** The records that a row of this table becomes. */
export function recordsOf(plan: Plan, table: string): Placed[] {
	return plan.tables.flatMap((part, index) =>
		means(part.table, table)
			? part.records.map((record, order) => ({ at: { table: index, record: order }, record }))
			: []
	);
}

/** What a plan says a row of this table tells. */
export const descriptionOf = (plan: Plan, table: string) =>
	plan.tables.find((part) => means(part.table, table) && part.description)?.description;

/** The name by which other records of a row refer to one. */
export const localName = (record: RecordPlan) => record.as ?? record.kind;

/** The fields that a column of a table fills. */
export function usesOf(plan: Plan, table: string, column: string): Use[] {
	return recordsOf(plan, table).flatMap(({ at, record }) =>
		Object.entries(record.fields)
			.filter(([, field]) => field.column !== undefined && same(field.column, column))
			.map(([field, plan]) => ({ at: { ...at, field }, kind: record.kind, plan }))
	);
}

/** A part of the items of a cell, and the fields of their record that take it. */
export type PartUse = { part: string; each: Each; at: RecordAt; record: RecordPlan; uses: Use[] };

/** What the records of a table take from the items of cells. */
export function partUses(plan: Plan, table: string): PartUse[] {
	return recordsOf(plan, table).flatMap(({ at, record }) =>
		partsOf(record.each).map((part) => ({
			part,
			each: record.each as Each,
			at,
			record,
			uses: Object.entries(record.fields)
				.filter(([, field]) => field.column === part)
				.map(([field, plan]) => ({ at: { ...at, field }, kind: record.kind, plan }))
		}))
	);
}

/** The fields of a table's records that no column fills: constants, templates and records of the same row. */
export function otherFields(plan: Plan, table: ImportTable): Use[] {
	const columns = table.columns.map(({ name }) => name);
	return recordsOf(plan, table.name).flatMap(({ at, record }) => {
		const taken = [...columns, ...partsOf(record.each)];
		return Object.entries(record.fields)
			.filter(([, field]) => !taken.some((one) => field.column !== undefined && same(field.column, one)))
			.map(([field, plan]) => ({ at: { ...at, field }, kind: record.kind, plan }));
	});
}

/** Whether a proposal fills this field with something that no cell says. */
export const isAssumed = ({ plan }: Use) => plan.text !== undefined && plan.matched !== undefined;

/** Where else a plan names a column of a table: a key, a condition, a template, or the items of a cell. */
export function mentions(
	plan: Plan,
	table: string,
	column: string
): ('key' | 'condition' | 'text' | 'each')[] {
	const brace = `{${column.trim().toLowerCase()}}`;
	const templated = (text: string | undefined) => text?.toLowerCase().includes(brace) ?? false;
	const asked = (when: RecordPlan['when']) => when?.some((one) => same(one.column, column)) ?? false;
	const records = recordsOf(plan, table).map(({ record }) => record);
	const fields = records.flatMap((record) => Object.values(record.fields));
	const parts = plan.tables.filter((part) => means(part.table, table));
	return [
		...(records.some((record) => templated(record.key)) ? ['key' as const] : []),
		...([...parts, ...records, ...fields].some(({ when }) => asked(when)) ? ['condition' as const] : []),
		...(fields.some((field) => templated(field.text)) ? ['text' as const] : []),
		...(records.some(({ each }) => each && same(each.column, column)) ? ['each' as const] : [])
	];
}

/** A plan in which one record is another. */
export function withRecord(plan: Plan, at: RecordAt, change: (record: RecordPlan) => RecordPlan): Plan {
	return {
		...plan,
		tables: plan.tables.map((part, index) =>
			index !== at.table
				? part
				: {
						...part,
						records: part.records.map((record, order) => (order === at.record ? change(record) : record))
					}
		)
	};
}

/** A plan in which one of its tables is read differently. */
export const withTable = (plan: Plan, index: number, change: (part: TablePlan) => TablePlan): Plan => ({
	...plan,
	tables: plan.tables.map((part, order) => (order === index ? change(part) : part))
});

/** A record that a row becomes once, or once for each item of a cell. */
export function withEach(record: RecordPlan, each: Each | undefined): RecordPlan {
	const { each: _before, ...rest } = record;
	return each ? { ...rest, each } : rest;
}

/** A plan in which one field is filled differently; null leaves it out. */
export function withField(plan: Plan, at: FieldAt, field: FieldPlan | null): Plan {
	return withRecord(plan, at, (record) => {
		const fields = { ...record.fields };
		if (field) fields[at.field] = field;
		else delete fields[at.field];
		return { ...record, fields };
	});
}

/** A plan in which a row of the table becomes one more record. */
export function withKind(plan: Plan, table: string, record: RecordPlan): Plan {
	const index = plan.tables.findIndex((part) => means(part.table, table));
	if (index < 0) return { ...plan, tables: [...plan.tables, { table: stem(table), records: [record] }] };
	const tables = plan.tables.map((part, order) =>
		order === index ? { ...part, records: [...part.records, record] } : part
	);
	return { ...plan, tables };
}

/** A plan without one of the records, and without the fields that referred to it. */
export function withoutRecord(plan: Plan, at: RecordAt): Plan {
	const gone = plan.tables[at.table]?.records[at.record];
	if (!gone) return plan;
	const kept = (fields: RecordPlan['fields']) =>
		Object.fromEntries(Object.entries(fields).filter(([, field]) => field.record !== localName(gone)));
	const tables = plan.tables.map((part, index) =>
		index !== at.table
			? part
			: {
					...part,
					records: part.records
						.filter((_, order) => order !== at.record)
						.map((record) => ({ ...record, fields: kept(record.fields) }))
				}
	);
	return { ...plan, tables };
}

/** What a value of the table becomes: another text, nothing (null), or what it says (undefined). */
export function translated(field: FieldPlan, value: string): string | null | undefined {
	if (field.leave_empty?.some((one) => same(one, value))) return null;
	const found = Object.entries(field.values ?? {}).find(([from]) => same(from, value));
	return found?.[1];
}

/** A field that reads one value differently. */
export function translate(field: FieldPlan, value: string, to: string | null | undefined): FieldPlan {
	const values = Object.fromEntries(
		Object.entries(field.values ?? {}).filter(([from]) => !same(from, value))
	);
	const leave_empty = (field.leave_empty ?? []).filter((one) => !same(one, value));
	if (to === null) leave_empty.push(value);
	else if (to !== undefined) values[value] = to;
	const { values: _values, leave_empty: _empty, ...rest } = field;
	return {
		...rest,
		...(Object.keys(values).length > 0 ? { values } : {}),
		...(leave_empty.length > 0 ? { leave_empty } : {})
	};
}

/** The field at a place of a plan with the kind of its record; nothing where the plan changed since. */
export function fieldAt(
	plan: Plan,
	{ table, record, field }: FieldAt
): { kind: string; field: FieldPlan } | null {
	const found = plan.tables[table]?.records[record];
	const planned = found?.fields[field];
	return found && planned ? { kind: found.kind, field: planned } : null;
}

/** A field whose value is split at this mark; without one it is a value as it stands. */
export function withSplit(field: FieldPlan, split: string): FieldPlan {
	const { split: _before, ...rest } = field;
	return split ? { ...rest, split } : rest;
}

/** A field or record with a setting that is left out where it is the usual one. */
export function withMissing<T extends { missing?: Missing }>(part: T, missing: Missing): T {
	const { missing: _before, ...rest } = part;
	return (missing === 'create' ? rest : { ...rest, missing }) as T;
}
