import {
	command,
	CommandError,
	type CommandName,
	type Commands,
	type DocumentInfo,
	type Saved,
	type Session
} from '$lib/api';
import { notices } from '$lib/state/notices.svelte';

/** The commands that change the document: each answers with what it did and the session after it. */
export type WriteName = { [N in CommandName]: Commands[N]['answer'] extends Saved ? N : never }[CommandName];
type SessionName = { [N in CommandName]: Commands[N]['answer'] extends Session ? N : never }[CommandName];

/** What the window knows of the open document. One instance, `session`, serves every page. */
export class SessionState {
	current = $state.raw<Session | null>(null);
	document = $derived<DocumentInfo | null>(this.current?.document ?? null);
	today = $derived(this.current?.today ?? '');
	/** Grows with every change and with every change of the date looked at: pages load again when it does. */
	revision = $derived(`${this.document?.path}|${this.document?.revision}|${this.document?.as_of}`);
	past = $derived(this.document?.as_of ?? null);
	readOnly = $derived((this.document?.read_only ?? true) || this.past !== null);
	saving = $state(0);

	/** Asks for the session anew. */
	async load(): Promise<void> {
		this.current = await command('session', {});
	}

	/** Runs a command that answers with the session (open, create, look at a date) and keeps its answer. */
	async change<N extends SessionName>(name: N, request: Commands[N]['request']): Promise<Session> {
		const answer = (await command(name, request)) as Session;
		this.current = answer;
		return answer;
	}

	/** Runs a write, keeps the session it answers with and says what was done. Throws a `CommandError`. */
	async write<N extends WriteName>(name: N, request: Commands[N]['request'], quiet = false): Promise<Saved> {
		this.saving += 1;
		try {
			const saved = (await command(name, request)) as Saved;
			this.current = saved.session;
			if (!quiet) notices.done(saved.label, name !== 'undo' && name !== 'redo');
			return saved;
		} finally {
			this.saving -= 1;
		}
	}

	/** Takes back the last change, when there is one and the document can be written. */
	async undo(): Promise<void> {
		if (this.document?.undo && !this.readOnly) await this.attempt(() => this.write('undo', {}));
	}

	/** Does again what was undone last. */
	async redo(): Promise<void> {
		if (this.document?.redo && !this.readOnly) await this.attempt(() => this.write('redo', {}));
	}

	/** Runs something that has no field to show its error beside; the error becomes a notice. */
	async attempt<A>(work: () => Promise<A>): Promise<A | null> {
		try {
			return await work();
		} catch (thrown) {
			notices.failed(CommandError.from(thrown));
			return null;
		}
	}
}

export const session = new SessionState();
