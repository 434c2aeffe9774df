import type { ImportPreview, ImportTable, Plan } from '$lib/api';
import { isAssumed, means, otherFields, recordsOf } from './plan';

/** The steps in which one table is looked at. */
export const DECIDING = ['kinds', 'columns', 'references'] as const;
export type Deciding = (typeof DECIDING)[number];
export const isDeciding = (step: string): step is Deciding => DECIDING.some((one) => one === step);

/** Tables in the order in which they are imported: those that others refer to first. */
export function inOrder(plan: Plan, tables: ImportTable[]): ImportTable[] {
	const place = ({ name }: ImportTable) => {
		const at = plan.tables.findIndex((part) => means(part.table, name));
		return at < 0 ? plan.tables.length : at;
	};
	return [...tables].sort((one, other) => place(one) - place(other));
}

/** What leads to nobody, or to several. */
const ASTRAY = ['nobody', 'several'];

/** Whether a step can mend something about a table. */
export function wantsLook(
	step: Deciding,
	table: ImportTable,
	plan: Plan,
	preview: ImportPreview | null
): boolean {
	const told = preview?.tables.find((one) => one.table === table.name);
	const problems = preview?.problems.filter((one) => one.table === table.name) ?? [];
	const planned = recordsOf(plan, table.name).length > 0;
	if (step === 'kinds') return (table.rows > 0 && !planned) || (told?.merged ?? 0) > 0;
	if (!planned || !told) return false;
	if (step === 'references') return problems.some(({ code }) => ASTRAY.includes(code));
	const unread = problems.some(({ at, code }) => at !== null && !ASTRAY.includes(code));
	const assumed = otherFields(plan, table).some(isAssumed);
	return told.errors > 0 || told.unused.length > 0 || unread || assumed;
}
