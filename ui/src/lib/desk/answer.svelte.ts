import { shortDate } from '$lib/words';

type Kept = { response: string; on: string };

/** An answer to a voice that is being written. */
export class AnswerDraft {
	response = $state('');
	on = $state('');

	constructor(today: string) {
		this.on = shortDate(today);
	}

	get begun(): boolean {
		return this.response.trim() !== '';
	}

	kept(): Kept {
		return { response: this.response, on: this.on };
	}

	again({ response, on }: Kept): void {
		this.response = response;
		this.on = on;
	}
}
