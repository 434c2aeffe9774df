import { command, CommandError, type Chip, type Hit, type Mark } from '$lib/api';
import type { Action } from '$lib/shell/actions';

/** Hits asked for at once: more than anybody reads, few enough to answer between two keys. */
const LIMIT = 40;
/** A typed `>` asks for actions only. */
const ACTIONS_ONLY = '>';

export type PaletteRow =
	| { key: string; type: 'recent'; hit: Hit }
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
	/** The records opened last: they are what is meant before anything is typed. */
	recent = $state.raw<Chip[]>([]);
	total = $state(0);
	/** What is said of words that no record holds together. */
	note = $state<string | null>(null);
	at = $state(0);
	error = $state.raw<CommandError | null>(null);
	#request = 0;
	/** Until what is typed is searched for. */
	#searching: Promise<void> = Promise.resolve();

	narrowed = $derived(this.text.startsWith(ACTIONS_ONLY));
	sought = $derived((this.narrowed ? this.text.slice(1) : this.text).trim());
	rows = $derived.by<PaletteRow[]>(() => {
		const found = this.hits.filter((hit) => hit.title_marks.length > 0).sort(byStanding);
		const records = found.map((hit) => ({ key: `record-${hit.id}`, type: 'record' as const, hit }));
		const actions = matching(this.actions, this.sought).map((action) => ({
			key: `action-${action.id}`,
			type: 'action' as const,
			action
		}));
		const texts = this.hits
			.filter((hit) => hit.title_marks.length === 0)
			.map((hit) => ({ key: `text-${hit.id}`, type: 'text' as const, hit }));
		// Where no record holds all the words and an action does, the action is what is meant.
		const named = Boolean(this.note) || actions.some(({ action }) => isNamed(action, this.sought));
		if (named) return [...actions, ...records, ...texts];
		// Before anything is typed, what was opened last is meant more often than what can be done.
		const first = this.text === '' ? this.recent.map(opened) : records;
		return [...first, ...actions, ...texts];
	});
	selected = $derived(this.rows[this.at]);

	show(text = ''): void {
		this.open = true;
		void this.type(text);
	}

	/** Takes what is typed and searches for it. */
	type(text: string): Promise<void> {
		this.#searching = this.#search(text);
		return this.#searching;
	}

	/** What is selected once what was typed is answered; nothing when more was typed meanwhile. */
	async chosen(): Promise<PaletteRow | undefined> {
		const searching = this.#searching;
		await searching;
		return searching === this.#searching ? this.selected : undefined;
	}

	/** An answer that arrives after a later one is dropped. */
	async #search(text: string): Promise<void> {
		this.text = text;
		this.at = 0;
		const request = ++this.#request;
		if (this.narrowed || this.sought === '' || !this.searches) {
			this.hits = [];
			this.total = 0;
			this.note = null;
			return;
		}
		try {
			const answer = await command('search', { text: this.sought, limit: LIMIT });
			if (request !== this.#request) return;
			this.hits = answer.hits;
			this.total = answer.total;
			this.note = answer.note;
			this.error = null;
			// An arrow may have come before the answer.
			this.move(0);
		} catch (thrown) {
			if (request !== this.#request) return;
			this.hits = [];
			this.total = 0;
			this.error = CommandError.from(thrown);
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

const opened = ({ kind, id, title }: Chip): PaletteRow => ({
	key: `record-${id}`,
	type: 'recent',
	hit: { kind, id, title, title_marks: [], excerpt: '', excerpt_marks: [] }
});

/** What has a name of its own comes before what joins two names; within either, the best match stays first. */
const NAMED = ['community', 'domain', 'person', 'unit', 'project', 'capability', 'outside_party'];
const begins = (hit: Hit) => hit.title_marks[0]?.[0] === 0;
const byStanding = (one: Hit, other: Hit) =>
	Number(NAMED.includes(other.kind)) - Number(NAMED.includes(one.kind)) ||
	Number(begins(other)) - Number(begins(one));

/** Fewer letters begin too many names to mean one of them. */
const NAMING = 3;
/** Whether what is sought is the name of an action, or the beginning of one: then it is what is meant. */
const isNamed = ({ label, names = [] }: Action, sought: string) =>
	sought.length >= NAMING &&
	[label, ...names].some((words) => words.toLowerCase().startsWith(sought.toLowerCase()));

const partsOf = (sought: string) => sought.toLowerCase().split(/\s+/).filter(Boolean);

/** All that an action is called. */
const wordsOf = ({ label, names = [] }: Action) => [label, ...names].join(' ').toLowerCase();

/** Actions whose words hold every word sought, those of that name first; all of them when nothing is sought. */
export function matching(actions: Action[], sought: string): Action[] {
	const parts = partsOf(sought);
	return actions
		.filter((action) => parts.every((part) => wordsOf(action).includes(part)))
		.sort((one, other) => Number(isNamed(other, sought)) - Number(isNamed(one, sought)));
}

/** Where the words sought stand in a label, in order and apart from each other. */
export function marksIn(label: string, sought: string): Mark[] {
	const text = label.toLowerCase();
	const places = partsOf(sought)
		.map((part): Mark => [text.indexOf(part), part.length])
		.filter(([start]) => start >= 0)
		.sort(([one], [other]) => one - other);
	let end = 0;
	return places.filter(([start, length]) => {
		if (start < end) return false;
		end = start + length;
		return true;
	});
}

export const palette = new PaletteState();
