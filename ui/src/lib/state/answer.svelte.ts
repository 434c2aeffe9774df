import { command, CommandError, type CommandName, type Commands } from '$lib/api';

/** The latest answer to one question; what is shown stays until the next answer is there. */
export class Answer<N extends CommandName> {
	value = $state.raw<Commands[N]['answer'] | null>(null);
	error = $state.raw<CommandError | null>(null);
	/** Counts the questions asked; answers to an earlier one are dropped. */
	#question = 0;

	constructor(readonly name: N) {}

	async ask(request: Commands[N]['request']): Promise<void> {
		const question = ++this.#question;
		try {
			const value = await command(this.name, request);
			if (question !== this.#question) return;
			this.value = value;
			this.error = null;
		} catch (thrown) {
			if (question === this.#question) this.error = CommandError.from(thrown);
		}
	}

	/** Drops the answer and any that is under way. */
	forget(): void {
		this.#question += 1;
		this.value = null;
		this.error = null;
	}
}
