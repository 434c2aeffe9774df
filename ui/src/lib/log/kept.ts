import type { Chip, LogKind } from '$lib/api';
import { keep, keptAt } from '$lib/state/kept';

/** Where the line outlives a reload of the page. */
const PLACE = 'log';

/** What is written of a line before it is logged. */
export type Line = {
	kind: LogKind;
	text: string;
	community: Chip | null;
	person: Chip | null;
	side: 'community' | 'organization';
	about: string;
	commitment: string | null;
	energy: number | null;
	undated: boolean;
	touches: string[] | null;
};

/** Keeps a line over a reload of the page; what is said without a name is kept nowhere. */
export function keepLine(of: string | undefined, line: Line & { anonymous: boolean }): void {
	const { kind, text, community, person, side, about, commitment, energy, undated, touches } = line;
	const nameless = line.anonymous || (kind === 'concern' && person === null);
	const kept: Line = { kind, text, community, person, side, about, commitment, energy, undated, touches };
	keep(of, PLACE, text.trim() === '' || nameless ? null : kept);
}

/** The line that outlived a reload. */
export const keptLine = (of: string | undefined): Line | null => keptAt<Line>(of, PLACE);
