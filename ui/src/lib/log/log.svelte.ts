import {
	command,
	type Chip,
	type LogBeginning,
	type LogKind,
	type LogReading,
	type LogRequest,
	type RecordName
} from '$lib/api';
import { session } from '$lib/session.svelte';
import { keepLine, keptLine } from './kept';
import { refusal, type Refusal } from './refusal';

/** What can be logged, in the order of Alt 1 to Alt 7. */
export const LOG_KINDS: LogKind[] = ['promise', 'progress', 'event', 'story', 'concern', 'help', 'thanks'];

type Side = 'community' | 'organization';

/** The line being written for the log; it stays while the panel is closed, and over a reload of the page. */
export class LogState {
	open = $state(false);
	kind = $state<LogKind>('promise');
	text = $state('');
	community = $state.raw<Chip | null>(null);
	person = $state.raw<Chip | null>(null);
	side = $state<Side>('community');
	about = $state('');
	commitment = $state<string | null>(null);
	energy = $state<number | null>(null);
	anonymous = $state(false);
	undated = $state(false);
	/** What it touches besides the community, once somebody chose; before, it is read from the words. */
	touches = $state.raw<string[] | null>(null);
	beginning = $state.raw<LogBeginning | null>(null);
	reading = $state.raw<LogReading | null>(null);
	/** Why the line was not taken. */
	error = $state.raw<Refusal | null>(null);
	/** The community that was chosen, or logged for last. */
	#last: string | undefined;
	/** Counts the questions; an answer that arrives after a later one is dropped. */
	#begun = 0;
	#read = 0;
	/** What is asked when the panel opens: a line that is quicker waits for it. */
	#opening: Promise<void> | null = null;
	/** The portfolio that the draft belongs to. */
	#of: string | undefined;
	#before: HTMLElement | null = null;

	/** Opens the panel over a page; `record` is what the page shows. */
	async show(record: RecordName | undefined): Promise<void> {
		if (this.open || session.readOnly) return;
		if (this.#of !== session.document?.path) this.#forget();
		this.#before = document.activeElement instanceof HTMLElement ? document.activeElement : null;
		if (this.text === '') Object.assign(this, keptLine(this.#of));
		this.open = true;
		this.#opening = this.#begin({ record, community: this.#last ?? this.community?.id });
		await this.#opening;
		if (this.text !== '') await this.read();
	}

	/** Keeps the line over a reload of the page. */
	keep(): void {
		keepLine(this.#of, this);
	}

	/** Closes the panel; the draft stays, and the focus goes back to where it was. */
	close(): void {
		this.open = false;
		if (this.#before?.isConnected) this.#before.focus();
	}

	choose(kind: LogKind): void {
		this.kind = kind;
		this.person = kind === 'thanks' ? null : (this.beginning?.me ?? null);
		this.touches = null;
		void this.read();
	}

	/** Takes another community, with its people and promises. */
	async turnTo(community: Chip): Promise<void> {
		this.#last = community.id;
		await this.#begin({ community: community.id, chosen: true });
		await this.read();
	}

	/** Says what the line touches, in place of what was read from its words. */
	touch(ids: string[]): void {
		this.touches = ids;
		void this.read();
	}

	/** Says who it is: who promises, did it, tells or is thanked. */
	name(person: Chip | null): void {
		this.person = person;
		this.error = null;
	}

	/** Which side promises; what the other side promises is not one's own until somebody says so. */
	promises(side: Side): void {
		this.side = side;
		this.about = '';
		this.person = side === this.beginning?.side ? (this.beginning.me ?? null) : null;
	}

	/** Reads the words for a day and for numbers. */
	async read(): Promise<void> {
		const read = ++this.#read;
		this.error = null;
		if (this.text.trim() === '') {
			this.undated = false;
			this.touches = null;
			this.reading = null;
			return;
		}
		const reading = await command('read_log', this.#request());
		if (read === this.#read) this.reading = reading;
	}

	/** The day in the words is not what was meant. */
	undate(): void {
		this.undated = true;
		void this.read();
	}

	/** Logs the line and makes room for the next. */
	async log(): Promise<void> {
		await this.#opening;
		if (this.text.trim() === '') return;
		const request = this.#request();
		try {
			const { created } = await session.write('log', request, { of: this.#of });
			// What comes next is most likely about what was just promised.
			if (this.kind === 'promise' && created) this.commitment = created.id;
			this.#read += 1;
			this.#last = request.community;
			if (this.kind === 'thanks') this.person = null;
			this.text = '';
			this.reading = null;
			this.undated = false;
			this.touches = null;
			this.energy = null;
			this.error = null;
			if (this.open) await this.#begin({ community: request.community, chosen: true });
		} catch (thrown) {
			this.error = refusal(thrown);
		}
	}

	async #begin(request: { record?: RecordName; community?: string; chosen?: boolean }): Promise<void> {
		const begun = ++this.#begun;
		const beginning = await session.attempt(() => command('log_beginning', { chosen: false, ...request }));
		if (begun !== this.#begun || !beginning) return;
		// Whoever took the seat since is the one who logs, and begins anew unless a line is begun.
		const before = this.beginning;
		const turned = before?.me?.id !== beginning.me?.id || before?.side !== beginning.side;
		const mine = this.person?.id === before?.me?.id && this.side === (before?.side ?? 'community');
		this.beginning = beginning;
		this.community = beginning.community;
		if (turned && this.text === '') {
			if (before) this.kind = 'promise';
			this.promises(beginning.side === 'organization' ? 'organization' : 'community');
			if (this.kind === 'thanks') this.person = null;
		} else if (mine && this.kind !== 'thanks') this.person = beginning.me;
		const { promises, promise } = beginning;
		if (promise) this.commitment = promise;
		else if (!promises.some(({ id }) => id === this.commitment)) this.commitment = promises[0]?.id ?? null;
	}

	#request(): LogRequest {
		const { kind, text, side, anonymous, undated, touches } = this;
		return {
			kind,
			text,
			side,
			anonymous,
			undated,
			community: this.community?.id,
			person: this.person?.id,
			about: this.about || undefined,
			commitment: this.commitment ?? undefined,
			energy: this.energy ?? undefined,
			touches: touches ?? undefined
		};
	}

	#forget(): void {
		this.#of = session.document?.path;
		this.text = '';
		this.touches = null;
		this.reading = null;
		this.beginning = null;
		this.community = null;
		this.#last = undefined;
		this.person = null;
		this.commitment = null;
		this.error = null;
	}
}

export const log = new LogState();
