import { command, CommandError, type FieldInfo, type Input, type RecordView } from '$lib/api';
import { session } from '$lib/session.svelte';
import { untrack } from 'svelte';

/** One record as its page, or the panel beside its list, shows it. */
export class RecordState {
	view = $state.raw<RecordView | null>(null);
	error = $state.raw<CommandError | null>(null);
	/** Whether it was here a moment ago and is no more: removed, or taken back with what made it. */
	vanished = $derived(this.view !== null && this.error?.code === 'no-record');
	#request = 0;
	/** What is typed belongs to the portfolio that is open now, whatever is opened before it is saved. */
	readonly #of = session.document?.path;

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

	/** Saves one field. Throws a `CommandError` when the value does not fit. */
	set(field: FieldInfo, input: Input): Promise<unknown> {
		const { kind, id } = this;
		return session.write('set_field', { kind, id, field: field.name, input }, { quiet: true, of: this.#of });
	}
}

/** A record that is asked for anew whenever something has changed. Called while what shows it is made. */
export function recordShown(kind: string, id: string): RecordState {
	const record = new RecordState(kind, id);
	$effect(() => {
		void session.revision;
		untrack(() => void record.load());
	});
	return record;
}
