/** What Tab or a script can put the focus on. */
const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex]';
/** A part of a page that takes the focus so that the keys go on in it. */
const HOLDER =
	'main, section, aside, [role="group"], [role="region"], [role="tabpanel"], [role="dialog"], [data-region]';
/** What is read as one: its first control speaks for all of it. */
const ROW = 'tr, li, header, dl > div, [data-row]';

/** Letters reach below the last line by less than this; another line, by more. */
const LINE = 10;

/** Whether some of the text of an element is not seen, and what stands in its place says so. */
function isCut(element: Element): boolean {
	const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
	if (clientWidth === 0 || (scrollWidth <= clientWidth && scrollHeight <= clientHeight)) return false;
	const { overflowX, textOverflow, webkitLineClamp } = getComputedStyle(element);
	if (overflowX === 'visible') return false;
	if (textOverflow === 'ellipsis') return scrollWidth > clientWidth;
	return webkitLineClamp !== 'none' && scrollHeight > clientHeight + LINE;
}

/** The whole of what an element says: what its title says, or else what it holds. */
export const wholeText = (element: Element): string =>
	(element instanceof HTMLElement && element.title) ||
	(element.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The cut elements in an element, itself included; of one in another only the outer. */
function cutIn(element: Element): Element[] {
	if (isCut(element)) return [element];
	return [...element.children].flatMap(cutIn);
}

/** The cut texts of the row that a control is the first of, where no other control speaks for them. */
function cutBeside(control: Element): Element[] {
	const row = control.closest(ROW);
	if (row?.querySelector(FOCUSABLE) !== control) return [];
	const own = (cut: Element) => {
		const holder = cut.closest(FOCUSABLE);
		return (holder === null || !row.contains(holder)) && !cut.querySelector(FOCUSABLE);
	};
	return cutIn(row).filter(own);
}

/** The cut texts that a control speaks for; what only holds controls speaks for none. */
export function cutTexts(control: Element): string[] {
	if (control.matches(HOLDER)) return [];
	const round = cutRound(control);
	const cuts = round ? [round] : cutIn(control);
	return [...new Set([...cuts, ...cutBeside(control)].map(wholeText))];
}

/** The nearest cut element round one, itself included. */
export function cutRound(element: Element): Element | null {
	for (let one: Element | null = element; one && one !== document.body; one = one.parentElement)
		if (isCut(one)) return one;
	return null;
}
