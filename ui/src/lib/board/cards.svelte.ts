/** A column of a board: its id, and the ids of its cards, lane by lane. */
export type BoardColumn = { id: string; lanes: string[][] };

const ARROWS = ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp'];

/** The cards of a board: which one Tab leads to, where the arrows lead, and where Shift with an arrow moves a card. */
export class Cards {
	/** The element that holds the board. */
	root: HTMLElement | undefined;
	#at = $state('');
	/** The card that is moved and not drawn where it goes yet; none when somebody turned to something else. */
	#moved: { card: string; column: string } | null = null;
	#columns: () => BoardColumn[];
	#write: ((card: string, column: string) => Promise<boolean>) | null;

	/** `write` moves a card to a column and says whether it did; null where nothing can be moved. */
	constructor(
		columns: () => BoardColumn[],
		write: ((card: string, column: string) => Promise<boolean>) | null
	) {
		this.#columns = columns;
		this.#write = write;
	}

	/** The cards in the order of Tab and Up: lane by lane, column by column. */
	#all = $derived.by(() => {
		const columns = this.#columns();
		const lanes = Math.max(0, ...columns.map((column) => column.lanes.length));
		return Array.from({ length: lanes }, (_, lane) =>
			columns.flatMap((column) => column.lanes[lane] ?? [])
		).flat();
	});
	current = $derived(this.#all.includes(this.#at) ? this.#at : this.#all[0]);

	/** Notes that a card has the focus. */
	visit(card: string): void {
		if (card !== this.#moved?.card) this.#moved = null;
		this.#at = card;
	}

	/** Moves a card to a column and goes with it, as soon as the board that is asked anew has it there. */
	async move(card: string, column: string): Promise<void> {
		const moved = { card, column };
		this.#moved = moved;
		const written = await this.#write?.(card, column);
		if (this.#moved !== moved) return;
		if (!written) {
			this.#moved = null;
			return;
		}
		this.#at = card;
		this.arrive(card);
	}

	/** Focuses a card that is drawn where it was moved to, unless the focus went elsewhere meanwhile. */
	arrive(card: string): void {
		if (card !== this.#moved?.card) return;
		const { column } = this.#moved;
		const link = this.root?.querySelector<HTMLElement>(`[data-column="${column}"] [data-card="${card}"] a`);
		if (!link) return;
		this.#moved = null;
		if (this.#isFree(card)) link.focus();
	}

	/** Whether the focus is nowhere, or on what is left of the card. */
	#isFree(card: string): boolean {
		const at = this.root?.ownerDocument.activeElement;
		return !at || at.localName === 'body' || at.closest(`[data-card="${card}"]`) !== null;
	}

	/** Where an arrow leads: up and down within a column, across to the nearest column with a card in the same lane. */
	step(card: string, key: string): string {
		const columns = this.#columns();
		const here = columns.findIndex(({ lanes }) => lanes.some((lane) => lane.includes(card)));
		const lanes = columns[here]?.lanes ?? [];
		if (key === 'ArrowDown' || key === 'ArrowUp') {
			const cards = lanes.flat();
			return cards[cards.indexOf(card) + (key === 'ArrowDown' ? 1 : -1)] ?? card;
		}
		const lane = lanes.findIndex((cards) => cards.includes(card));
		const row = lanes[lane]?.indexOf(card) ?? 0;
		const by = key === 'ArrowRight' ? 1 : -1;
		for (let next = here + by; next >= 0 && next < columns.length; next += by) {
			const found = columns[next]?.lanes[lane] ?? [];
			if (found.length > 0) return found[Math.min(row, found.length - 1)] ?? card;
		}
		return card;
	}

	onkeydown = (event: KeyboardEvent): void => {
		const card = (event.target as Element).closest<HTMLElement>('[data-card]')?.dataset.card;
		// The button of a menu opens it with the arrow down.
		const onLink = event.target instanceof HTMLAnchorElement;
		if (!card || !onLink || event.altKey || event.ctrlKey || !ARROWS.includes(event.key)) return;
		event.preventDefault();
		if (!event.shiftKey) {
			this.root?.querySelector<HTMLElement>(`[data-card="${this.step(card, event.key)}"] a`)?.focus();
		} else if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
			const columns = this.#columns();
			const from = columns.findIndex(({ lanes }) => lanes.some((lane) => lane.includes(card)));
			const to = columns[from + (event.key === 'ArrowRight' ? 1 : -1)];
			if (to) void this.move(card, to.id);
		}
	};
}
