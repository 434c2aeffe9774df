import type { Cell } from '$lib/api';
import type { FieldState } from './field.svelte';

/** Text as it is typed into a field, beside the text that is kept. */
export class Draft {
	#field: () => { cell: Cell; state: FieldState };
	#read: (cell: Cell) => string;
	kept = $derived.by(() => this.#read(this.#field().cell));
	/** What was typed; another kept value replaces it. */
	text = $derived(this.kept);
	/** What was refused last: leaving the field does not ask for the same again. */
	#refused: string | null = null;

	/** `read` says what the content of a cell is as text. */
	constructor(field: () => { cell: Cell; state: FieldState }, read: (cell: Cell) => string) {
		this.#field = field;
		this.#read = read;
	}

	get changed(): boolean {
		return this.text !== this.kept;
	}

	/** Saves what was typed, unless just that was refused. */
	async leave(): Promise<void> {
		if (!this.changed || this.text === this.#refused) return;
		const asked = this.text;
		this.#refused = (await this.#field().state.text(asked)) ? null : asked;
	}

	/** Saves what was typed, though it may have been refused before. */
	async save(): Promise<void> {
		this.#refused = null;
		await this.leave();
	}

	/** Goes back to what is kept. */
	takeBack(): void {
		this.text = this.kept;
		this.#refused = null;
		this.#field().state.calm();
	}

	/** Escape takes back what was typed, where something was; it means nothing else then. */
	escape(event: KeyboardEvent): void {
		if (event.key !== 'Escape' || !this.changed) return;
		event.preventDefault();
		event.stopPropagation();
		this.takeBack();
	}
}
