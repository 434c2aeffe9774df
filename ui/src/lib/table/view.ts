import type { Condition, KindInfo, Sort } from '$lib/api';

/** What a person chose for a list, remembered per portfolio on this computer. */
export type ListView = { columns: string[]; sort: Sort[]; group: string | null; conditions: Condition[] };

/** The view that the catalog proposes for a kind. */
export function firstView(info: KindInfo): ListView {
	const proposed = info.columns.filter((column) => column.default).map((column) => column.id);
	const columns = proposed.length > 0 ? proposed : info.columns.slice(0, 1).map((column) => column.id);
	const sort = columns.slice(0, 1).map((column) => ({ column, descending: false }));
	return { columns, sort, group: null, conditions: [] };
}

/** A remembered view without the columns that no longer exist. */
export function knownView(info: KindInfo, view: ListView): ListView {
	const known = (id: string) => info.columns.some((column) => column.id === id);
	const columns = view.columns.filter(known);
	return {
		columns: columns.length > 0 ? columns : firstView(info).columns,
		sort: view.sort.filter(({ column }) => known(column)),
		group: view.group !== null && known(view.group) ? view.group : null,
		conditions: view.conditions.filter(({ column }) => known(column))
	};
}
