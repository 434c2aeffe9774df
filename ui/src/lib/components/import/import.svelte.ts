import {
	command,
	CommandError,
	type ImportCommit,
	type ImportTable,
	type Plan,
	type Problem
} from '$lib/api';
import { session } from '$lib/session.svelte';
import { Answer } from '$lib/state/answer.svelte';
import { progress } from '$lib/state/progress.svelte';
import { Looked } from './looked.svelte';
import { inOrder } from './looking';
import { recordsOf, type FieldAt } from './plan';
import { Profiles } from './profiles.svelte';

export const STEPS = ['files', 'kinds', 'columns', 'references', 'preview'] as const;
export type Step = (typeof STEPS)[number];

/** Edits of a plan are looked at together when they come faster than this. */
const PREVIEW_AFTER_MS = 250;
const EMPTY: Plan = { name: '', tables: [] };

/** An import on its way: the tables read, the plan a person works on, and what it would do. Nothing is written yet. */
export class ImportState {
	step = $state<Step>('files');
	/** What was odd about the files themselves. */
	oddities = $state.raw<Problem[]>([]);
	plan = $state.raw<Plan>(EMPTY);
	#read = $state.raw<ImportTable[]>([]);
	/** The tables that were read, in the order of the plan. */
	tables = $derived(inOrder(this.plan, this.#read));
	/** The table looked at, by name. */
	chosen = $state('');
	/** The field whose values are looked at. */
	field = $state.raw<FieldAt | null>(null);
	error = $state.raw<CommandError | null>(null);
	done = $state.raw<ImportCommit | null>(null);
	preview = new Answer('import_preview');
	/** Whether the preview speaks of an earlier plan: another is asked for. */
	outdated = $state(false);
	committing = $state(false);
	columns = new Answer('import_columns');

	#token = $state('');
	/** The state of the portfolio that the preview speaks of. */
	#revision = '';
	/** Counts the previews that were asked for. */
	#looks = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;

	looked = new Looked(this);
	profiles = new Profiles(this);

	table = $derived(this.tables.find(({ name }) => name === this.chosen));
	rows = $derived(this.tables.reduce((sum, { rows }) => sum + rows, 0));
	/** The tables that rows of become something. */
	planned = $derived(this.tables.filter(({ name }) => recordsOf(this.plan, name).length > 0));
	index = $derived(STEPS.indexOf(this.step));

	/** Steps can be gone to as far as there is something to decide there. */
	open(step: Step): boolean {
		if (step === 'files') return true;
		if (this.tables.length === 0) return false;
		return step === 'kinds' || this.planned.length > 0;
	}

	/** Goes to a step, and there to a table; what went wrong in the one before stays behind. */
	go(step: Step, table = this.chosen): void {
		if (!this.open(step)) return;
		this.step = step;
		this.error = null;
		if (table === this.chosen) this.looked.mark();
		else this.choose(table);
	}

	/**
	 * Goes on: to the next table that wants a look here, then to the next step. What rows become is said from the first
	 * table on, to which the others refer.
	 */
	advance(): void {
		const next = STEPS[this.index + 1];
		const first = next === 'kinds' ? this.tables[0] : next && (this.looked.nextIn(next) ?? this.planned[0]);
		if (this.looked.next) this.choose(this.looked.next.name);
		else if (next) this.go(next, first?.name);
	}

	/** Reads files; a plan that was loaded or worked on stays when it speaks of their tables. */
	async read(paths: string[]): Promise<void> {
		await this.attempt(async () => {
			const read = await progress.during(() => command('import_read', { paths }));
			this.#token = read.token;
			this.#read = read.tables;
			this.oddities = read.problems;
			this.looked.forget();
			this.profiles.offer(read);
			if (this.planned.length === 0) this.plan = read.plan;
			this.choose(this.tables[0]?.name ?? '');
			this.#look();
		});
	}

	/** Writes what needs a look as a table, to be worked through elsewhere. */
	async saveProblems(path: string): Promise<string | null> {
		let written: string | null = null;
		await this.attempt(async () => {
			const request = { token: this.#token, plan: this.plan, path };
			written = (await progress.during(() => command('import_save_problems', request))).path;
		});
		return written;
	}

	/** Looks at a table. */
	choose(name: string): void {
		this.chosen = name;
		this.looked.mark();
		this.error = null;
		this.field = null;
		this.columns.forget();
		this.#values();
	}

	/** Takes a plan that nobody has looked at yet. */
	take(plan: Plan): void {
		this.looked.forget();
		this.change(plan);
		this.looked.mark();
	}

	/** Takes another plan, and asks what it would do. */
	change(plan: Plan): void {
		this.plan = plan;
		this.#look();
	}

	/** Asks again what the plan would do, where the portfolio is no longer as it was when that was asked. */
	keepUp(revision: string): void {
		if (revision === this.#revision || this.committing || this.done) return;
		this.#revision = revision;
		this.#look();
	}

	/** Writes what the preview showed, as one change. True when it is written. */
	async commit(): Promise<boolean> {
		const seen = this.preview.value?.id;
		if (this.committing || this.outdated || seen === undefined) return false;
		this.committing = true;
		this.done = null;
		await this.attempt(async () => {
			this.done = await session.inTurn(async () => {
				const done = await progress.during(() =>
					command('import_commit', { token: this.#token, plan: this.plan, seen })
				);
				session.keep(done.saved.session);
				return done;
			});
		});
		this.committing = false;
		return this.done !== null;
	}

	/** Takes the import back and stands again where it was decided. */
	async takeBack(): Promise<void> {
		await session.undo();
		this.done = null;
		this.#look();
	}

	#look(): void {
		clearTimeout(this.#timer);
		if (!this.#token) return;
		this.outdated = true;
		this.#looks += 1;
		this.#timer = setTimeout(() => void this.#ask(), PREVIEW_AFTER_MS);
	}

	async #ask(): Promise<void> {
		const look = this.#looks;
		this.#values();
		await this.preview.ask({ token: this.#token, plan: this.plan });
		if (look === this.#looks) this.outdated = false;
	}

	/** Asks for the values of the table looked at, and how the plan reads them. */
	#values(): void {
		const { plan, chosen } = this;
		if (chosen && this.#token) void this.columns.ask({ token: this.#token, plan, table: chosen });
	}

	/** Does something that can go wrong, and keeps what did. */
	async attempt(work: () => Promise<void>): Promise<void> {
		try {
			await work();
			this.error = null;
		} catch (thrown) {
			this.error = CommandError.from(thrown);
		}
	}
}
