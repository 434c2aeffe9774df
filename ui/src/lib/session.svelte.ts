import {
	command,
	CommandError,
	UNREACHABLE,
	type CommandName,
	type Commands,
	type DocumentInfo,
	type Saved,
	type Session,
	type Value
} from '$lib/api';
import { notices } from '$lib/state/notices.svelte';
import { Queue } from '$lib/state/queue';
import { leaveField } from '$lib/state/typing';
import { t, wear } from '$lib/words';

/** The commands that change the document: each answers with what it did and the session after it. */
export type WriteName = { [N in CommandName]: Commands[N]['answer'] extends Saved ? N : never }[CommandName];
type SessionName = { [N in CommandName]: Commands[N]['answer'] extends Session ? N : never }[CommandName];

/** What the window knows of the open document. One instance, `session`, serves every page. */
export class SessionState {
	current = $state.raw<Session | null>(null);
	document = $derived<DocumentInfo | null>(this.current?.document ?? null);
	today = $derived(this.current?.today ?? '');
	/** Another with every change, every date looked at and every new day: pages load again when it is. */
	revision = $derived(
		`${this.document?.path}|${this.document?.revision}|${this.document?.as_of}|${this.today}`
	);
	past = $derived(this.document?.as_of ?? null);
	readOnly = $derived((this.document?.read_only ?? true) || this.past !== null);
	saving = $state(0);
	/** Whether the last question was answered. */
	reached = $state(true);

	#queue = new Queue();

	/** Asks for the session anew. */
	load(): Promise<void> {
		return this.#queue.run(async () => this.keep(await this.#ask('session', {})));
	}

	/** Asks what has changed while nobody looked: the day, first of all. */
	async refresh(): Promise<void> {
		if (this.current) await this.attempt(() => this.load());
	}

	/** Takes a newer session; an answer from before the last change is dropped. */
	keep(answer: Session): void {
		const [now, then] = [this.document, answer.document];
		if (now && then && now.path === then.path && then.revision < now.revision) return;
		this.#take(answer);
	}

	/** Runs a command that answers with the session, in its turn, and keeps its answer. */
	change<N extends SessionName>(name: N, request: Commands[N]['request']): Promise<Session> {
		return this.#queue.run(async () => {
			const answer = (await this.#ask(name, request)) as Session;
			// Another portfolio counts its changes from its own beginning.
			this.#take(answer);
			return answer;
		});
	}

	/**
	 * Turns to another portfolio or another date. What is being typed is saved first; where it is refused, everything
	 * stays as it is.
	 */
	async turnTo<N extends SessionName>(name: N, request: Commands[N]['request']): Promise<Session> {
		await this.handOver();
		return this.change(name, request);
	}

	/** Saves what is being typed and waits for every change under way. Throws what the last of them was refused for. */
	async handOver(): Promise<void> {
		const before = this.#queue.last;
		leaveField();
		const { last } = this.#queue;
		// What was refused earlier was said then.
		await (last === before ? last.catch(() => undefined) : last);
	}

	/** Runs a change when those asked for before it are done; never on another portfolio than `of`. */
	async inTurn<A>(work: () => Promise<A>, of = this.document?.path): Promise<A> {
		this.saving += 1;
		notices.outdate();
		try {
			return await this.#queue.run(() => {
				if (of !== this.document?.path) throw new CommandError('elsewhere', t('ui-elsewhere'));
				return work();
			});
		} finally {
			this.saving -= 1;
		}
	}

	/** Runs a write, keeps the session it answers with and says what was done. Throws a `CommandError`. */
	write<N extends WriteName>(
		name: N,
		request: Commands[N]['request'],
		{ quiet = false, of }: { quiet?: boolean; of?: string } = {}
	): Promise<Saved> {
		return this.inTurn(async () => {
			const saved = await this.#send(name, request);
			// The way back is offered where it is this change that it would take back: none waits.
			if (!quiet) notices.done(saved.label, this.saving === 1 ? saved.back : null);
			return saved;
		}, of);
	}

	/** Sets a field that has no editor of its own: why it was refused becomes a notice. Null where it was. */
	setField(kind: string, id: string, field: string, value: Value): Promise<Saved | null> {
		return this.attempt(() => this.write('set_field', { kind, id, field, input: { value } }));
	}

	/** Takes back the last change, one still under way included, when there is one and the document can be written. */
	async undo(): Promise<void> {
		await this.#step('undo');
	}

	/** Does again what was undone last. */
	async redo(): Promise<void> {
		await this.#step('redo');
	}

	/** Runs something that has no field to show its error beside; the error becomes a notice. */
	async attempt<A>(work: () => Promise<A>): Promise<A | null> {
		try {
			return await work();
		} catch (thrown) {
			const error = CommandError.from(thrown);
			const again = { label: t('ui-try-again'), run: () => this.attempt(work) };
			notices.failed(error, error.code === UNREACHABLE ? again : null);
			return null;
		}
	}

	async #step(name: 'undo' | 'redo'): Promise<void> {
		if (this.readOnly) return;
		await this.attempt(() =>
			this.inTurn(async () => {
				if (!this.document?.[name]) return;
				const { label, back } = await this.#send(name, {});
				notices.done(label, back);
			})
		);
	}

	/** The words are those of the sector before anything is drawn with them. */
	#take(answer: Session): void {
		wear(answer.document?.sector ?? '');
		this.current = answer;
	}

	async #ask<N extends CommandName>(
		name: N,
		request: Commands[N]['request']
	): Promise<Commands[N]['answer']> {
		try {
			const answer = await command(name, request);
			this.reached = true;
			return answer;
		} catch (thrown) {
			this.reached = CommandError.from(thrown).code !== UNREACHABLE;
			throw thrown;
		}
	}

	async #send<N extends WriteName>(name: N, request: Commands[N]['request']): Promise<Saved> {
		const saved = (await this.#ask(name, request)) as Saved;
		this.keep(saved.session);
		return saved;
	}
}

export const session = new SessionState();
