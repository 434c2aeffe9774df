/** About what of a cut name is seen in a narrow cell: names that differ only after it would read alike. */
const SEEN = 6;

/**
 * How many of the first letters of a name other names begin with as well, up to the last space: what tells them apart
 * stands after it. Zero where their beginnings differ already.
 */
export function alike(name: string, others: string[]): number {
	const shared = others
		.filter((other) => other !== name)
		.map((other) => [...name].findIndex((letter, at) => other[at] !== letter))
		.map((at) => (at < 0 ? 0 : name.lastIndexOf(' ', at - 1) + 1));
	const most = Math.max(0, ...shared);
	return most < SEEN ? 0 : most;
}
