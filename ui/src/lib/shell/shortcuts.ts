import { goto } from '$app/navigation';
import { onLogKey } from '$lib/log/asked';
import { session } from '$lib/session.svelte';
import { numbered } from './pages';
import { moveToRegion } from './regions';

/** Text being typed has an undo of its own, and needs its keys. */
const typing = (target: EventTarget | null) =>
	target instanceof HTMLTextAreaElement ||
	target instanceof HTMLSelectElement ||
	(target instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(target.type));

/** Text that was changed since it was last saved: its own undo comes first. */
const unsaved = (target: EventTarget | null) =>
	typing(target) && (target as HTMLElement).dataset.unsaved === 'true';

/** The keys that work on every page of an open document. */
export function onShortcut(event: KeyboardEvent): void {
	if (event.defaultPrevented || event.isComposing || onLogKey(event)) return;
	const control = event.ctrlKey || event.metaKey;
	const key = event.key.toLowerCase();
	const act = (work: () => unknown) => {
		event.preventDefault();
		void work();
	};
	if (control && !event.altKey && key === 'z' && !unsaved(event.target)) {
		return act(() => (event.shiftKey ? session.redo() : session.undo()));
	}
	if (event.altKey && !control && /^[1-9]$/.test(event.key)) {
		const page = numbered[Number(event.key) - 1];
		if (page) return act(() => goto(page.path));
	}
	if (event.altKey && !control && (event.key === 'ArrowLeft' || event.key === 'ArrowRight')) {
		return act(() => (event.key === 'ArrowLeft' ? history.back() : history.forward()));
	}
	if (event.key === 'F1') return act(() => goto('/help'));
	if (event.key === 'F6') return act(() => moveToRegion(event.shiftKey ? -1 : 1));
	if (event.key === 'Escape' && session.past && !typing(event.target)) {
		return act(() => session.attempt(() => session.turnTo('look_at', { date: null })));
	}
}
