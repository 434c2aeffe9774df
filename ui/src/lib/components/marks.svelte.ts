const AHEAD = ['ArrowRight', 'ArrowDown'];
const BACK = ['ArrowLeft', 'ArrowUp'];

/** The marks of a small drawing: Tab leads to one of them, the last at first; the arrow keys go from one to the next. */
export class Marks {
	#at = $state<number | null>(null);
	/** The mark pointed at or in focus. */
	told = $state<number | null>(null);
	#total: () => number;

	constructor(total: () => number) {
		this.#total = total;
	}

	/** What a mark is drawn with. */
	of = (index: number) => ({
		tabindex: index === Math.min(this.#at ?? Infinity, this.#total() - 1) ? 0 : -1,
		'data-mark': index,
		onpointerenter: () => (this.told = index),
		onpointerleave: () => (this.told = null),
		onfocus: () => (this.told = this.#at = index),
		onblur: () => (this.told = null)
	});

	onkeydown = (event: KeyboardEvent & { currentTarget: Element }) => {
		const to = this.#to(event.key);
		if (to === null) return;
		event.preventDefault();
		event.currentTarget.querySelector<SVGElement>(`[data-mark="${to}"]`)?.focus();
	};

	#to(key: string): number | null {
		const last = this.#total() - 1;
		const at = this.told ?? this.#at ?? last;
		if (AHEAD.includes(key)) return Math.min(at + 1, last);
		if (BACK.includes(key)) return Math.max(at - 1, 0);
		if (key === 'Home') return 0;
		return key === 'End' ? last : null;
	}
}
