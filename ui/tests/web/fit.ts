import type { Window } from './browser';

/** What does not fit in the window as it is now: each with the words it is about. Evaluated in the page. */
async function measure(): Promise<string[]> {
	const found = new Set<string>();
	const words = (element: Element | null) =>
		`“${((element as HTMLElement | null)?.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 60)}”`;
	const style = (element: Element) => getComputedStyle(element);
	const isShown = (element: Element) =>
		element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
		!element.closest('.sr-only, .skip, [inert], .tip');

	if (document.querySelector('.tip')) found.add('a tooltip stands there unasked');

	/** A list has more columns than a window is wide, and goes sideways by itself. */
	const SIDEWAYS = '.scroller:has(> [role="grid"])';
	for (const element of document.querySelectorAll('*')) {
		if (element.scrollWidth <= element.clientWidth + 1 || element.clientWidth === 0 || !isShown(element))
			continue;
		const goes =
			['auto', 'scroll'].includes(style(element).overflowX) || element === document.documentElement;
		if (goes && !element.matches(SIDEWAYS))
			found.add(`${element.localName}.${element.classList[0] ?? ''} goes sideways`);
	}

	/** Where an element is clipped: by the window and by all that holds it; what scrolls shows the rest. */
	type Box = { left: number; top: number; right: number; bottom: number };
	const room = (element: Element): Box => {
		const box = { left: -1, top: -1, right: innerWidth + 1, bottom: innerHeight + 1 };
		for (let one = element.parentElement; one; one = one.parentElement) {
			const { overflowX, overflowY, position } = style(one);
			const { left, top, right, bottom } = one.getBoundingClientRect();
			const scrolls = (way: string) => way === 'auto' || way === 'scroll';
			if (scrolls(overflowX) && one.matches(SIDEWAYS)) [box.left, box.right] = [-Infinity, Infinity];
			else if (overflowX !== 'visible') {
				box.left = Math.max(box.left, left);
				box.right = Math.min(box.right, right);
			}
			if (scrolls(overflowY)) return { ...box, top: -Infinity, bottom: Infinity };
			if (overflowY !== 'visible') {
				box.top = Math.max(box.top, top);
				box.bottom = Math.min(box.bottom, bottom);
			}
			if (position === 'fixed') break;
		}
		return box;
	};
	/** What cuts words and says so by an ellipsis. */
	const cutBy = (element: Element): Element | null => {
		for (let one: Element | null = element; one && one !== document.body; one = one.parentElement) {
			const { overflowX, textOverflow, webkitLineClamp } = style(one);
			if (overflowX === 'visible') continue;
			if (textOverflow === 'ellipsis' && one.scrollWidth > one.clientWidth) return one;
			if (webkitLineClamp !== 'none' && one.scrollHeight > one.clientHeight + 10) return one;
		}
		return null;
	};
	for (const control of document.querySelectorAll('a[href], button, input, select, textarea, [role="tab"]')) {
		const { left, top, right, bottom, width, height } = control.getBoundingClientRect();
		if (!isShown(control) || width < 3 || height < 3 || style(control).opacity === '0') continue;
		if (control.closest('svg')) continue;
		const within = room(control);
		if (
			left < within.left - 2 ||
			right > within.right + 2 ||
			top < within.top - 2 ||
			bottom > within.bottom + 2
		)
			if (!cutBy(control)) found.add(`${control.localName} ${words(control)} is not wholly in sight`);
	}

	/** Every line of words, with what holds it. */
	const lines: { text: Text; box: DOMRect; holder: Element }[] = [];
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const holder = node.parentElement;
		if (!holder || !node.textContent?.trim() || !isShown(holder) || holder.closest('option, script, style'))
			continue;
		const range = document.createRange();
		range.selectNodeContents(node);
		for (const box of range.getClientRects())
			if (box.width > 1) lines.push({ text: node as Text, box, holder });
	}

	const cuts = new Set<Element>();
	for (const { box, holder } of lines) {
		const cut = cutBy(holder);
		if (cut) cuts.add(cut);
		if (cut || holder.closest('svg')) continue;
		const within = room(holder);
		const own = holder.getBoundingClientRect();
		const clipped = style(holder).overflowX !== 'visible' && box.right > own.right + 2;
		if (clipped || box.right > within.right + 2 || box.left < within.left - 2)
			found.add(`${words(holder)} is cut without a sign`);
		else if (box.bottom > within.bottom + 6 || box.top < within.top - 6)
			found.add(`${words(holder)} is cut from above or below`);
	}

	/** Running text that goes on beyond its measure, in widths of its own figures. Who reads one line seeks no next one. */
	const MEASURE = 72.5;
	const drawing = document.createElement('canvas').getContext('2d');
	for (const { text, box, holder } of lines) {
		const runs = holder.matches('p, dd, blockquote') && text.data.trim().length > MEASURE;
		if (!runs || !drawing || cutBy(holder) || style(holder).display.endsWith('flex')) continue;
		if (lines.filter((line) => line.holder === holder).length === 1) continue;
		drawing.font = style(holder).font;
		if (box.width > MEASURE * drawing.measureText('0').width) found.add(`${words(holder)} runs too wide`);
	}

	/** What a cut text is told by: the control it is, stands in or holds, or else that of its row. */
	const FOCUSABLE =
		'a[href], button, input, select, textarea, summary, [tabindex="0"], [role="gridcell"], [role$="header"][tabindex]';
	const teller = (cut: Element) =>
		cut.closest(FOCUSABLE) ??
		cut.querySelector(FOCUSABLE) ??
		cut.closest('tr, li, header, dl > div, [data-row]')?.querySelector(FOCUSABLE);
	const flat = (text: string) => text.replace(/\s+/g, ' ').trim();
	for (const cut of cuts) {
		const whole = flat((cut as HTMLElement).title || (cut.textContent ?? ''));
		const control = teller(cut) as HTMLElement | null | undefined;
		// A list drops rows when the focus goes far from them.
		if (!cut.isConnected) continue;
		if (!control) {
			found.add(`“${whole.slice(0, 80)}” is cut, and no control tells the rest`);
			continue;
		}
		(document.activeElement as HTMLElement | null)?.blur();
		control.focus({ focusVisible: true } as FocusOptions);
		await new Promise((done) => setTimeout(done));
		const told = flat(document.querySelector('.tip')?.textContent ?? '');
		if (!told.includes(whole))
			found.add(`“${whole.slice(0, 80)}” is cut, and is not told in focus: “${told.slice(0, 60)}”`);
	}
	(document.activeElement as HTMLElement | null)?.blur();

	/** Words that lie over other words. What stays in place while a page scrolls lies over it by design. */
	const FLOATS = '.popover, [role="dialog"], [data-region="log"], [data-region="notice"]';
	const stays = (element: Element): boolean => {
		for (let one: Element | null = element; one; one = one.parentElement)
			if (['sticky', 'fixed'].includes(style(one).position)) return true;
		return element.closest(FLOATS) !== null;
	};
	const seen = lines
		.filter(({ holder }) => !stays(holder))
		.map(({ box, holder }) => {
			const { left, top, right, bottom } = sight(holder);
			return {
				holder,
				left: Math.max(box.left, left),
				right: Math.min(box.right, right),
				top: Math.max(box.top, top),
				bottom: Math.min(box.bottom, bottom)
			};
		})
		.filter(({ left, right, top, bottom }) => right > left && bottom > top);
	/** What is seen of an element's place, with what scrolls as it is. */
	function sight(element: Element): Box {
		const box = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
		for (let one: Element | null = element; one; one = one.parentElement) {
			const { overflowX, overflowY } = style(one);
			if (one.localName === 'svg' || (overflowX === 'visible' && overflowY === 'visible')) continue;
			const { left, top, right, bottom } = one.getBoundingClientRect();
			box.left = Math.max(box.left, left);
			box.right = Math.min(box.right, right);
			box.top = Math.max(box.top, top);
			box.bottom = Math.min(box.bottom, bottom);
		}
		return box;
	}
	seen.forEach((one, at) => {
		for (const other of seen.slice(at + 1)) {
			if (one.holder === other.holder) continue;
			const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
			const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
			if (across > 2 && down > 4) found.add(`${words(one.holder)} lies over ${words(other.holder)}`);
		}
	});
	return [...found];
}

/** What does not fit in a window of a size. */
export async function unfit(window: Window, width: number, height: number): Promise<string[]> {
	await window.page.setViewportSize({ width, height });
	await window.page.waitForFunction((wide) => innerWidth === wide, width);
	await window.still();
	return (await window.page.evaluate(measure)).map((fault) => `${width}×${height}: ${fault}`);
}
