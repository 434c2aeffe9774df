import { tick } from 'svelte';
import type { Attachment } from 'svelte/attachments';

/**
 * Where what had the focus is taken away, the focus goes on within the same place: to the first there is of `to`, and
 * never to the same action of somebody else.
 */
export const goesOn =
	(to = 'a[href], h2'): Attachment<HTMLElement> =>
	(place) => {
		let held: Node | null = null;
		const come = ({ target }: FocusEvent) => (held = target instanceof Node ? target : null);
		const leave = async ({ target }: FocusEvent) => {
			await tick();
			// What still stands was left by whoever uses it.
			if (target instanceof Node && target.isConnected && !place.contains(document.activeElement))
				held = null;
		};
		const watch = new MutationObserver(() => {
			// On its way from one to the next the focus is nowhere for a moment, and what held it still stands.
			const taken = held !== null && !held.isConnected;
			if (taken && document.activeElement === document.body) place.querySelector<HTMLElement>(to)?.focus();
		});
		place.addEventListener('focusin', come);
		place.addEventListener('focusout', leave);
		watch.observe(place, { childList: true, subtree: true });
		return () => {
			watch.disconnect();
			place.removeEventListener('focusin', come);
			place.removeEventListener('focusout', leave);
		};
	};
