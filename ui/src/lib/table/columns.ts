import type { Chip, ColumnInfo, FieldType, KindInfo, Row } from '$lib/api';

const numeric: FieldType[] = ['integer', 'number', 'rating', 'energy', 'percent', 'money'];
/** Values that repeat from record to record: worth grouping by, and choosing from. */
const repeating: FieldType[] = ['choice', 'choices', 'ref', 'refs', 'tags', 'yes_no', 'rating'];

/** The least width of a column in pixels while nothing is known of its texts. */
const widths: Record<FieldType, number> = {
	text: 170,
	long_text: 260,
	email: 170,
	link: 170,
	integer: 84,
	number: 84,
	rating: 84,
	energy: 84,
	percent: 84,
	yes_no: 72,
	date: 104,
	timestamp: 104,
	money: 104,
	choice: 124,
	choices: 150,
	ref: 132,
	refs: 132,
	tags: 150
};

/** What a choice takes that stands with more than its word: a promise may be overdue. */
const choiceWidths: Record<string, number> = { commitment_status: 176 };

/** A column as the table draws it. */
export type TableColumn = {
	id: string;
	label: string;
	numeric: boolean;
	/** The least width, in pixels. */
	width: number;
	/** What it would take to show all of its texts whole; wider than this it is not made for their sake. */
	whole?: number;
	/** Whether more than words stands in it: then its texts do not say what it takes. */
	glyph?: boolean;
	/** Whether it keeps its width where there is room to share. */
	fixed?: boolean;
};

/** Whether what a cell names stands as links: what has a stage does, the rest is quieter as words. */
export const areLinks = (chips: Chip[]): boolean => chips.some((chip) => chip.stage !== null);

/** The chosen columns of a kind, in their order; the first one names the record. */
export function tableColumns(info: KindInfo, chosen: string[], label: (id: string) => string): TableColumn[] {
	const known = new Map(info.columns.map((column) => [column.id, column]));
	return chosen
		.map((id) => known.get(id))
		.filter((column): column is ColumnInfo => column !== undefined)
		.map((column, order) => {
			const head = label(column.id);
			return {
				id: column.id,
				label: head,
				numeric: order > 0 && numeric.includes(column.type),
				glyph: column.type === 'choice',
				width: Math.max(
					order === 0 ? 190 : (choiceWidths[column.choice_set ?? ''] ?? widths[column.type]),
					headWidth(head)
				)
			};
		});
}

const LETTER = 6;
/** The cell's margins and the arrow of the sorted column. */
const AROUND_HEAD = 26;
/** About what the words above a column take; longer ones than any field has are cut. */
const headWidth = (head: string) => Math.min(190, Math.ceil(head.length * LETTER) + AROUND_HEAD);

/** The columns one can group by and choose values of. */
export const repeatingColumns = (info: KindInfo) =>
	info.columns.filter((column) => repeating.includes(column.type));

/** What a column gives up while columns are chosen beside the table, so that the effect is in sight. */
const TIGHT = 0.76;
/** The same columns, narrower. */
export const tightened = (columns: TableColumn[]) =>
	columns.map((column) => ({ ...column, width: Math.round(column.width * TIGHT) }));

/** What a column needs is what so many of its texts take: a few long ones may be cut. */
const MOST_CELLS = 0.9;
const CELL_LETTER = 6.2;
/** The cell's margins, and what short texts have in wide letters. */
const AROUND_CELL = 28;
/** What stands before the words of references. */
const GLYPH = 24;
/** What a further reference takes beside the words of it. */
const NEXT_CHIP = 30;
/** A reference is whole in a column of this width, if its name is no longer than most. */
const ONE_CHIP = 146;
/** Beside such links, words that are cut anyway give way. */
const WORDS = 112;
/** What the first column keeps where names are short. */
const NAME = 130;
/** More than this no name takes from the others. */
const LONGEST_NAME = 420;
/** What the smallest window has for the columns of a table. */
const ROOM = 1046;
/** Figures are wider than letters, and an amount that is cut is another amount. */
const FIGURE = 8;
const AROUND_FIGURES = 18;
/** A column in which so few rows say something leaves room to those that others read. */
const SPARSE = 1 / 3;
const SPARSE_LEAST = 104;
/** A link says less by its first letters than words do. */
const SPARSE_LINK = 124;

/** What a strong letter takes. */
const NAME_LETTER = 7;
/** About what names take of a column to be shown whole, up to what no name takes from the others. */
export const wholeWidth = (names: string[]): number =>
	Math.min(
		LONGEST_NAME,
		names.reduce((most, { length }) => Math.max(most, length), 0) * NAME_LETTER + AROUND_CELL
	);

/** About what the texts of a column take: nearly all of them, or all where none may be cut; null where no row says anything. */
function taken(rows: Row[], order: number, figures: boolean, all = figures): number | null {
	const widths = rows
		.map(({ cells, title }) => cells[order] ?? { text: order === 0 ? title : '', chips: null })
		.filter(({ text }) => text !== '')
		.map(({ text, chips }) =>
			figures
				? text.length * FIGURE + AROUND_FIGURES
				: text.length * CELL_LETTER +
					AROUND_CELL +
					(chips?.length ? GLYPH + (areLinks(chips) ? (chips.length - 1) * NEXT_CHIP : 0) : 0)
		)
		.sort((one, other) => one - other);
	const width = widths.at(all ? -1 : Math.floor((widths.length - 1) * MOST_CELLS));
	return width === undefined ? null : Math.ceil(width);
}

const isSparse = (rows: Row[], order: number) =>
	rows.filter(({ cells }) => cells[order]?.text).length <= rows.length * SPARSE;

/** Whether references stand in it as links: a link that is cut says less than cut words. */
const isLinked = (rows: Row[], order: number) =>
	rows.some(({ cells }) => areLinks(cells[order]?.chips ?? []));

/**
 * The same columns as these rows need them: none is kept wider than its texts while others are cut, amounts are never
 * cut, what is free goes to those whose texts are still cut, those that are wholly empty are as narrow as their head
 * allows, and the name has what the others leave of the smallest window.
 */
export function fitted(columns: TableColumn[], rows: Row[]): TableColumn[] {
	if (rows.length === 0) return columns;
	const linked = columns.map((_, order) => isLinked(rows, order));
	const fit = columns.map((column, order) => {
		const head = headWidth(column.label);
		const needs = taken(rows, order, column.numeric);
		if (needs === null) return order === 0 ? column : { ...column, width: head, fixed: true };
		const usual = linked[order]
			? Math.max(ONE_CHIP, column.width)
			: Math.min(linked.includes(true) ? WORDS : Infinity, column.width);
		const sparse = linked[order] ? SPARSE_LINK : SPARSE_LEAST;
		const most = order > 0 && isSparse(rows, order) ? sparse : usual;
		const least = column.glyph ? column.width : column.numeric ? needs : Math.min(most, needs);
		const width = Math.max(head, order === 0 ? NAME : 0, least);
		return { ...column, width, whole: Math.max(width, taken(rows, order, column.numeric, true) ?? 0) };
	});
	const [name, ...others] = fit;
	const needs = taken(rows, 0, false, true);
	if (!name || needs === null) return fit;
	const left = ROOM - leastWidth(others);
	return [{ ...name, width: Math.max(name.width, Math.min(needs, left, LONGEST_NAME)) }, ...others];
}

/** The width under which a table scrolls sideways. */
export const leastWidth = (columns: TableColumn[]) => columns.reduce((sum, { width }) => sum + width, 0);

/**
 * `grid-template-columns` for the columns of a table: what is free is shared alike until a column shows all of its
 * texts, so that the longest get what the others leave; what is left then stands between them.
 */
export const template = (columns: TableColumn[]) =>
	columns
		.map(({ width, whole = width, fixed }) => (fixed ? `${width}px` : `minmax(${width}px, ${whole}px)`))
		.join(' ');
