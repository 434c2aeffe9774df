/** A control of a page, by a number that stays while the page does, and what it is called. */
export type Control = { at: number; name: string };
/** Where the focus is when no control has it: before the first, after the last. */
export const PAGE = -1;
/** A place that a key led to, and what was wrong with it there. */
export type Step = Control & { fault: string };

/** A control that is no stop of Tab. */
export type Other = Control & {
	/** The control before it, which may stand in the same member of a whole. */
	before: number;
	/** What holds it and could be walked through with arrows, from the innermost, and the stops in there. */
	wholes: Whole[];
};
export type Whole = { at: number; stops: number[] };

/** What a page can be asked about the way of the focus. */
export type Watch = {
	/** Puts the focus before or after all controls. */
	stand: (where: 'before' | 'after') => void;
	/** Where keys led to since this was last asked, and what they lead to a moment later. */
	steps: () => Promise<Step[]>;
	/** What can be operated and is seen, stops left out, with what would have to lead there. */
	others: (stops: number[]) => Other[];
	/** Which of those that had the focus look the same without it. */
	alike: () => Control[];
	/** Puts the focus on a control. */
	focus: (at: number) => void;
};

/** Begins to watch where keys lead; evaluated in the page, so it holds all that it needs. */
export function watch(): void {
	const OPERABLE =
		'a[href], button, input, select, textarea, summary, [contenteditable="true"], [tabindex="0"], [role="tab"], ' +
		'[role="option"], [role="slider"], [role="radio"], [role="checkbox"], [role="switch"], [role="menuitem"], ' +
		'[role="button"], [role="link"], [role="gridcell"], [role="rowheader"][tabindex], [role="columnheader"][tabindex]';
	const WALKED =
		'[role="tablist"], [role="grid"], [role="radiogroup"], [role="menu"], [role="listbox"], [role="toolbar"], ' +
		'[role="group"]:not([data-arrival]), table, svg, fieldset';
	const controls: Element[] = [];
	const numberOf = (element: Element) => {
		const at = controls.indexOf(element);
		return at < 0 ? controls.push(element) - 1 : at;
	};
	const nameOf = (element: Element) => {
		const { labels, placeholder } = element as HTMLInputElement;
		const said =
			element.getAttribute('aria-label') ??
			(labels?.[0]?.textContent || element.textContent?.trim() || placeholder || element.className);
		const role = element.getAttribute('role') ?? element.localName;
		return `${role} “${String(said).replace(/\s+/g, ' ').trim().slice(0, 60)}”`;
	};

	/** What is drawn for a control that is not seen itself, such as a radio button under its words. */
	const drawn = (element: Element): Element => {
		const { width, height } = element.getBoundingClientRect();
		const itself = width > 2 && height > 2 && getComputedStyle(element).opacity !== '0';
		return itself ? element : ((element as HTMLInputElement).labels?.[0] ?? element);
	};
	const visible = (element: Element) => {
		const { width, height } = drawn(element).getBoundingClientRect();
		return (
			width > 2 &&
			height > 2 &&
			drawn(element).checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
			!element.matches(':disabled') &&
			!element.closest('[inert], [aria-hidden="true"]')
		);
	};

	/** All that could show the focus: the control, what it is made of, and what stands round and after it. */
	const look = (element: Element) => {
		const made = [...element.querySelectorAll('*')].slice(0, 12);
		const box = element.parentElement;
		const round = [box, box?.parentElement, box?.parentElement?.parentElement];
		return [element, drawn(element), element.nextElementSibling, ...round, ...made]
			.map((part) => {
				if (!part) return '';
				const style = getComputedStyle(part);
				const clear = /, 0\)$|transparent/.test(style.outlineColor);
				return [
					clear ? '' : style.outlineStyle + style.outlineWidth,
					style.boxShadow,
					style.backgroundColor,
					style.borderColor,
					style.fill,
					style.stroke,
					style.strokeWidth,
					style.textDecorationLine
				].join(' ');
			})
			.join('\n');
	};
	/** What keeps a control from being seen: of nine points spread over it, most are to be in sight. */
	const hidden = (element: Element) => {
		const whole = drawn(element);
		const box = [...whole.getClientRects()].find(({ width }) => width > 0) ?? whole.getBoundingClientRect();
		const points = [0.1, 0.5, 0.9].flatMap((x) =>
			[0.2, 0.5, 0.8].map((y): [number, number] => [box.left + box.width * x, box.top + box.height * y])
		);
		const inside = points.filter(([x, y]) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight);
		if (inside.length < 5) return 'is outside the window';
		const picture = element.closest('svg');
		const over = inside
			.map((point) => document.elementFromPoint(...point))
			.filter((hit) => !hit || !(whole.contains(hit) || hit.contains(whole) || picture?.contains(hit)));
		return inside.length - over.length < 5 ? `is covered by ${over[0] ? nameOf(over[0]) : 'nothing'}` : '';
	};

	/** The ends of the page: Tab leads there and no farther, since where a browser goes on from there is its own. */
	const edge = (shift: boolean) => {
		const end = document.createElement('span');
		end.tabIndex = 0;
		end.style.position = 'fixed';
		end.addEventListener('keydown', (event) => {
			if (event.key === 'Tab' && event.shiftKey === shift) event.preventDefault();
		});
		return end;
	};
	const edges = { before: edge(true), after: edge(false) };
	document.body.prepend(edges.before);
	document.body.append(edges.after);

	const steps: Step[] = [];
	/** How controls looked when they had the focus. */
	const inFocus = new Map<Element, string>();
	let before: Element = document.body;
	const note = () => {
		const active = document.activeElement ?? document.body;
		if (active === document.body || active === edges.before || active === edges.after)
			return void steps.push({ at: -1, name: 'the page', fault: '' });
		// A key that led nowhere may have scrolled the page, as arrows do.
		const fault = active === before ? '' : hidden(active);
		before = active;
		steps.push({ at: numberOf(active), name: nameOf(active), fault });
		inFocus.set(active, look(active));
	};
	// When a key is up again, the page has scrolled to what it led to.
	addEventListener('keyup', ({ key }) => key !== 'Shift' && note(), true);

	/** The browser itself leads from a radio button to the others of its group. */
	const ofOneGroup = (one: Element, other: Element) =>
		one.matches('input[type="radio"]') && one.getAttribute('name') === other.getAttribute('name');
	/** A link of a cell opens with Enter on the cell. */
	const inCell = (element: Element) =>
		element.localName === 'a' && element.closest('[role="gridcell"], [role="rowheader"]') !== null;
	/**
	 * Of a grid the first row and the first column in sight stand for all, and of a calendar the days to come: their
	 * arrows know no exception.
	 */
	const ofMany = (element: Element) => {
		const { line, column, day } = (element as HTMLElement).dataset;
		if (day)
			return day < ((document.querySelector('[data-day][tabindex="0"]') as HTMLElement).dataset.day ?? '');
		return line !== undefined && line !== '0' && column !== '0';
	};
	const wholes = (element: Element): Element[] => {
		const whole = element.parentElement?.closest(WALKED);
		return whole ? [whole, ...wholes(whole)] : [];
	};
	const watching: Watch = {
		stand: (where) => edges[where].focus(),
		steps: async () => {
			await new Promise((done) => setTimeout(done));
			if (document.activeElement !== before && document.activeElement !== document.body) note();
			return steps.splice(0);
		},
		others: (known) => {
			const stops = known.map((at) => controls[at]).filter((stop) => stop !== undefined);
			const all = [...document.querySelectorAll(OPERABLE)].filter(visible);
			return all
				.filter((element) => !stops.includes(element) && !inCell(element) && !ofMany(element))
				.filter((element) => !stops.some((stop) => ofOneGroup(element, stop)))
				.map((element) => ({
					at: numberOf(element),
					name: nameOf(element),
					before: numberOf(all[all.indexOf(element) - 1] ?? element),
					wholes: wholes(element)
						.map((whole) => ({
							at: numberOf(whole),
							stops: stops
								.filter(
									(stop) => whole.contains(stop) && !stop.matches('input, select, textarea, [aria-haspopup]')
								)
								.map(numberOf)
						}))
						.filter((whole) => whole.stops.length > 0)
				}));
		},
		alike: () => {
			(document.activeElement as HTMLElement).blur();
			return [...inFocus]
				.filter(([element, seen]) => element.isConnected && look(element) === seen)
				.map(([element]) => ({ at: numberOf(element), name: nameOf(element) }));
		},
		focus: (at) => (controls[at] as HTMLElement).focus({ focusVisible: true } as FocusOptions)
	};
	(window as unknown as { watching: Watch }).watching = watching;
}
