import { gapOf, mattersMoreThanKnown, type RatedDomain } from './ratings';

/** Width of a text in pixels, in the type of the labels. */
export type Measure = (text: string) => number;

/** A domain on the map: its bubble, its label to the left, its arrow to the wanted column. */
export type Mark = {
	domain: RatedDomain;
	x: number;
	y: number;
	radius: number;
	/** One line, or two where a long name needs them. */
	label: string[];
	/** Width of the widest line, in pixels. */
	labelWidth: number;
	zone: boolean;
	/** Where the arrow ends; null when the domain is where it should be, or nobody said. */
	arrowTo: number | null;
};
export type Row = { relevance: number; top: number; height: number };
export type Column = { proficiency: number; left: number; width: number };
/** A cell that holds more than it names. */
export type More = { x: number; y: number; count: number; relevance: number; proficiency: number };
export type Box = { x: number; y: number; width: number; height: number };
export type MapLayout = {
	width: number;
	height: number;
	rows: Row[];
	columns: Column[];
	marks: Mark[];
	more: More[];
	/** The ratings of relevance at which nothing stands: their rows fold away. */
	folded: number[];
	/** Matters more than we know; null when no row reaches into it. */
	zone: Box | null;
};

const RATINGS = [1, 2, 3, 4, 5];
/** Room for the ratings of relevance, left of the plot. */
export const AXIS = 30;
/** From the spine of a column to its right edge: room for the arrow to begin. */
const AFTER = 22;
/** From the left edge of a column to its longest label: room for the tips of arrows. */
const BEFORE = 10;
const LEAST_COLUMN = 64;
const LEAST_ROW = 30;
/** Height of one named domain, and of each further line of its name. */
const PITCH = 18;
export const LABEL_LINE = 13;
const PADDING = 5;
/** The zone's own name stands above its first domains. */
const ZONE_NAME = 20;
/** Every domain of a cell is named up to so many; beyond that all but the last of these lines. */
const NAMED = 6;
/** From so many domains on fewer are named, so that the map stays a picture. */
const CROWDED = 60;
const NAMED_OF_MANY = 4;
const LEAST_RADIUS = 5;
const LARGEST_RADIUS = 11.5;
/** From a bubble to its label. */
const LABEL_GAP = 5;

/** The marks of a cell, how far they could move up or down together, and how far they did. */
type Placed = { marks: Mark[]; spare: number; moved: number };
type Cell = { relevance: number; proficiency: number; named: RatedDomain[]; rest: number };
/** What is known of a domain before its place: how large its bubble is, and its name in lines. */
type Shape = { radius: number; label: string[]; height: number };
type Shapes = Map<RatedDomain, Shape>;

/**
 * Lays the rated domains out on a lattice of whole ratings: relevance down, proficiency across, the domains of a cell
 * on one spine, largest first. Rows take the height they need and share what is left of `least`.
 */
export function layOut(domains: RatedDomain[], width: number, least: number, measure: Measure): MapLayout {
	const cells = cellsOf(domains);
	const radius = radiusOf(domains);
	const columns = columnsOf(cells, width, radius, measure);
	const shapes = shapesOf(cells, columns, radius, measure);
	const shown = RATINGS.toReversed().filter((rating) => cells.some((cell) => cell.relevance === rating));
	// The zone's own name stands above the first domains in it.
	const underName = (cell: Cell) =>
		cell.relevance >= 4 && cell.relevance === shown[0] && cell.proficiency <= 2;
	const rows = rowsOf(
		shown,
		cells,
		(cell) => heightOf(cell, shapes) + (underName(cell) ? ZONE_NAME : 0),
		least
	);
	const layout: MapLayout = {
		width,
		height: rows.reduce((sum, row) => sum + row.height, 0),
		rows,
		columns,
		marks: [],
		more: [],
		folded: RATINGS.filter((rating) => !shown.includes(rating)),
		zone: zoneOf(rows, columns)
	};
	const placed = cells.map((cell) => place(cell, layout, shapes, measure, underName(cell) ? ZONE_NAME : 0));
	layout.marks = placed.flatMap(({ marks }) => marks);
	// A cell that cannot give way enough leaves the rest to those before it, in the second round.
	for (let round = 0; round < 2; round += 1) for (const cell of placed) untangle(cell, layout.marks);
	return layout;
}

/** Area says how many hours; without any hours all are alike. */
function radiusOf(domains: RatedDomain[]): (domain: RatedDomain) => number {
	const most = Math.max(0, ...domains.map(({ hours }) => hours ?? 0));
	if (most === 0) return () => LEAST_RADIUS + 1;
	const room = LARGEST_RADIUS ** 2 - LEAST_RADIUS ** 2;
	return ({ hours }) => Math.sqrt(LEAST_RADIUS ** 2 + (room * (hours ?? 0)) / most);
}

function cellsOf(domains: RatedDomain[]): Cell[] {
	const places = RATINGS.flatMap((relevance) =>
		RATINGS.map((proficiency) =>
			domains.filter((domain) => domain.relevance === relevance && domain.proficiency === proficiency)
		)
	);
	const filled = places.filter((inside) => inside.length > 0);
	const most = domains.length > CROWDED ? NAMED_OF_MANY : NAMED;
	return filled.map((inside) => {
		const sorted = inside.toSorted(
			(one, other) =>
				(other.hours ?? 0) - (one.hours ?? 0) ||
				gapOf(other) - gapOf(one) ||
				one.name.localeCompare(other.name)
		);
		const named = sorted.length > most ? sorted.slice(0, most - 1) : sorted;
		const { relevance, proficiency } = sorted[0] as RatedDomain;
		return { relevance, proficiency, named, rest: sorted.length - named.length };
	});
}

/** Columns are as wide as their names ask for, in proportion; none is narrower than an empty one. */
function columnsOf(cells: Cell[], width: number, radius: (domain: RatedDomain) => number, measure: Measure) {
	const needs = RATINGS.map((rating) => {
		const inside = cells.filter((cell) => cell.proficiency === rating).flatMap((cell) => cell.named);
		const need = inside.map(
			(domain) => twoLines(domain.name, measure) + radius(domain) + LABEL_GAP + AFTER + BEFORE
		);
		return Math.max(LEAST_COLUMN, ...need);
	});
	const extra = needs.reduce((sum, need) => sum + need - LEAST_COLUMN, 0);
	const room = width - AXIS - RATINGS.length * LEAST_COLUMN;
	let left = AXIS;
	return RATINGS.map((proficiency, index) => {
		const share = extra > 0 ? ((needs[index] ?? 0) - LEAST_COLUMN) / extra : 1 / RATINGS.length;
		const column: Column = { proficiency, left, width: LEAST_COLUMN + room * share };
		left += column.width;
		return column;
	});
}

function shapesOf(
	cells: Cell[],
	columns: Column[],
	radiusOf: (domain: RatedDomain) => number,
	measure: Measure
): Shapes {
	const shapes: Shapes = new Map();
	for (const cell of cells) {
		const room = (columns[cell.proficiency - 1]?.width ?? 0) - AFTER - LABEL_GAP - BEFORE;
		for (const domain of cell.named) {
			const radius = radiusOf(domain);
			const label = inLines(domain.name, room - radius, measure);
			const height = Math.max(PITCH + (label.length - 1) * LABEL_LINE, 2 * radius + 3);
			shapes.set(domain, { radius, label, height });
		}
	}
	return shapes;
}

const heightOf = (cell: Cell, shapes: Shapes) =>
	cell.named.reduce((sum, domain) => sum + (shapes.get(domain)?.height ?? 0), 0) +
	(cell.rest > 0 ? PITCH : 0) +
	2 * PADDING;

/** Rows take the height of their fullest cell, and share what is left of `least`. */
function rowsOf(shown: number[], cells: Cell[], needOf: (cell: Cell) => number, least: number): Row[] {
	const needs = shown.map((relevance) =>
		Math.max(LEAST_ROW, ...cells.filter((cell) => cell.relevance === relevance).map(needOf))
	);
	const spare = Math.max(0, least - needs.reduce((sum, need) => sum + need, 0)) / Math.max(1, shown.length);
	let top = 0;
	return shown.map((relevance, index) => {
		const row = { relevance, top, height: (needs[index] ?? LEAST_ROW) + spare };
		top += row.height;
		return row;
	});
}

function zoneOf(rows: Row[], columns: Column[]): Box | null {
	const inside = rows.filter(({ relevance }) => relevance >= 4);
	const [first, second] = columns;
	if (inside.length === 0 || !first || !second) return null;
	const height = inside.reduce((sum, row) => sum + row.height, 0);
	return { x: first.left, y: 0, width: first.width + second.width, height };
}

/**
 * The domains of a cell on its spine, evenly over the height of the row below `above`; and how far they could move up
 * or down together.
 */
function place(cell: Cell, layout: MapLayout, shapes: Shapes, measure: Measure, above: number): Placed {
	const row = layout.rows.find(({ relevance }) => relevance === cell.relevance) as Row;
	const column = layout.columns[cell.proficiency - 1] as Column;
	const x = column.left + column.width - AFTER;
	const lines = cell.named.length + (cell.rest > 0 ? 1 : 0);
	const space = (row.height - above - heightOf(cell, shapes)) / lines;
	const marks: Mark[] = [];
	let y = row.top + above + PADDING;
	for (const domain of cell.named) {
		const shape = shapes.get(domain) as Shape;
		const goal = gapOf(domain) > 0 ? layout.columns[(domain.target ?? 0) - 1] : undefined;
		marks.push({
			domain,
			x,
			y: y + (shape.height + space) / 2,
			radius: shape.radius,
			label: shape.label,
			labelWidth: Math.max(...shape.label.map(measure)),
			zone: mattersMoreThanKnown(domain),
			arrowTo: goal ? goal.left + 5 : null
		});
		y += shape.height + space;
	}
	if (cell.rest > 0) layout.more.push({ ...cell, count: cell.rest, x, y: y + (PITCH + space) / 2 });
	return { marks, spare: cell.rest > 0 ? 0 : space / 2, moved: 0 };
}

/** An arrow this near to the middle of a mark runs into its name. */
const nearOf = ({ label }: Mark) => (label.length * LABEL_LINE) / 2 + 6;
const STEP = 4;

/** Whether the arrow of one mark passes the middle of another. */
const crosses = (arrow: Mark, mark: Mark) =>
	arrow.arrowTo !== null && arrow.x < mark.x && mark.x < arrow.arrowTo + STEP;

/** Moves the marks of a cell together, as little as needed, out of the way of arrows that pass and of their own. */
function untangle(cell: Placed, all: Mark[]): void {
	const { marks, spare, moved } = cell;
	// Only a mark that an arrow can reach, or whose own can reach one of these, is in the way.
	const pairs = marks.flatMap((mark) =>
		all
			.filter((other) => !marks.includes(other))
			.flatMap((other) => [
				...(crosses(mark, other) ? [{ near: nearOf(other), apart: mark.y - other.y }] : []),
				...(crosses(other, mark) ? [{ near: nearOf(mark), apart: mark.y - other.y }] : [])
			])
	);
	const cost = (by: number) =>
		pairs.reduce(
			(sum, { near, apart }) => sum + Math.max(0, near - Math.abs(apart + by)),
			Math.abs(moved + by) / 100
		);
	let [best, least] = [0, cost(0)];
	for (let to = 0; to <= spare; to += STEP) {
		for (const by of [to - moved, -to - moved]) {
			const asked = cost(by);
			if (asked < least) [best, least] = [by, asked];
		}
	}
	cell.moved += best;
	for (const mark of marks) mark.y += best;
}

/** The least width that holds a name in two lines. */
function twoLines(text: string, measure: Measure): number {
	const words = text.split(' ');
	const ways = words.map((_, taken) =>
		Math.max(measure(words.slice(0, taken).join(' ')), measure(words.slice(taken).join(' ')))
	);
	return Math.min(...ways);
}

/** A name in one line, or in two where one is too narrow; what does not fit the second is cut. */
function inLines(text: string, width: number, measure: Measure): string[] {
	if (measure(text) <= width) return [text];
	const words = text.split(' ');
	let first = words[0] ?? text;
	let taken = 1;
	while (taken < words.length - 1 && measure(`${first} ${words[taken]}`) <= width) {
		first = `${first} ${words[taken]}`;
		taken += 1;
	}
	const second = words.slice(taken).join(' ');
	return [first, second].filter(Boolean).map((line) => fit(line, width, measure));
}

/** A text cut to a width, with an ellipsis where something is missing. */
export function fit(text: string, width: number, measure: Measure): string {
	if (measure(text) <= width) return text;
	let [least, most] = [0, text.length];
	while (least < most) {
		const middle = Math.ceil((least + most) / 2);
		if (measure(`${text.slice(0, middle).trimEnd()}…`) <= width) least = middle;
		else most = middle - 1;
	}
	return `${text.slice(0, least).trimEnd()}…`;
}

/** The mark next to another in the direction of an arrow key: the nearest in a wide cone, sideways counting twice. */
export function neighbour(marks: Mark[], from: Mark, key: string): Mark | undefined {
	const ahead: Record<string, (dx: number, dy: number) => [number, number]> = {
		ArrowRight: (dx, dy) => [dx, dy],
		ArrowLeft: (dx, dy) => [-dx, dy],
		ArrowDown: (dx, dy) => [dy, dx],
		ArrowUp: (dx, dy) => [-dy, dx]
	};
	const turn = ahead[key];
	if (!turn) return undefined;
	const distances = marks
		.map((mark) => ({ mark, way: turn(mark.x - from.x, mark.y - from.y) }))
		.filter(({ mark, way }) => mark !== from && way[0] > 0.5 && way[0] * 3 > Math.abs(way[1]))
		.map(({ mark, way: [along, aside] }) => ({ mark, distance: along + 2 * Math.abs(aside) }));
	return distances.sort((one, other) => one.distance - other.distance)[0]?.mark;
}
