import type { DomainLine } from '$lib/api';
import { layOut, neighbour, type Mark, type Measure } from './map';
import { isRated } from './ratings';

/** Least height of the plot: a map of few domains is still a picture. */
const LEAST_HEIGHT = 292;

/** The portfolio map: its layout for a width, the mark in focus, and the stages it is narrowed to. */
export class MapState {
	width = $state(640);
	/** The mark that Tab leads to; arrow keys move it. */
	at = $state<string | null>(null);
	/** The mark pointed at or in focus: its tooltip shows. */
	tip = $state.raw<Mark | null>(null);
	#domains: () => DomainLine[];
	#measure = measure();

	constructor(domains: () => DomainLine[]) {
		this.#domains = domains;
	}

	rated = $derived.by(() => this.#domains().filter(isRated));
	layout = $derived.by(() => layOut(this.rated, this.width, LEAST_HEIGHT, this.#measure));
	current = $derived(this.layout.marks.find(({ domain }) => domain.id === this.at) ?? this.layout.marks[0]);

	/** Moves to the mark next to the current one; false for a key that is no direction. */
	move(key: string, within: (mark: Mark) => boolean): Mark | null {
		if (!this.current) return null;
		const marks = this.layout.marks.filter((mark) => mark === this.current || within(mark));
		const next = neighbour(marks, this.current, key);
		if (next) this.at = next.domain.id;
		return next ?? null;
	}
}

/** Measures in the type of the labels; where there is no canvas, by the mean width of a letter. */
function measure(): Measure {
	const context = typeof document === 'undefined' ? null : document.createElement('canvas').getContext('2d');
	if (!context) return (text) => text.length * 6.2;
	const style = getComputedStyle(document.documentElement);
	context.font = `${style.getPropertyValue('--weight-strong')} 12px ${style.getPropertyValue('--font-ui')}`;
	return (text) => context.measureText(text).width;
}
