import type { Condition, KindInfo, Sort } from '$lib/api';

/** What a person chose for a list, remembered per portfolio on this computer. */
export type ListView = {
	columns: string[];
	sort: Sort[];
	group: string | null;
	conditions: Condition[];
	/** What the ids among the values of conditions are called. */
	named: Record<string, string>;
};

/** What a list shows: its view, and the words it is filtered by. */
export type Shown = { view: ListView; filter: string };

/** The view that the catalog proposes for a kind. */
export function firstView(info: KindInfo): ListView {
	const proposed = info.columns.filter((column) => column.default).map((column) => column.id);
	const columns = proposed.length > 0 ? proposed : info.columns.slice(0, 1).map((column) => column.id);
	const told = info.columns.find(({ id }) => id === columns[0])?.type === 'long_text';
	const day = info.columns.find(({ id }) => id === 'on');
	const date = info.columns.find((column) => column.id === 'date' && column.default);
	const owed = info.columns.find(({ id }) => id === 'owed');
	const dated = told && day ? day.id : date?.id;
	// What people said has no order by its letters: the newest is read first, as with what was held and decided. What is
	// owed comes as it falls due.
	const sort = dated
		? [{ column: dated, descending: true }]
		: owed
			? [owed.id, 'due'].map(ascending)
			: columns.slice(0, 1).map(ascending);
	return { columns, sort, group: null, conditions: [], named: {} };
}

const ascending = (column: string): Sort => ({ column, descending: false });

/** A remembered view without the columns that no longer exist. */
export function knownView(info: KindInfo, view: ListView): ListView {
	const known = (id: string) => info.columns.some((column) => column.id === id);
	const columns = view.columns.filter(known);
	const conditions = view.conditions.filter(({ column }) => known(column));
	const values = new Set(conditions.flatMap(({ is }) => is));
	return {
		columns: columns.length > 0 ? columns : firstView(info).columns,
		sort: view.sort.filter(({ column }) => known(column)),
		group: view.group !== null && known(view.group) ? view.group : null,
		conditions,
		named: Object.fromEntries(Object.entries(view.named ?? {}).filter(([value]) => values.has(value)))
	};
}

/** Whether two lists of a kind show the same. */
export const sameShown = (one: Shown, other: Shown) => contents(one) === contents(other);

const contents = ({ view, filter }: Shown) =>
	JSON.stringify([
		view.columns,
		view.sort.map(({ column, descending }) => [column, descending]),
		view.group,
		view.conditions.map(({ column, is }) => [column, is]),
		filter.trim()
	]);
