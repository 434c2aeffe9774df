import type { Group } from '$lib/api';

/** One line of a table: a row of the list, or the head of a group of them. */
export type Line = { type: 'row'; index: number } | { type: 'group'; group: Group };

/** The lines of a list of `matched` rows whose groups, in order and without gaps, have heads of their own. */
export class Lines {
	readonly length: number;
	/** Line of each group's head. */
	readonly #heads: number[];

	constructor(
		matched: number,
		readonly groups: Group[]
	) {
		this.length = matched + groups.length;
		this.#heads = groups.map((group, order) => group.start + order);
	}

	/** What stands on a line, counted from 0. */
	at(line: number): Line {
		const order = this.#groupOf(line);
		if (order < 0) return { type: 'row', index: line };
		if (this.#heads[order] === line) return { type: 'group', group: this.groups[order] as Group };
		return { type: 'row', index: line - order - 1 };
	}

	/** How many rows stand before a line. */
	rowsBefore(line: number): number {
		const found = this.at(Math.max(0, line));
		return found.type === 'row' ? found.index : found.group.start;
	}

	/** The line that a row stands on. */
	lineOf(row: number): number {
		return row + this.groups.filter(({ start }) => start <= row).length;
	}

	/** The last group whose head is at or before a line; -1 without groups. */
	#groupOf(line: number): number {
		let low = 0;
		let high = this.#heads.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((this.#heads[middle] as number) <= line) low = middle + 1;
			else high = middle;
		}
		return low - 1;
	}
}
