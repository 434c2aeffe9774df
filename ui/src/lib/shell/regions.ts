const FOCUSABLE =
	'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), [tabindex]:not([tabindex="-1"])';

/** Where the focus was in each region, so that F6 comes back to it. */
const remembered = new WeakMap<Element, HTMLElement>();

/** F6: from the region that has the focus to the next one (rail, content, panel, notice, status bar). */
export function moveToRegion(by: 1 | -1): void {
	const regions = [...document.querySelectorAll<HTMLElement>('[data-region]')];
	const active = document.activeElement;
	// The innermost region counts: a panel stands inside the content.
	const here = active?.closest<HTMLElement>('[data-region]') ?? null;
	if (here && active instanceof HTMLElement && active.matches(FOCUSABLE)) remembered.set(here, active);
	const index = here ? regions.indexOf(here) : by === 1 ? -1 : 0;
	const next = regions[(index + by + regions.length) % regions.length];
	if (next) focusIn(next);
}

/** Focuses the content of a page. */
export function focusContent(): void {
	const content = document.querySelector<HTMLElement>('[data-region="content"]');
	if (content) focusIn(content);
}

/** After a way to another page: the keys go on in what the page is about, unless it chose a place itself. */
export function arrive(): void {
	if (document.activeElement !== document.body) return;
	document.querySelector<HTMLElement>('[data-arrival]')?.focus({ preventScroll: true });
}

function focusIn(region: HTMLElement): void {
	const before = remembered.get(region);
	const target = before?.isConnected ? before : region.querySelector<HTMLElement>(FOCUSABLE);
	// A key brought it here, whatever was pressed before: it shows.
	(target ?? region).focus({ focusVisible: true } as FocusOptions);
}
