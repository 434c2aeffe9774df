import { command } from '$lib/api';

/** What is read from the words for the new day of a promise, while they are typed. */
export class NewDayReading {
	/** The day and how far it is from the old one; null where the words name none that can be it. */
	said = $state.raw<string | null>(null);
	/** An answer that arrives after a later question is dropped. */
	#asked = 0;

	constructor(private readonly promise: () => string) {}

	async of(typed: string): Promise<void> {
		const asked = ++this.#asked;
		const { read } = await command('read_new_day', { id: this.promise(), new_due: typed });
		if (asked === this.#asked) this.said = read;
	}

	forget(): void {
		this.#asked += 1;
		this.said = null;
	}
}
