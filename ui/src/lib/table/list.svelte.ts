import { command, CommandError, type Group, type KindInfo, type ListRequest, type Row } from '$lib/api';
import type { Narrowing } from '$lib/paths';
import { Lines } from './lines';
import { firstView, knownView, type ListView, type Shown } from './view';

/** Rows asked for at once. */
export const PAGE = 200;
/** Pages kept at once: more than a window shows in many screens, few enough for the memory. */
const KEPT_PAGES = 24;
const REMEMBER_AFTER_MS = 400;

/** A list of one kind of record: what it shows, and the pages of it that were fetched. */
export class ListState {
	view = $state.raw<ListView>({ columns: [], sort: [], group: null, conditions: [], named: {} });
	filter = $state('');
	total = $state(0);
	matched = $state(0);
	groups = $state.raw<Group[]>([]);
	/** The rows that came first in answer to what is asked now. */
	beginning = $state.raw<Row[]>([]);
	/** False until the first answer; an empty list is not known to be empty before. */
	ready = $state(false);
	error = $state.raw<CommandError | null>(null);
	lines = $derived(new Lines(this.matched, this.groups));
	/** Whether something keeps rows from being shown. */
	narrowed = $derived(this.filter !== '' || this.view.conditions.length > 0);

	#pages = $state.raw(new Map<number, Row[]>());
	/** Counts the questions asked; answers to an earlier one are dropped. */
	#question = 0;
	#shown = 0;
	#asked = new Set<number>();
	#wanted: [number, number] = [0, 1];
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(readonly info: KindInfo) {
		this.view = firstView(this.info);
	}

	get kind(): string {
		return this.info.kind;
	}

	/** The row at an offset of the list, when its page was fetched. */
	row(index: number): Row | undefined {
		return this.#pages.get(Math.floor(index / PAGE))?.[index % PAGE];
	}

	/** Takes the remembered view, or the narrowing of an address in place of its conditions, and asks for rows. */
	async start(narrowing: Narrowing | null = null): Promise<void> {
		const { view } = await command('view', { page: this.#page });
		if (view) this.view = knownView(this.info, view as ListView);
		if (narrowing) {
			const { column, is, named } = narrowing;
			this.view = { ...this.view, conditions: [{ column, is: [is] }], named: { [is]: named } };
		}
		await this.reload();
	}

	/** Asks again, for the rows that are looked at. Those shown stay until the answer is there. */
	async reload(): Promise<void> {
		this.#question += 1;
		this.#asked.clear();
		await this.want(...this.#wanted);
	}

	/** Sees to it that the rows from `start` to before `end` are, or will be, there. */
	async want(start: number, end: number): Promise<void> {
		this.#wanted = [start, end];
		// Before the remembered view is known there is nothing to ask for.
		if (this.#question === 0) return;
		const pages: number[] = [];
		for (let page = Math.floor(start / PAGE); page * PAGE < Math.max(end, 1); page += 1) pages.push(page);
		await Promise.all(pages.filter((page) => !this.#asked.has(page)).map((page) => this.#fetch(page)));
	}

	/** What a value of a condition is called. */
	name(value: string): string {
		return this.view.named[value] ?? value;
	}

	/** Changes what is shown, asks for it and remembers it. */
	async change(change: Partial<ListView>): Promise<void> {
		this.view = knownView(this.info, { ...this.view, ...change });
		clearTimeout(this.#timer);
		const view = this.view;
		this.#timer = setTimeout(() => void command('set_view', { page: this.#page, view }), REMEMBER_AFTER_MS);
		await this.#restart();
	}

	/** Keeps the rows that hold a text in any shown column. */
	async search(text: string): Promise<void> {
		this.filter = text;
		await this.#restart();
	}

	/** Sorts by a column; a second time turns the order round. */
	async sortBy(column: string): Promise<void> {
		const now = this.view.sort[0];
		await this.change({ sort: [{ column, descending: now?.column === column && !now.descending }] });
	}

	/** What is shown. */
	get shown(): Shown {
		return { view: this.view, filter: this.filter };
	}

	/** Shows something else. */
	async show({ view, filter }: Shown): Promise<void> {
		this.filter = filter;
		await this.change(view);
	}

	/** Everything as the catalog proposes it. */
	get first(): Shown {
		return { view: firstView(this.info), filter: '' };
	}

	/** The next row, from one on and then round, whose first column begins so. */
	async seek(beginning: string, from: number): Promise<number | null> {
		return (await command('seek', { list: this.#request(0, 0), beginning, from })).at;
	}

	/** The values of a column and how many records have each, as groups of the whole list. */
	async values(column: string): Promise<Group[]> {
		const { columns, sort } = firstView(this.info);
		const request = {
			kind: this.kind,
			columns,
			filter: '',
			conditions: [],
			sort,
			group: column,
			offset: 0,
			limit: 1
		};
		return (await command('list', request)).groups;
	}

	async #restart(): Promise<void> {
		this.#wanted = [0, 1];
		await this.reload();
	}

	async #fetch(page: number): Promise<void> {
		const question = this.#question;
		this.#asked.add(page);
		try {
			const answer = await command('list', this.#request(page * PAGE, PAGE));
			if (question !== this.#question) return;
			// The first answer to a new question replaces the rows of the one before.
			const kept = this.#shown === question ? this.#pages : [];
			if (this.#shown !== question) this.beginning = answer.rows;
			this.#shown = question;
			this.#pages = this.#near(page, [...kept, [page, answer.rows]]);
			this.total = answer.total;
			this.matched = answer.matched;
			this.groups = answer.groups;
			this.error = null;
			this.ready = true;
		} catch (thrown) {
			if (question !== this.#question) return;
			this.#asked.delete(page);
			this.error = CommandError.from(thrown);
		}
	}

	/** The pages closest to one; those far away are let go and asked for again when they are looked at. */
	#near(page: number, pages: [number, Row[]][]): Map<number, Row[]> {
		const away = ([other]: [number, Row[]]) => Math.abs(other - page);
		const closest = pages.sort((one, other) => away(one) - away(other));
		for (const [other] of closest.slice(KEPT_PAGES)) this.#asked.delete(other);
		return new Map(closest.slice(0, KEPT_PAGES));
	}

	#request(offset: number, limit: number): ListRequest {
		const { columns, conditions, sort, group } = this.view;
		return {
			kind: this.kind,
			columns,
			conditions,
			sort,
			group: group ?? undefined,
			filter: this.filter,
			offset,
			limit
		};
	}

	get #page(): string {
		return `list:${this.kind}`;
	}
}
