import type { CommandError } from '$lib/api';

/** How long a notice stays when nobody points at it. */
const STAYS_MS = 8000;

/** Something that can be done from a notice. */
export type Way = { label: string; run: () => unknown };

export type Notice = {
	text: string;
	/** The way on from what was done, if there is one. */
	offers: 'undo' | 'redo' | null;
	/** Another way on, by its own words. */
	way: Way | null;
	error: boolean;
};

/** The one notice at the bottom left: what was just done, or what could not be done. */
export class Notices {
	current = $state.raw<Notice | null>(null);
	#timer: ReturnType<typeof setTimeout> | undefined;

	/** Says what was done, with a way to take it back or to do it again. */
	done(text: string, offers: Notice['offers'] = 'undo'): void {
		this.#show({ text, offers, way: null, error: false });
	}

	/** Says that something was removed that is no part of the document, with a way to put it back. */
	removed(text: string, way: Way): void {
		this.#show({ text, offers: null, way, error: false });
	}

	/** Takes away the offer: something else has been changed since, and would be undone instead. */
	outdate(): void {
		if (this.current?.offers) this.close();
	}

	/** Says what could not be done, with what can be done instead. It stays until it is closed. */
	failed(error: CommandError, way: Way | null = null): void {
		this.#show({ text: error.message, offers: null, way, error: true });
	}

	/** Pointing at a notice or focusing it keeps it. */
	hold(): void {
		clearTimeout(this.#timer);
	}

	release(): void {
		this.hold();
		if (this.current && !this.current.error) this.#timer = setTimeout(() => this.close(), STAYS_MS);
	}

	close(): void {
		this.hold();
		this.current = null;
	}

	#show(notice: Notice): void {
		this.current = notice;
		this.release();
	}
}

export const notices = new Notices();
