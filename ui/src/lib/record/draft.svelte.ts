import type { Cell } from '$lib/api';
import type { FieldState } from './field.svelte';

/** Text as it is typed into a field, over the text that is kept. What is typed while a save is under way stays. */
export class Draft {
	#field: () => { cell: Cell; state: FieldState };
	#read: (cell: Cell) => string;
	#typed = $state<string | null>(null);
	/** What was handed over last, and the cell that stood there when it was taken. */
	#sent = $state.raw<{ text: string; over: Cell | null } | null>(null);
	/** What was refused last, or proposed: leaving the field does not ask for the same again. */
	#refused = $state.raw<{ text: string; kept: string } | null>(null);

	/** `read` says what the content of a cell is as text. */
	constructor(field: () => { cell: Cell; state: FieldState }, read: (cell: Cell) => string) {
		this.#field = field;
		this.#read = read;
	}

	get kept(): string {
		return this.#read(this.#field().cell);
	}

	get text(): string {
		return this.#typed === null || this.#outdated ? this.kept : this.#typed;
	}

	set text(text: string) {
		if (this.#answered) this.#sent = null;
		this.#typed = text;
	}

	/** Whether there is something that was neither kept nor handed over. */
	get changed(): boolean {
		return this.text !== (this.#sent && !this.#answered ? this.#sent.text : this.kept);
	}

	/** Saves what was typed, unless just that was refused. */
	async leave(): Promise<void> {
		const { text } = this;
		if (!this.changed || text === this.#refused?.text) return;
		const sent = { text, over: null };
		this.#sent = sent;
		this.#refused = null;
		const taken = await this.#field().state.text(text);
		if (this.#sent !== sent) return;
		this.#sent = taken ? { text, over: this.#field().cell } : null;
		if (!taken) this.#refused = { text, kept: this.kept };
	}

	/** Saves what was typed, though it may have been refused before. */
	async save(): Promise<void> {
		this.#refused = null;
		await this.leave();
	}

	/** Puts a text into the field that nobody typed: only saving it keeps it, leaving the field does not. */
	propose(text: string): void {
		this.#typed = text;
		this.#refused = { text, kept: this.kept };
	}

	/** Goes back to what was handed over last, or to what is kept. */
	takeBack(): void {
		this.#typed = this.#sent && !this.#answered ? this.#sent.text : null;
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

	/** Whether the record was read again since what was handed over was taken. */
	get #answered(): boolean {
		return this.#sent !== null && this.#sent.over !== null && this.#field().cell !== this.#sent.over;
	}

	/** Whether what is kept has taken the place of what was typed. */
	get #outdated(): boolean {
		const refused = this.#refused;
		return (
			(this.#answered && this.#typed === this.#sent?.text) ||
			(refused !== null && this.#typed === refused.text && this.kept !== refused.kept)
		);
	}
}
