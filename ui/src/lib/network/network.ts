import type { NetworkParty, NetworkTie } from '$lib/api';

/** The kinds of bonds, in the order of the legend. */
export const BONDS = ['boundary', 'people', 'work', 'nesting', 'exchange'] as const;

export type Point = { x: number; y: number };
/** A line from one party to another. */
export type Line = { bond: string; from: Point; to: Point };

/** Pixels between lines side by side. */
const BESIDE = 5;
const LETTER = 6.6;
const LABEL_HEIGHT = 16;
/** From a mark to the middle of its name. */
const LABEL_BELOW = 21;
/** Half the size of a mark. */
const MARK = 7;

/** A tie as the other end sees it from one party. */
export type Seen = { tie: NetworkTie; other: number };

/** The ties that keep one of the bonds, with only those. */
export function kept(ties: NetworkTie[], hidden: ReadonlySet<string>): NetworkTie[] {
	return ties
		.map((tie) => ({ ...tie, strands: tie.strands.filter(({ bond }) => !hidden.has(bond)) }))
		.filter(({ strands }) => strands.length > 0);
}

/** The ties of each party, by the name of the other end: parties come by name. */
export function tiesOf(parties: NetworkParty[], ties: NetworkTie[]): Seen[][] {
	const seen: Seen[][] = parties.map(() => []);
	for (const tie of ties) {
		const [one, other] = tie.ends as [number, number];
		seen[one]?.push({ tie, other });
		seen[other]?.push({ tie, other: one });
	}
	for (const list of seen) list.sort((a, b) => a.other - b.other);
	return seen;
}

/** The lines of a tie, side by side around the way between its ends. */
export function lines(tie: NetworkTie, from: Point, to: Point): Line[] {
	const [dx, dy] = [to.x - from.x, to.y - from.y];
	const far = Math.hypot(dx, dy) || 1;
	const middle = (tie.strands.length - 1) / 2;
	return tie.strands.map(({ bond }, index) => {
		const aside = (index - middle) * BESIDE;
		const [x, y] = [(-dy / far) * aside, (dx / far) * aside];
		return { bond, from: { x: from.x + x, y: from.y + y }, to: { x: to.x + x, y: to.y + y } };
	});
}

/**
 * The names that can be read, with no other name and no mark lying over them; those that come first in `order` are kept
 * first, the very first in any case.
 */
export function readable(places: Point[], labels: string[], order: number[]): Set<number> {
	const shown = new Set<number>();
	for (const at of order) {
		const place = places[at];
		if (!place) continue;
		const half = ((labels[at]?.length ?? 0) * LETTER) / 2;
		const besideNames = [...shown].every((other) => {
			const there = places[other] as Point;
			const wide = half + ((labels[other]?.length ?? 0) * LETTER) / 2 + 6;
			return Math.abs(place.x - there.x) >= wide || Math.abs(place.y - there.y) >= LABEL_HEIGHT;
		});
		const besideMarks = places.every(
			(there, other) =>
				other === at ||
				Math.abs(place.x - there.x) >= half + MARK ||
				Math.abs(place.y + LABEL_BELOW - there.y) >= LETTER + MARK
		);
		if (shown.size === 0 || (besideNames && besideMarks)) shown.add(at);
	}
	return shown;
}

const ARROWS: Record<string, Point> = {
	ArrowLeft: { x: -1, y: 0 },
	ArrowRight: { x: 1, y: 0 },
	ArrowUp: { x: 0, y: -1 },
	ArrowDown: { x: 0, y: 1 }
};

/** The party an arrow key leads to: the nearest that way, what lies aside counting double; none where none is. */
export function towards(places: Point[], from: number, key: string): number | null {
	const way = ARROWS[key];
	const here = places[from];
	if (!way || !here) return null;
	let best: { at: number; far: number } | null = null;
	for (const [at, there] of places.entries()) {
		const [dx, dy] = [there.x - here.x, there.y - here.y];
		const ahead = dx * way.x + dy * way.y;
		const aside = Math.abs(dx * way.y) + Math.abs(dy * way.x);
		if (at === from || ahead <= 0 || aside > ahead * 2) continue;
		const far = ahead + 2 * aside;
		if (!best || far < best.far) best = { at, far };
	}
	return best?.at ?? null;
}
