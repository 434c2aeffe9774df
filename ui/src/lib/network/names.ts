import type { Point } from './network';

/** A name beside its mark: its lines, and where the first of them stands from there. */
export type Name = { lines: string[]; x: number; y: number };

/** From one line of a name to the next. */
export const LEAD = 14;
const LETTER = 6.6;
/** As many letters as a line has, where a name has spaces to break at. */
const MOST = 18;
/** Half the size of a mark, and what stays free around it. */
const MARK = 7;
const HALF = LEAD / 2;
/** From the line that letters stand on up to their middle. */
const MIDDLE = 4;
/** From a mark to the line that the letters under it stand on. */
const BELOW = 25;
const ABOVE = -15;
const ASIDE = 14;

type Box = { left: number; right: number; top: number; bottom: number };

/** A name in as few lines as it takes, about as long as each other. */
export function inLines(name: string): string[] {
	const count = Math.ceil(name.length / MOST);
	for (let most = Math.ceil(name.length / count); ; most += 1) {
		const lines = broken(name, most);
		if (lines.length <= count || most >= name.length) return lines;
	}
}

function broken(name: string, most: number): string[] {
	const lines: string[] = [];
	for (const word of name.split(' ')) {
		const last = lines.at(-1);
		if (last !== undefined && last.length + 1 + word.length <= most)
			lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return lines;
}

/**
 * The names that can be read, whole, with no other name and no mark lying over them: under their mark, or else above or
 * beside it. Those that come first in `order` are kept first, the very first in any case.
 */
export function readable(places: Point[], names: string[], order: number[]): Map<number, Name> {
	const shown = new Map<number, Name>();
	const taken: Box[] = [];
	for (const at of order) {
		const place = places[at];
		if (!place) continue;
		const ways = around(inLines(names[at] ?? ''));
		const free = ways.find((way) => {
			const box = boxOf(way, place);
			return !taken.some((other) => touch(box, other)) && !places.some((mark) => covers(box, mark));
		});
		const name = free ?? (shown.size === 0 ? ways[0] : undefined);
		if (!name) continue;
		shown.set(at, name);
		taken.push(boxOf(name, place));
	}
	return shown;
}

/** Where a name may stand around its mark, the best place first. */
function around(lines: string[]): Name[] {
	const side = widthOf(lines) / 2 + ASIDE;
	const beside = MIDDLE - ((lines.length - 1) * LEAD) / 2;
	return [
		{ lines, x: 0, y: BELOW },
		{ lines, x: 0, y: ABOVE - (lines.length - 1) * LEAD },
		{ lines, x: side, y: beside },
		{ lines, x: -side, y: beside }
	];
}

const widthOf = (lines: string[]) => Math.max(...lines.map(({ length }) => length)) * LETTER;

function boxOf({ lines, x, y }: Name, place: Point): Box {
	const half = widthOf(lines) / 2;
	const middle = place.y + y - MIDDLE;
	return {
		left: place.x + x - half,
		right: place.x + x + half,
		top: middle - HALF,
		bottom: middle + (lines.length - 1) * LEAD + HALF
	};
}

/** Pixels between two names side by side. */
const APART = 6;
const touch = (one: Box, other: Box) =>
	one.left < other.right + APART &&
	other.left < one.right + APART &&
	one.top < other.bottom &&
	other.top < one.bottom;

const covers = (box: Box, { x, y }: Point) =>
	x > box.left - MARK && x < box.right + MARK && y > box.top - MARK && y < box.bottom + MARK;
