import { CommandError, type Commands, type Given } from '$lib/api';
import { session } from '$lib/session.svelte';
import { notices } from '$lib/state/notices.svelte';
import { t } from '$lib/words';

/** The three answers, in the order in which they are offered. */
export const ANSWERS: Given[] = ['acted_on', 'not_now', 'does_not_apply'];

type Write = (request: Commands['answer_finding']['request']) => Promise<unknown>;

/** An answer to a finding while it is given. What was typed stays until it is taken. */
export class Answering {
	given = $state<Given | null>(null);
	/** The day to wait for, as it was typed. */
	until = $state('');
	because = $state('');
	/** Why the day or the reason was refused. */
	refused = $state.raw<{ until?: string; because?: string }>({});

	constructor(
		readonly key: string,
		private readonly write: Write = (request) => session.write('answer_finding', request)
	) {}

	choose(given: Given | null): void {
		this.given = given;
		this.refused = {};
	}

	/** Gives the answer; true when it was taken. */
	async give(): Promise<boolean> {
		const { key, given, until, because } = this;
		if (given === null) return false;
		try {
			await this.write({ key, answer: given, until, because });
			return true;
		} catch (thrown) {
			this.#refuse(CommandError.from(thrown));
			return false;
		}
	}

	#refuse(error: CommandError): void {
		const [field] = Object.keys(error.byField);
		this.refused = {};
		if (field === 'until' || field === 'because') {
			const message = error.code === 'required' ? t(`ui-answer-needs-${field}`) : error.message;
			this.refused = { [field]: message };
		} else {
			notices.failed(error);
		}
	}
}
