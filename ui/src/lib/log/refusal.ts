import { CommandError } from '$lib/api';
import { words } from '$lib/words';

/** Why a line was not taken, and the field that is about. */
export type Refusal = { field: string; message: string };

/** What is missing is asked for in the words of the log; what does not fit is said as it is. */
export function refusal(thrown: unknown): Refusal {
	const { code, message, byField } = CommandError.from(thrown);
	const [first, reason] = Object.entries(byField)[0] ?? ['', message];
	const asked = code === 'dangling' ? null : words(`ui-log-needs-${first}`);
	return { field: first, message: asked ?? reason };
}
