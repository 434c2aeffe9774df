import type { Commands } from '$lib/api';
import { session } from '$lib/session.svelte';
import { Answer } from '$lib/state/answer.svelte';
import { untrack } from 'svelte';
import type { AboutOne } from './tabs';

/** What the head of a record's page says, asked anew whenever something has changed. Called while the page is made. */
export function standing<N extends AboutOne>(command: N, id: () => string): Answer<N> {
	const answer = new Answer(command);
	$effect(() => {
		void session.revision;
		const request = { id: id() } as Commands[N]['request'];
		untrack(() => void answer.ask(request));
	});
	return answer;
}
