import type { FieldInfo, ImportTable, KindInfo, RecordPlan } from '$lib/api';
import { fieldLabel, kindName } from '$lib/words';
import { localName } from './plan';

const plain = (text: string) =>
	text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

/**
 * The record that a row might become when a person says its kind: references to records of the same row, then columns
 * by the field's name, its words, or for the field that names the record those of the kind.
 */
export function guess(info: KindInfo, table: ImportTable, others: RecordPlan[]): RecordPlan {
	const fields: RecordPlan['fields'] = {};
	const taken = new Set<string>();
	for (const field of info.fields.filter((one) => one.shown)) {
		const other = field.target && others.find((record) => record.kind === field.target);
		if (other) {
			fields[field.name] = { record: localName(other) };
			continue;
		}
		const column = table.columns.find(({ name }) => !taken.has(name) && fits(info, field, name));
		if (!column) continue;
		taken.add(column.name);
		fields[field.name] = { column: column.name, matched: 'name' };
	}
	return { kind: info.kind, fields };
}

function fits(info: KindInfo, field: FieldInfo, column: string): boolean {
	const named = info.title.length === 1 && info.title[0] === field.name;
	const names = [
		field.name,
		fieldLabel(info.kind, field.name),
		...(named ? [info.kind, kindName(info.kind), `${kindName(info.kind)} ${field.name}`] : []),
		...(field.target ? [field.target, kindName(field.target)] : [])
	];
	return names.some((name) => plain(name) === plain(column));
}
