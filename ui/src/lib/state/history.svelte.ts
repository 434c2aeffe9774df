import { command, CommandError, type BatchView } from '$lib/api';

const PAGE = 50;

/** The changes of a record, or of the whole portfolio, newest first. */
export class HistoryState {
	batches = $state.raw<BatchView[]>([]);
	total = $state(0);
	ready = $state(false);
	error = $state.raw<CommandError | null>(null);
	#request = 0;
	#wanted = PAGE;

	constructor(readonly record: { kind: string; id: string } | null) {}

	/** Whether earlier changes were not fetched. */
	get more(): boolean {
		return this.batches.length < this.total;
	}

	/** Asks anew for as many as were shown; an answer that arrives after a later question is dropped. */
	async load(): Promise<void> {
		const request = ++this.#request;
		try {
			const { total, batches } = await command('history', {
				record: this.record ?? undefined,
				offset: 0,
				limit: this.#wanted
			});
			if (request !== this.#request) return;
			this.total = total;
			this.batches = batches;
			this.ready = true;
			this.error = null;
		} catch (thrown) {
			if (request === this.#request) this.error = CommandError.from(thrown);
		}
	}

	/** Fetches earlier changes too. */
	async earlier(): Promise<void> {
		this.#wanted += PAGE;
		await this.load();
	}
}
