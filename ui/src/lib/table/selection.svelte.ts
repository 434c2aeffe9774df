import type { Row } from '$lib/api';
import type { TableColumn } from './columns';

/** The rows a person selected with Space, to copy into another program. */
export class Selection {
	#rows = $state.raw(new Map<string, Row>());

	has(id: string | undefined): boolean {
		return id !== undefined && this.#rows.has(id);
	}

	toggle(row: Row): void {
		const rows = new Map(this.#rows);
		if (!rows.delete(row.id)) rows.set(row.id, row);
		this.#rows = rows;
	}

	clear(): void {
		if (this.#rows.size > 0) this.#rows = new Map();
	}

	/** Puts the selected rows, or else the one in focus, on the clipboard as a spreadsheet reads them. */
	async copy(columns: TableColumn[], focused: Row | undefined): Promise<void> {
		const rows = this.#rows.size > 0 ? [...this.#rows.values()] : focused ? [focused] : [];
		if (rows.length > 0) await navigator.clipboard.writeText(asText(columns, rows));
	}
}

/**
 * Tab-separated text with a line of heads. Tabs and line ends inside a value become spaces, and what a spreadsheet
 * would read as a formula is kept a text.
 */
export function asText(columns: TableColumn[], rows: Row[]): string {
	const safe = (value: string) => (/^[=+@-]/.test(value) && !/^-?[\d.,]+$/.test(value) ? `'${value}` : value);
	const line = (values: string[]) => values.map((value) => safe(value.replace(/[\t\r\n]+/g, ' '))).join('\t');
	return [
		line(columns.map(({ label }) => label)),
		...rows.map((row) => line(row.cells.map(({ text }) => text)))
	].join('\n');
}
