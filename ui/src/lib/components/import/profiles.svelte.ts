import { command, type ImportRead, type Plan, type ProfileOffer } from '$lib/api';
import type { ImportState } from './import.svelte';

/** Where the plan of an import came from, and where it can be kept. */
export class Profiles {
	/** The path of the profile that was loaded or saved, or the name of one that comes with Tilth. */
	used = $state<string | null>(null);
	/** Those that come with Tilth and fit the tables. */
	offers = $state.raw<ProfileOffer[]>([]);
	/** The one of them that is used. */
	taken = $state<string | null>(null);
	/** What was proposed without a profile. */
	#proposal: Plan | null = null;

	constructor(private readonly wizard: ImportState) {}

	/** Takes a profile as the plan. */
	async load(path: string): Promise<void> {
		await this.wizard.attempt(async () => {
			const plan = await command('import_load_profile', { path });
			this.#use(plan, path, null);
		});
	}

	/** Keeps the plan as a profile. */
	async save(path: string): Promise<string | null> {
		let written: string | null = null;
		await this.wizard.attempt(async () => {
			written = (await command('import_save_profile', { plan: this.wizard.plan, path })).path;
			this.used = written;
		});
		return written;
	}

	/** Tables were read: these profiles fit them. */
	offer({ profiles, plan }: ImportRead): void {
		this.offers = profiles;
		this.#proposal = plan;
	}

	/** Takes a profile that comes with Tilth as the plan. */
	take({ id, plan }: ProfileOffer): void {
		this.#use(plan, plan.name, id);
	}

	/** Goes back to what was proposed without a profile. */
	propose(): void {
		if (this.#proposal) this.#use(this.#proposal, null, null);
	}

	#use(plan: Plan, used: string | null, taken: string | null): void {
		this.used = used;
		this.taken = taken;
		this.wizard.take(plan);
	}
}
