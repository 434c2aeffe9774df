import type { ImportTable } from '$lib/api';
import { SvelteSet } from 'svelte/reactivity';
import type { ImportState, Step } from './import.svelte';
import { DECIDING, isDeciding, wantsLook } from './looking';

const lookAt = (step: Step, table: string) => `${step}/${table}`;

/** Which tables of an import were looked at, and which still want it. */
export class Looked {
	/** Tables with the steps they were looked at in. */
	#at = new SvelteSet<string>();

	constructor(private readonly wizard: ImportState) {}

	/** The tables that nobody has looked at in any step. */
	get unseen(): ImportTable[] {
		return this.wizard.tables.filter(
			({ name }) => !DECIDING.some((step) => this.#at.has(lookAt(step, name)))
		);
	}

	/** The next table that wants a look in this step and has not had one. */
	get next(): ImportTable | undefined {
		return this.nextIn(this.wizard.step);
	}

	/** The same for any step. */
	nextIn(step: Step): ImportTable | undefined {
		const { tables, plan, preview } = this.wizard;
		if (!isDeciding(step)) return undefined;
		return tables.find(
			(table) => !this.#at.has(lookAt(step, table.name)) && wantsLook(step, table, plan, preview.value)
		);
	}

	/** The table that is shown is looked at. */
	mark(): void {
		const { step, chosen } = this.wizard;
		if (chosen && isDeciding(step)) this.#at.add(lookAt(step, chosen));
	}

	/** The tables, or what becomes of them, are others. */
	forget(): void {
		this.#at.clear();
	}
}
