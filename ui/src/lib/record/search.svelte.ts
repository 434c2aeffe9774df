import { command, CommandError, type Chip } from '$lib/api';

const LIMIT = 8;

/** A record that was found; of some, a few words that tell which one it is. */
export type Found = Chip & { about?: string | null };
/** Searches by the words of a title. */
export type Ask = (text: string, limit: number) => Promise<Found[]>;

/** The search for a record to refer to: what is typed, what fits, which one is pointed at. */
export class ReferenceSearchState {
	text = $state('');
	found = $state.raw<Found[]>([]);
	open = $state(false);
	/** The one pointed at; -1 for none, as long as nothing is typed. */
	at = $state(-1);
	error = $state('');
	#request = 0;
	#answer: Promise<void> = Promise.resolve();

	/** `meant` says of what was found whether its first is what is meant, where nobody pointed at another. */
	constructor(
		readonly kind: string,
		readonly meant: (found: Chip[]) => boolean = () => true,
		readonly ask: Ask = (text, limit) => command('choose', { kind, text, limit })
	) {}

	/** Searches for what is typed; an answer that arrives after a later one is dropped. */
	type(text: string): Promise<void> {
		this.text = text;
		this.#answer = this.#search(text);
		return this.#answer;
	}

	/** What fits is what is typed now, not what was typed a moment before. */
	async settled(): Promise<void> {
		await this.#answer;
	}

	async #search(text: string): Promise<void> {
		const request = ++this.#request;
		try {
			const found = await this.ask(text.trim(), LIMIT);
			if (request !== this.#request) return;
			this.found = found;
			this.at = text.trim() === '' || !this.meant(found) ? -1 : 0;
			this.open = true;
			this.error = '';
		} catch (thrown) {
			if (request === this.#request) this.error = CommandError.from(thrown).message;
		}
	}

	/** Points at the next of what fits what is typed, once that is known; opens the list where it is closed. */
	async point(by: number, rows: () => number): Promise<void> {
		const request = this.#request;
		await this.settled();
		if (request !== this.#request) return;
		if (this.open) this.move(by, rows());
		else await this.type(this.text);
	}

	/** Moves the choice among the found and, when there is one, the offer to create. */
	move(by: number, rows: number): void {
		const from = this.at < 0 && by < 0 ? 0 : this.at;
		this.at = rows === 0 ? -1 : (from + by + rows) % rows;
	}

	close(): void {
		this.#request += 1;
		this.open = false;
		this.text = '';
		this.found = [];
	}
}
