import { session } from '$lib/session.svelte';

/** What is being written and is not in the portfolio yet. */
export interface Beginning {
	/** Whether somebody wrote something of it. */
	begun: boolean;
}

const drafts = new Map<string, Beginning>();

/** Of each portfolio its own. */
const named = (place: string) => `${session.document?.path} ${place}`;

/** What was begun at a place before one went elsewhere; a new one where nothing was. It waits as long as the window is open. */
export function begunAt<T extends Beginning>(place: string, make: () => T): T {
	const kept = drafts.get(named(place));
	if (kept?.begun) return kept as T;
	const fresh = make();
	drafts.set(named(place), fresh);
	return fresh;
}

/** What was begun at a place is written, or no longer meant. */
export function endAt(place: string): void {
	drafts.delete(named(place));
}
