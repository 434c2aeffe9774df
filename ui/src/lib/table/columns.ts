import type { ColumnInfo, FieldType, KindInfo } from '$lib/api';

const numeric: FieldType[] = ['integer', 'number', 'rating', 'energy', 'percent', 'money'];
/** Values that repeat from record to record: worth grouping by, and choosing from. */
const repeating: FieldType[] = ['choice', 'choices', 'ref', 'refs', 'tags', 'yes_no', 'rating'];

/** The least width of a column in pixels; what is left over is shared in the same proportion. */
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
	ref: 160,
	refs: 160,
	tags: 150
};

/** What a choice takes that stands with more than its word: a promise may be overdue. */
const choiceWidths: Record<string, number> = { commitment_status: 156 };

/** A column as the table draws it. */
export type TableColumn = {
	id: string;
	label: string;
	numeric: boolean;
	width: number;
	/** Whether it keeps its width where there is room to share. */
	fixed?: boolean;
};

/** The chosen columns of a kind, in their order; the first one names the record and is wider. */
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

/** The same columns; those that are wholly empty are as narrow as their head allows. */
export const narrowed = (columns: TableColumn[], empty: string[]) =>
	columns.map((column, order) =>
		order > 0 && empty.includes(column.id)
			? { ...column, width: headWidth(column.label), fixed: true }
			: column
	);

/** What the first column takes of the room that is left, compared with others of its width. */
const NAMING = 5;
/** The width under which a table scrolls sideways. */
export const leastWidth = (columns: TableColumn[]) => columns.reduce((sum, { width }) => sum + width, 0);

/** `grid-template-columns` for the columns of a table. */
export const template = (columns: TableColumn[]) =>
	columns
		.map(({ width, numeric, fixed }, order) => {
			if (fixed) return `${width}px`;
			return `minmax(${width}px, ${width * (order === 0 ? 2 * NAMING : numeric ? 1 : 2)}fr)`;
		})
		.join(' ');
