import { tick } from 'svelte';
import type { Attachment } from 'svelte/attachments';

/**
 * Where what had the focus is taken away, the focus goes on within the same place: to the first there is of `to`, and
 * never to the same action of somebody else.
 */
export const goesOn =
	(to = 'a[href], h2'): Attachment<HTMLElement> =>
	(place) => {
		let within = false;
		const come = () => (within = true);
		const leave = async ({ target }: FocusEvent) => {
			await tick();
			// What still stands was left by whoever uses it.
			if (target instanceof Node && target.isConnected && !place.contains(document.activeElement))
				within = false;
		};
		const watch = new MutationObserver(() => {
			if (within && document.activeElement === document.body) place.querySelector<HTMLElement>(to)?.focus();
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
