import { command, CommandError, type Hit } from '$lib/api';
import type { Action } from '$lib/shell/actions';

/** Hits asked for at once: more than anybody reads, few enough to answer between two keys. */
const LIMIT = 40;
/** A typed `>` asks for actions only. */
const ACTIONS_ONLY = '>';

export type PaletteRow =
	| { key: string; type: 'record'; hit: Hit }
	| { key: string; type: 'text'; hit: Hit }
	| { key: string; type: 'action'; action: Action };

/** What is typed in find-or-do, and what it found. */
export class PaletteState {
	open = $state(false);
	/** Whether there is a portfolio to search in. */
	searches = $state(true);
	text = $state('');
	actions = $state.raw<Action[]>([]);
	hits = $state.raw<Hit[]>([]);
	total = $state(0);
	at = $state(0);
	error = $state.raw<CommandError | null>(null);
	#request = 0;

	narrowed = $derived(this.text.startsWith(ACTIONS_ONLY));
	sought = $derived((this.narrowed ? this.text.slice(1) : this.text).trim());
	rows = $derived.by<PaletteRow[]>(() => {
		const records = [...this.hits.filter((hit) => hit.title_marks.length > 0)].sort(byStanding);
		const texts = this.hits.filter((hit) => hit.title_marks.length === 0);
		return [
			...records.map((hit) => ({ key: `record-${hit.id}`, type: 'record' as const, hit })),
			...matching(this.actions, this.sought).map((action) => ({
				key: `action-${action.id}`,
				type: 'action' as const,
				action
			})),
			...texts.map((hit) => ({ key: `text-${hit.id}`, type: 'text' as const, hit }))
		];
	});
	selected = $derived(this.rows[this.at]);

	show(text = ''): void {
		this.open = true;
		void this.type(text);
	}

	/** Takes what is typed and searches for it; an answer that arrives after a later one is dropped. */
	async type(text: string): Promise<void> {
		this.text = text;
		this.at = 0;
		const request = ++this.#request;
		if (this.narrowed || this.sought === '' || !this.searches) {
			this.hits = [];
			this.total = 0;
			return;
		}
		try {
			const answer = await command('search', { text: this.sought, limit: LIMIT });
			if (request !== this.#request) return;
			this.hits = answer.hits;
			this.total = answer.total;
			this.error = null;
		} catch (thrown) {
			if (request === this.#request) this.error = CommandError.from(thrown);
		}
	}

	/** Moves the choice by some rows and stops at the ends. */
	move(by: number): void {
		this.at = Math.max(0, Math.min(this.rows.length - 1, this.at + by));
	}

	close(): void {
		this.open = false;
		this.#request += 1;
		this.hits = [];
	}
}

/** What has a name of its own comes before what joins two names; within either, the best match stays first. */
const NAMED = ['community', 'domain', 'person', 'unit', 'project', 'capability', 'outside_party'];
const byStanding = (one: Hit, other: Hit) =>
	Number(NAMED.includes(other.kind)) - Number(NAMED.includes(one.kind));

/** Actions whose words hold every word sought; all of them when nothing is sought. */
export function matching(actions: Action[], sought: string): Action[] {
	const parts = sought.toLowerCase().split(/\s+/).filter(Boolean);
	return actions.filter(({ label }) => parts.every((part) => label.toLowerCase().includes(part)));
}

export const palette = new PaletteState();
