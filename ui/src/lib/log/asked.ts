import { page } from '$app/state';
import { log, LOG_KINDS } from './log.svelte';

/** Opens the log for what the page shows. */
export function showLog(): void {
	const { kind, id } = page.params;
	void log.show(kind && id ? { kind, id } : undefined);
}

/** Answers Ctrl+L and, while the log is open, Alt 1 to Alt 7; true where the key was one of them. */
export function onLogKey(event: KeyboardEvent): boolean {
	const control = event.ctrlKey || event.metaKey;
	if (control && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'l') {
		event.preventDefault();
		showLog();
		return true;
	}
	const kind = log.open && event.altKey && !control ? LOG_KINDS[Number(event.key) - 1] : undefined;
	if (!kind) return false;
	event.preventDefault();
	log.choose(kind);
	return true;
}
