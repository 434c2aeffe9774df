import type { Input, Value } from '$lib/api';
import { catalog } from '$lib/catalog.svelte';
import { NewRecord, type Typed } from '$lib/record/new.svelte';
import { letsGoOfTakenBack } from '$lib/record/taken-back.svelte';
import { session } from '$lib/session.svelte';
import { begunAt, endAt } from '$lib/state/begun.svelte';
import { FormHere } from '$lib/state/form.svelte';

/** A form that makes a record where its button stands. What was begun at its place stands open when one comes back. */
export class DraftHere extends FormHere {
	record = $state.raw<NewRecord | null>(null);
	#place: () => string;
	#kind: () => string;

	/** Made together with the component that shows it. */
	constructor(place: () => string, kind: () => string) {
		super(() => endAt(place()));
		this.#place = place;
		this.#kind = kind;
		const waiting = this.#fresh();
		if (waiting?.begun) [this.record, this.open] = [waiting, true];
		letsGoOfTakenBack(() => this.record);
	}

	/** Opens it; where nothing was begun, with these values. */
	async begin(values: Record<string, Value | Typed>): Promise<void> {
		const record = this.#fresh();
		if (!record) return;
		if (!record.begun) await session.attempt(() => record.begin(values));
		this.record = record;
		await this.show();
	}

	/** Writes what was given; where that is refused, the fields say why. */
	async make(event: Event, write: (given: Record<string, Input>) => Promise<unknown>): Promise<void> {
		const { record } = this;
		if (!record) return;
		await this.save(
			event,
			() => write(record.given),
			(refusal) => record.refuse(refusal)
		);
	}

	#fresh(): NewRecord | null {
		const info = catalog.kind(this.#kind());
		return info ? begunAt(this.#place(), () => new NewRecord(info)) : null;
	}
}
