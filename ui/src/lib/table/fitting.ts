/** Between two references, and before what counts those that have no place. */
const GAP = 4;

/**
 * How many references stand whole in a line of that width, one at least; `counted` is what the words for the others
 * take, where not all have a place.
 */
export function fitting(widths: number[], room: number, counted: number): number {
	const line = (most: number) => widths.slice(0, most).reduce((sum, width) => sum + width + GAP, -GAP);
	if (line(widths.length) <= room) return widths.length;
	for (let most = widths.length - 1; most > 1; most -= 1) {
		if (line(most) + GAP + counted <= room) return most;
	}
	return 1;
}
