import { flushSync } from 'svelte';
import { session } from '$lib/session.svelte';
import { keep, keptAt } from './kept';
import { leaveField } from './typing';

/** What is being written and is not in the portfolio yet. */
export interface Beginning<Kept = unknown> {
	/** Whether somebody wrote something of it. */
	begun: boolean;
	/** As much of it as outlives a reload of the page; null when none of it may. */
	kept(): Kept | null;
	/** Takes what outlived a reload. */
	again(kept: Kept): void;
}

type Draft = { of: Beginning; stop: () => void };
const drafts = new Map<string, Draft>();

const named = (place: string) => `${session.document?.path} ${place}`;

/**
 * What was begun at a place before one went elsewhere or loaded the page again; a new one where nothing was. It waits as
 * long as the window is open.
 */
export function begunAt<Kept, T extends Beginning<Kept>>(place: string, make: () => T & Beginning<Kept>): T {
	const name = named(place);
	const there = drafts.get(name);
	if (there?.of.begun) return there.of as T;
	there?.stop();
	const path = session.document?.path;
	const fresh = make();
	const kept = keptAt<Kept>(path, place);
	if (kept !== null) fresh.again(kept);
	const stop = $effect.root(() => {
		$effect(() => keep(path, place, fresh.begun ? fresh.kept() : null));
	});
	drafts.set(name, { of: fresh as Beginning, stop });
	return fresh;
}

/** What was begun at a place is written, or no longer meant. */
export function endAt(place: string): void {
	drafts.get(named(place))?.stop();
	drafts.delete(named(place));
	keep(session.document?.path, place, null);
}

/** The page goes: what stands in the field that is being written is kept with the rest. */
export function keepBegun(): void {
	leaveField();
	flushSync();
}
