import { command, type Task } from '$lib/api';

/** Nothing is shown for work shorter than this. */
const SHOWN_AFTER_MS = 1000;
const POLL_MS = 200;

/** The long piece of work under way, if any: what it does, how far it is, and a way to stop it. */
export class Progress {
	shown = $state(false);
	task = $state.raw<Task | null>(null);
	cancelled = $state(false);
	#running = 0;

	/** Runs long work; after a second its count and a cancel button appear. */
	async during<A>(work: () => Promise<A>): Promise<A> {
		this.#running += 1;
		this.cancelled = false;
		const started = Date.now();
		const timer = setInterval(() => void this.#poll(started), POLL_MS);
		try {
			return await work();
		} finally {
			clearInterval(timer);
			this.#running -= 1;
			if (this.#running === 0) {
				this.shown = false;
				this.task = null;
			}
		}
	}

	async cancel(): Promise<void> {
		this.cancelled = true;
		await command('cancel', {});
	}

	async #poll(started: number): Promise<void> {
		const { task } = await command('progress', {});
		if (this.#running === 0) return;
		this.task = task;
		this.shown = Date.now() - started >= SHOWN_AFTER_MS;
	}
}

export const progress = new Progress();
