/** Of each portfolio its own. */
const named = (of: string | undefined, place: string) => `begun ${of} ${place}`;

/**
 * Keeps what is being written over a reload of the page, as long as the window is open; null when it is written, no longer
 * meant, or not to be kept.
 */
export function keep(of: string | undefined, place: string, what: unknown): void {
	const storage = globalThis.sessionStorage as Storage | undefined;
	try {
		if (what === null) storage?.removeItem(named(of, place));
		else storage?.setItem(named(of, place), JSON.stringify(what));
	} catch {
		// Without room for it, what is written is kept as long as the page is.
	}
}

/** What was kept of a place; null where nothing was. */
export function keptAt<T>(of: string | undefined, place: string): T | null {
	const storage = globalThis.sessionStorage as Storage | undefined;
	try {
		return JSON.parse(storage?.getItem(named(of, place)) ?? 'null') as T | null;
	} catch {
		return null;
	}
}
