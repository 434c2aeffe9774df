import { gapOf, mattersMoreThanKnown, type RatedDomain } from './ratings';

/** Width of a text in pixels, in the type of the labels. */
export type Measure = (text: string) => number;

/** A domain on the map: its bubble, its label to the left, its arrow to the wanted column. */
export type Mark = {
	domain: RatedDomain;
	x: number;
	y: number;
	radius: number;
	label: string;
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
const AFTER = 24;
const LEAST_COLUMN = 64;
const LEAST_ROW = 30;
/** Height of one named domain. */
const PITCH = 18;
const PADDING = 5;
/** The zone's own name stands above its first domains. */
const ZONE_NAME = 20;
/** Every domain of a cell is named up to so many; beyond that all but the last of these lines. */
const NAMED = 6;
const LEAST_RADIUS = 5;
const LARGEST_RADIUS = 11.5;
/** From a bubble to its label. */
const LABEL_GAP = 5;

type Cell = { relevance: number; proficiency: number; named: RatedDomain[]; rest: number };

/**
 * Lays the rated domains out on a lattice of whole ratings: relevance down, proficiency across, the domains of a cell
 * on one spine, largest first. Rows take the height they need and share what is left of `least`.
 */
export function layOut(domains: RatedDomain[], width: number, least: number, measure: Measure): MapLayout {
	const radius = radiusOf(domains);
	const cells = cellsOf(domains);
	const columns = columnsOf(cells, width, radius, measure);
	const shown = RATINGS.toReversed().filter((rating) => cells.some((cell) => cell.relevance === rating));
	const named = shown[0] !== undefined && shown[0] >= 4;
	const rows = rowsOf(shown, cells, radius, least, named);
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
	for (const cell of cells) place(cell, layout, radius, measure, named && cell.relevance === shown[0]);
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
	return filled.map((inside) => {
		const sorted = inside.toSorted(
			(one, other) =>
				(other.hours ?? 0) - (one.hours ?? 0) ||
				gapOf(other) - gapOf(one) ||
				one.name.localeCompare(other.name)
		);
		const named = sorted.length > NAMED ? sorted.slice(0, NAMED - 1) : sorted;
		const { relevance, proficiency } = sorted[0] as RatedDomain;
		return { relevance, proficiency, named, rest: sorted.length - named.length };
	});
}

const heightOf = (radius: number) => Math.max(PITCH, 2 * radius + 3);

function columnsOf(cells: Cell[], width: number, radius: (domain: RatedDomain) => number, measure: Measure) {
	const needs = RATINGS.map((rating) => {
		const inside = cells.filter((cell) => cell.proficiency === rating).flatMap((cell) => cell.named);
		const need = inside.map((domain) => measure(domain.name) + radius(domain) + LABEL_GAP + AFTER + 10);
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

function rowsOf(
	shown: number[],
	cells: Cell[],
	radius: (domain: RatedDomain) => number,
	least: number,
	named: boolean
): Row[] {
	const needs = shown.map((relevance, index) => {
		const heights = cells
			.filter((cell) => cell.relevance === relevance)
			.map((cell) => {
				const marks = cell.named.reduce((sum, domain) => sum + heightOf(radius(domain)), 0);
				const name = named && index === 0 && cell.proficiency <= 2 ? ZONE_NAME : 0;
				return marks + (cell.rest > 0 ? PITCH : 0) + name + 2 * PADDING;
			});
		return Math.max(LEAST_ROW, ...heights);
	});
	const sum = needs.reduce((one, other) => one + other, 0);
	const stretch = Math.max(1, least / sum);
	let top = 0;
	return shown.map((relevance, index) => {
		const row = { relevance, top, height: (needs[index] ?? LEAST_ROW) * stretch };
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

/** Puts the domains of a cell on its spine, evenly over the height of the row. */
function place(
	cell: Cell,
	layout: MapLayout,
	radius: (domain: RatedDomain) => number,
	measure: Measure,
	underName: boolean
): void {
	const row = layout.rows.find(({ relevance }) => relevance === cell.relevance) as Row;
	const column = layout.columns[cell.proficiency - 1] as Column;
	const x = column.left + column.width - AFTER;
	const name = underName && cell.proficiency <= 2 ? ZONE_NAME : 0;
	const heights = [
		...cell.named.map((domain) => heightOf(radius(domain))),
		...(cell.rest > 0 ? [PITCH] : [])
	];
	const used = heights.reduce((sum, height) => sum + height, 0);
	const space = (row.height - name - 2 * PADDING - used) / heights.length;
	let y = row.top + name + PADDING;
	for (const [index, height] of heights.entries()) {
		const middle = y + (height + space) / 2;
		const domain = cell.named[index];
		if (domain) layout.marks.push(markOf(domain, x, middle, radius(domain), column, layout.columns, measure));
		else layout.more.push({ ...cell, count: cell.rest, x, y: middle });
		y += height + space;
	}
}

function markOf(
	domain: RatedDomain,
	x: number,
	y: number,
	radius: number,
	column: Column,
	columns: Column[],
	measure: Measure
): Mark {
	const goal = gapOf(domain) > 0 ? columns[(domain.target ?? 0) - 1] : undefined;
	return {
		domain,
		x,
		y,
		radius,
		label: fit(domain.name, x - radius - LABEL_GAP - column.left - 4, measure),
		zone: mattersMoreThanKnown(domain),
		arrowTo: goal ? goal.left + 5 : null
	};
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

/** The mark next to another in the direction of an arrow key: the nearest, sideways counting twice. */
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
		.filter(({ mark, way }) => mark !== from && way[0] > 0.5)
		.map(({ mark, way: [along, aside] }) => ({ mark, distance: along + 2 * Math.abs(aside) }));
	return distances.sort((one, other) => one.distance - other.distance)[0]?.mark;
}
