import { command, type Chip, type Input } from '$lib/api';
import type { NewRecord } from '$lib/record/new.svelte';
import { session } from '$lib/session.svelte';

/** A community that may be asked about a decision, and what is known of asking it. */
export class AskedRow {
	/** Whether it was asked; empty where nobody has said. */
	asked = $state('');
	on = $state('');
	said = $state('');

	constructor(
		readonly community: Chip,
		/** What it is to the domains; `other` where somebody named it. */
		readonly role: string
	) {}

	get begun(): boolean {
		return this.asked !== '';
	}

	/** What is written of it; nothing where nobody has said whether it was asked. */
	get fields(): Record<string, Input> | null {
		if (!this.begun) return null;
		const fields: Record<string, Input> = {
			community: { value: this.community.id },
			asked: { value: this.asked }
		};
		const spoken = this.asked === 'before' || this.asked === 'after';
		if (spoken && this.on.trim()) fields.on = { text: this.on };
		if (spoken && this.said.trim()) fields.said = { text: this.said };
		return fields;
	}
}

/** The communities to ask about a decision: those its domains propose, and those somebody named. */
export class AskingDraft {
	rows = $state.raw<AskedRow[]>([]);
	/** Those that were proposed and are not meant. */
	#left = new Set<string>();
	#question = 0;

	/** Proposes the communities of these domains; what was already said of one stays. */
	async touch(domains: string[]): Promise<void> {
		const question = ++this.#question;
		const found = await session.attempt(() => command('touched_communities', { domains }));
		if (!found || question !== this.#question) return;
		const known = (id: string) => this.rows.find(({ community }) => community.id === id);
		const proposed = found
			.filter(({ community }) => !this.#left.has(community.id))
			.map(({ community, role }) => known(community.id) ?? new AskedRow(community, role));
		const ids = proposed.map(({ community }) => community.id);
		const kept = this.rows.filter(
			(row) => !ids.includes(row.community.id) && (row.begun || row.role === 'other')
		);
		this.rows = [...proposed, ...kept];
	}

	add(community: Chip): void {
		this.#left.delete(community.id);
		if (this.rows.every((row) => row.community.id !== community.id))
			this.rows = [...this.rows, new AskedRow(community, 'other')];
	}

	leave(row: AskedRow): void {
		this.#left.add(row.community.id);
		this.rows = this.rows.filter((one) => one !== row);
	}

	get consultations(): Record<string, Input>[] {
		return this.rows.map(({ fields }) => fields).filter((fields) => fields !== null);
	}
}

const askings = new WeakMap<NewRecord, AskingDraft>();

/** The communities to ask about a decision that is being entered; they wait with it. */
export function askingFor(draft: NewRecord): AskingDraft {
	const asking = askings.get(draft) ?? new AskingDraft();
	askings.set(draft, asking);
	return asking;
}
