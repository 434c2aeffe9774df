/** Height of a line in pixels; the token `--row`. */
export const LINE = 28;
/** Lines drawn before and after those in sight. */
const AROUND = 8;
/** The line of the column heads. */
export const HEAD = -1;
const TYPE_AHEAD_MS = 800;

type Size = { lines: number; columns: number };

/** Where a grid is scrolled to and which cell has its focus. Knows sizes only, so it can be tested without a page. */
export class GridState {
	scrollTop = $state(0);
	/** Height of the lines in sight, without the heads. */
	height = $state(0);
	line = $state(0);
	column = $state(0);
	#size: () => Size;

	constructor(size: () => Size) {
		this.#size = size;
	}

	first = $derived(Math.floor(this.scrollTop / LINE));
	last = $derived.by(() => Math.min(this.#size().lines, Math.ceil((this.scrollTop + this.height) / LINE)));
	/** The lines to draw, in order: those in sight, some around them, and the one in focus wherever it is. */
	drawn = $derived.by(() => {
		const { lines } = this.#size();
		const from = Math.max(0, Math.min(this.first - AROUND, lines));
		const to = Math.min(lines, this.last + AROUND);
		const shown = Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
		if (this.line >= 0 && this.line < from && this.line < lines) return [this.line, ...shown];
		if (this.line >= to && this.line < lines) return [...shown, this.line];
		return shown;
	});

	/** Lines wholly in sight: the step of PageUp and PageDown. */
	get step(): number {
		return Math.max(1, Math.floor(this.height / LINE) - 1);
	}

	/** Moves the focus for a key of the grid pattern; false when the key is none of them. */
	key(key: string, control: boolean): boolean {
		const { lines, columns } = this.#size();
		const moves: Record<string, [number, number]> = {
			ArrowDown: [this.line + 1, this.column],
			ArrowUp: [this.line - 1, this.column],
			ArrowRight: [this.line, this.column + 1],
			ArrowLeft: [this.line, this.column - 1],
			PageDown: [this.line + this.step, this.column],
			PageUp: [Math.max(0, this.line - this.step), this.column],
			Home: [control ? 0 : this.line, 0],
			End: [control ? lines - 1 : this.line, columns - 1]
		};
		const target = moves[key];
		if (!target) return false;
		this.focus(...target);
		return true;
	}

	/** Puts the focus on a cell, or the nearest there is, and scrolls as far as needed to see it. */
	focus(line: number, column: number): void {
		const { lines, columns } = this.#size();
		this.line = Math.max(HEAD, Math.min(lines - 1, line));
		this.column = Math.max(0, Math.min(columns - 1, column));
		if (this.line === HEAD) return;
		const top = this.line * LINE;
		if (top < this.scrollTop) this.scrollTop = top;
		else if (top + LINE > this.scrollTop + this.height) this.scrollTop = top + LINE - this.height;
	}
}

/** Letters typed one after the other, within a moment, make one beginning; the same letter again goes on to the next. */
export class TypeAhead {
	#typed = '';
	#at = 0;

	/** The beginning typed so far, in lower case, with this letter. */
	add(letter: string, now: number): string {
		const again = now - this.#at > TYPE_AHEAD_MS || letter === this.#typed;
		this.#typed = again ? letter : this.#typed + letter;
		this.#at = now;
		return this.#typed.toLowerCase();
	}

	/** Whether a key is a space that belongs to what is being typed. */
	continues({ key, timeStamp }: { key: string; timeStamp: number }): boolean {
		return key === ' ' && this.#typed !== '' && timeStamp - this.#at <= TYPE_AHEAD_MS;
	}
}
