import type { Cell } from '$lib/api';

/** A list that is added to and taken from: each step goes out from the one before, answered or not. */
export class ListDraft<Item> {
	#cell: () => Cell;
	#read: (cell: Cell) => Item[];
	#save: (items: Item[]) => Promise<boolean>;
	#sent = $state.raw<{ items: Item[]; over: Cell | null } | null>(null);

	constructor(cell: () => Cell, read: (cell: Cell) => Item[], save: (items: Item[]) => Promise<boolean>) {
		this.#cell = cell;
		this.#read = read;
		this.#save = save;
	}

	get items(): Item[] {
		const sent = this.#sent;
		const stands = sent !== null && (sent.over === null || sent.over === this.#cell());
		return stands ? sent.items : this.#read(this.#cell());
	}

	/** Saves the list as it is now to be. */
	async take(items: Item[]): Promise<void> {
		const sent = { items, over: null };
		this.#sent = sent;
		const taken = await this.#save(items);
		if (this.#sent === sent) this.#sent = taken ? { items, over: this.#cell() } : null;
	}
}
