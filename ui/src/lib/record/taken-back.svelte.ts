import { session } from '$lib/session.svelte';
import { untrack } from 'svelte';
import type { NewRecord } from './new.svelte';

/** What was made for a record that is being written, and is taken back, goes from it too. */
export function letsGoOfTakenBack(record: () => NewRecord | null): void {
	$effect(() => {
		void session.revision;
		untrack(() => void session.attempt(async () => record()?.check()));
	});
}
