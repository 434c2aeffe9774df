import type { DomainLine, Group } from '$lib/api';
import { Lines } from '$lib/table/lines';
import { columnOf, DEFAULT_COLUMNS, type Grouping, groupOf } from './domain-columns';

/** What a person chose for the table of domains; remembered per portfolio on this computer. */
export type DomainView = {
	columns: string[];
	sort: { column: string; descending: boolean };
	group: Grouping | null;
	capability: string | null;
};
/** Domains shown for a reason that stands above the table. */
export type Only = { ids: Set<string>; words: string };

/** So many domains, the first by name, stand for all: to measure thousands keeps the page waiting. */
const MEASURED = 200;

/** The table of domains: all of them are here, so narrowing and sorting need nobody to ask. */
export class DomainsState {
	view = $state.raw<DomainView>(atFirst());
	filter = $state('');
	stages = $state.raw<string[]>([]);
	only = $state.raw<Only | null>(null);
	#domains: () => DomainLine[];

	/** The domains, by name: those that are alike in what the table is sorted by stay so. */
	constructor(domains: () => DomainLine[]) {
		this.#domains = domains;
	}

	/** Those whose names say how wide the columns are, in every order alike. */
	measured = $derived.by(() => this.#domains().slice(0, MEASURED));
	narrowed = $derived(
		this.filter !== '' || this.stages.length > 0 || this.only !== null || this.view.capability !== null
	);
	rows = $derived.by(() => {
		const sought = this.filter.trim().toLowerCase();
		const { capability, group } = this.view;
		return this.#domains()
			.filter((domain) => this.stages.length === 0 || this.stages.includes(domain.stage ?? 'none'))
			.filter((domain) => this.only === null || this.only.ids.has(domain.id))
			.filter((domain) => !capability || domain.capabilities.some(({ id }) => id === capability))
			.filter((domain) => sought === '' || this.#text(domain).includes(sought))
			.sort((one, other) => (group ? byGroup(one, other, group) : 0) || this.#compare(one, other));
	});
	groups = $derived.by<Group[]>(() => {
		const { group } = this.view;
		const groups: Group[] = [];
		if (group) {
			for (const [start, domain] of this.rows.entries()) {
				const label = groupOf(domain, group);
				const last = groups.at(-1);
				if (last?.label === label) last.count += 1;
				else groups.push({ label, start, count: 1 });
			}
		}
		return groups;
	});
	lines = $derived.by(() => new Lines(this.rows.length, this.groups));
	/** The order there is: while nothing is rated there is no gap to sort by. */
	sort = $derived.by(() => {
		const { sort } = this.view;
		const rated = this.#domains().some(({ proficiency }) => proficiency !== null);
		return sort.column === 'proficiency' && !rated ? { column: 'name', descending: false } : sort;
	});
	/** The capabilities that domains add up to, by name. */
	capabilities = $derived.by(() => {
		const all = new Map(
			this.#domains().flatMap(({ capabilities }) => capabilities.map((one) => [one.id, one]))
		);
		return [...all.values()].sort((one, other) => one.title.localeCompare(other.title));
	});

	change(change: Partial<DomainView>): void {
		this.view = { ...this.view, ...change };
	}

	/** Sorts by a column; a second time turns the order round. */
	sortBy(column: string): void {
		const { sort } = this;
		this.change({ sort: { column, descending: sort.column === column && !sort.descending } });
	}

	/** Takes a remembered view, as far as its columns still exist. */
	remember(view: unknown): void {
		const kept = view as Partial<DomainView> | null;
		const columns = kept?.columns?.filter((id) => columnOf(id)) ?? [];
		if (!kept || columns.length === 0) return;
		const sort = kept.sort && columnOf(kept.sort.column) ? kept.sort : this.view.sort;
		this.view = { ...atFirst(), ...kept, columns, sort };
	}

	#text(domain: DomainLine): string {
		return this.view.columns
			.map((id) => columnOf(id)?.text(domain) ?? '')
			.join('\n')
			.toLowerCase();
	}

	/** Nothing known stands last, whichever way the order runs. */
	#compare(one: DomainLine, other: DomainLine): number {
		const { column, descending } = this.sort;
		const key = columnOf(column)?.key ?? (() => null);
		const [left, right] = [key(one), key(other)];
		if (left === null || right === null) return Number(left === null) - Number(right === null);
		return (descending ? -1 : 1) * order(left, right);
	}
}

export const atFirst = (): DomainView => ({
	columns: DEFAULT_COLUMNS,
	sort: { column: 'proficiency', descending: false },
	group: null,
	capability: null
});

const order = (one: string | number, other: string | number) =>
	typeof one === 'number' && typeof other === 'number'
		? one - other
		: String(one).localeCompare(String(other), 'en-GB', { numeric: true });

/** In the order of the group's column; those in no group last. */
function byGroup(one: DomainLine, other: DomainLine, group: Grouping): number {
	const key = columnOf(group)?.key ?? (() => null);
	const [left, right] = [key(one), key(other)];
	return left === null || right === null
		? Number(left === null) - Number(right === null)
		: order(left, right);
}
