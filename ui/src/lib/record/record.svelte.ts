import { command, CommandError, type RecordView } from '$lib/api';

/** One record as its page shows it. */
export class RecordState {
	view = $state.raw<RecordView | null>(null);
	error = $state.raw<CommandError | null>(null);
	/** Whether it was here a moment ago and is no more: removed, or taken back with what made it. */
	vanished = $derived(this.view !== null && this.error?.code === 'no-record');
	#request = 0;

	constructor(
		readonly kind: string,
		readonly id: string
	) {}

	/** Asks for the record; an answer that arrives after a later question is dropped. */
	async load(): Promise<void> {
		const request = ++this.#request;
		try {
			const view = await command('record', { kind: this.kind, id: this.id });
			if (request !== this.#request) return;
			this.view = view;
			this.error = null;
		} catch (thrown) {
			if (request === this.#request) this.error = CommandError.from(thrown);
		}
	}
}
