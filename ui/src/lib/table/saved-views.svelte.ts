import { command } from '$lib/api';
import type { ListState } from './list.svelte';
import { knownView, sameShown, type Shown } from './view';

/** What a list showed, kept under a name. */
export type SavedView = Shown & { name: string };

/** The views of one kind of record that were kept, per portfolio on this computer, in the order they were made. */
export class SavedViews {
	all = $state.raw<SavedView[]>([]);
	/** The one that the list shows now. */
	current = $derived.by(() => this.all.find((one) => sameShown(one, this.list.shown)) ?? null);
	/** Whether the list shows what the catalog proposes. */
	first = $derived.by(() => sameShown(this.list.first, this.list.shown));

	constructor(readonly list: ListState) {}

	async load(): Promise<void> {
		const { view } = await command('view', { page: this.#page });
		const known = (one: SavedView) => ({ ...one, view: knownView(this.list.info, one.view) });
		this.all = ((view ?? []) as SavedView[]).map(known);
	}

	/** The kept view with this name. */
	named(name: string): SavedView | null {
		const sought = name.trim().toLowerCase();
		return this.all.find((one) => one.name.toLowerCase() === sought) ?? null;
	}

	/** Keeps what the list shows under a name; what had that name is replaced. */
	async save(name: string): Promise<void> {
		const saved = { ...this.list.shown, name: name.trim() };
		const known = this.named(name);
		await this.#keep(known ? this.all.map((one) => (one === known ? saved : one)) : [...this.all, saved]);
	}

	/** Keeps a view no longer; the answer puts it back where it was. */
	async remove(view: SavedView): Promise<() => Promise<void>> {
		const before = this.all;
		await this.#keep(before.filter((one) => one !== view));
		return () => this.#keep(before);
	}

	async #keep(all: SavedView[]): Promise<void> {
		await command('set_view', { page: this.#page, view: all });
		this.all = all;
	}

	get #page(): string {
		return `views:${this.list.kind}`;
	}
}
