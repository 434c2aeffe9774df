import type { Each, FieldPlan, Plan, PlanCondition, RecordPlan, TablePreview } from '$lib/api';
import { catalog } from '$lib/catalog.svelte';
import type { Option } from '$lib/components/options';
import { count, fieldLabel, kindName, kindPlural, t } from '$lib/words';
import { namesIn } from './patterns';
import { localName, recordsOf, type FieldAt } from './plan';

const and = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const or = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** "communities and domains": what the rows of a table become. */
export function becomes(plan: Plan, table: string): string {
	const kinds = [...new Set(recordsOf(plan, table).map(({ record }) => record.kind))];
	return and.format(kinds.map((kind) => kindPlural(kind).toLowerCase()));
}

/** "a community, a domain and a stewardship": what one row becomes. */
export function rowBecomes(plan: Plan, table: string): string {
	return and.format(
		recordsOf(plan, table).map(({ record }) =>
			t('ui-import-one', { kind: kindName(record.kind).toLowerCase() })
		)
	);
}

/** "Only where Type is SIG" */
export const conditionWords = (conditions: PlanCondition[]) =>
	t('ui-import-only-where', { conditions: and.format(conditions.flatMap(oneCondition)) });

/** "Only where Type is SIG. One for each item of Champions, split at ;" */
export function rowsWords({ when, each }: { when?: PlanCondition[]; each?: Each }): string {
	const rows = when?.length ? conditionWords(when) : t('ui-import-rows-every');
	return each ? t('ui-import-rows-each', { rows, column: each.column, split: each.split }) : rows;
}

/** "team out of [{team}]: @{handle}", or the whole value. */
export function takenWords({ patterns, part }: FieldPlan): string {
	const [first, ...others] = patterns ?? [];
	if (first === undefined) return t('ui-import-takes-whole');
	const taken = part ?? namesIn(patterns)[0] ?? '';
	return t('ui-import-takes-part', { part: taken, pattern: first, others: others.length });
}

/** A value of a table as words: one that is empty has none of its own. */
export const valueWords = (value: string) => value || t('ui-import-value-none');

function oneCondition({ column, is, is_not, filled }: PlanCondition): string[] {
	const values = (texts: string[]) => or.format(texts.map(valueWords));
	return [
		...(is?.length ? [t('ui-import-is', { column, values: values(is) })] : []),
		...(is_not?.length ? [t('ui-import-is-not', { column, values: values(is_not) })] : []),
		...(filled === undefined ? [] : [t(filled ? 'ui-import-filled' : 'ui-import-empty', { column })])
	];
}

/** "Membership" or, where one row makes two of a kind, "Membership (deputy)". */
export const recordName = (record: RecordPlan) =>
	localName(record) === record.kind
		? kindName(record.kind)
		: t('ui-import-named', { kind: kindName(record.kind), name: localName(record).replaceAll('_', ' ') });

/** "Membership: level" */
export function fieldName(plan: Plan, at: FieldAt): string {
	const record = plan.tables[at.table]?.records[at.record];
	return record
		? t('ui-import-field', {
				kind: recordName(record),
				field: fieldLabel(record.kind, at.field).toLowerCase()
			})
		: at.field;
}

/** The key of a field among the options of a select. */
export const keyOf = ({ table, record, field }: FieldAt) => `${table}/${record}/${field}`;
export function placeOf(key: string): FieldAt {
	const [table, record, ...field] = key.split('/');
	return { table: Number(table), record: Number(record), field: field.join('/') };
}

/** Every field a column of this table can become, grouped by the record it belongs to. */
export function fieldOptions(plan: Plan, table: string): Option[] {
	return recordsOf(plan, table).flatMap(({ at, record }) =>
		(catalog.kind(record.kind)?.fields ?? []).map((field) => ({
			value: keyOf({ ...at, field: field.name }),
			label: fieldName(plan, { ...at, field: field.name }),
			group: recordName(record)
		}))
	);
}

/** What is filled without a column, in words. */
export function sourceWords(field: FieldPlan): string {
	if (field.record) return t('ui-import-same-row', { name: field.record.replaceAll('_', ' ') });
	return field.text ?? field.column ?? '';
}

/** "KEP, Title and Status" */
export const listed = (names: string[]) => and.format(names);

/** "604 rows become 22 projects": of each kind that several rows speak of one record of. */
export function mergedWords({ kinds }: TablePreview): string {
	const told = kinds.flatMap(({ kind, rows, ...sums }) => {
		const records = sums.new + sums.changed + sums.unchanged;
		if (rows <= records) return [];
		const kinds = (records === 1 ? kindName(kind) : kindPlural(kind)).toLowerCase();
		return [t('ui-import-merged', { rows: count(rows), records: count(records), kinds })];
	});
	return and.format(told);
}

/** What of the tables becomes less than was read. */
export const lessThanRead = (tables: TablePreview[]) =>
	tables.filter(({ merged, unused }) => merged > 0 || unused.length > 0);
