import type { DomainLine } from '$lib/api';
import { layOut, neighbour, type MapLayout, type Mark, type Measure } from './map';
import { isRated } from './ratings';

/** Least and largest height that a map of few domains takes: it is still a picture, and leaves room for the table. */
const LEAST_HEIGHT = 292;
const ROOMY_HEIGHT = 400;
/** Height of the sentence, the legend and the axes. */
const AROUND = 110;
/** Width of a letter in pixels, where nothing can measure. */
const MEAN_LETTER = 6.2;

/** The portfolio map: its layout for a width, the mark in focus, and the stages it is narrowed to. */
export class MapState {
	/** Zero until the page has its place: nothing is laid out before. */
	width = $state(0);
	/** The mark that Tab leads to; arrow keys move it. */
	at = $state<string | null>(null);
	/** The mark pointed at or in focus: its tooltip shows. */
	tip = $state.raw<Mark | null>(null);
	#domains: () => DomainLine[];
	/** The height there is beside what stands next to the map. */
	#room: () => number;
	/** Asked again once the type of the labels is there: before, another stands in for it. */
	#measure = $state.raw(measure());

	constructor(domains: () => DomainLine[], room: () => number) {
		this.#domains = domains;
		this.#room = room;
		const font = labelFont();
		if (document.fonts.check(font)) return;
		void document.fonts.load(font).then(() => (this.#measure = measure()));
	}

	rated = $derived.by(() => this.#domains().filter(isRated));
	layout = $derived.by((): MapLayout | null => {
		if (this.width === 0 || this.#room() === 0) return null;
		const least = Math.min(ROOMY_HEIGHT, Math.max(LEAST_HEIGHT, this.#room() - AROUND));
		return layOut(this.rated, this.width, least, this.#measure);
	});
	marks = $derived(this.layout?.marks ?? []);
	current = $derived(this.marks.find(({ domain }) => domain.id === this.at) ?? this.marks[0]);

	/** Moves to the mark next to the current one; false for a key that is no direction. */
	move(key: string, within: (mark: Mark) => boolean): Mark | null {
		if (!this.current) return null;
		const marks = this.marks.filter((mark) => mark === this.current || within(mark));
		const next = neighbour(marks, this.current, key);
		if (next) this.at = next.domain.id;
		return next ?? null;
	}
}

/** The type of the labels that stand out: names measured in it fit in the other too. */
function labelFont(): string {
	const style = getComputedStyle(document.documentElement);
	return `${style.getPropertyValue('--weight-strong')} 12px ${style.getPropertyValue('--font-ui')}`;
}

function measure(): Measure {
	const context = document.createElement('canvas').getContext('2d');
	if (!context) return (text) => text.length * MEAN_LETTER;
	context.font = labelFont();
	const known = new Map<string, number>();
	return (text) => {
		const width = known.get(text) ?? context.measureText(text).width;
		known.set(text, width);
		return width;
	};
}
