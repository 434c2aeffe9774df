import type { BondCount, NetworkParty, NetworkTie } from '$lib/api';

/** The kinds of bonds, in the order of the legend. */
export const BONDS = ['boundary', 'people', 'work', 'nesting', 'exchange'] as const;

export type Point = { x: number; y: number };
/** A line from one party to another. */
export type Line = { bond: string; from: Point; to: Point };

/** Pixels between lines side by side. */
const BESIDE = 5;

/** A tie as the other end sees it from one party. */
export type Seen = { tie: NetworkTie; other: number };

/** The bonds that are not drawn at first: people in both tie so many that nothing else would be seen between them. */
export function quiet(bonds: BondCount[], parties: number): string[] {
	const people = bonds.find(({ bond }) => bond === 'people')?.ties ?? 0;
	const others = bonds.some(({ bond, ties }) => bond !== 'people' && ties > 0);
	return others && people > parties ? ['people'] : [];
}

/** The ties that keep one of the bonds, with only those; of one party, all. */
export function kept(
	ties: NetworkTie[],
	hidden: ReadonlySet<string>,
	party: number | null = null
): NetworkTie[] {
	return ties
		.map((tie) => (tie.ends.includes(party ?? -1) ? tie : without(tie, hidden)))
		.filter(({ strands }) => strands.length > 0);
}

const without = (tie: NetworkTie, hidden: ReadonlySet<string>): NetworkTie => ({
	...tie,
	strands: tie.strands.filter(({ bond }) => !hidden.has(bond))
});
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
