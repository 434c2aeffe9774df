import { shortDate } from '$lib/words';

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
}
