/** Where a list was left: the cell in focus, and how far it was scrolled. */
export type Place = { line: number; column: number; scrollTop: number };

/** The way a person came: the page a record was opened from, and the row of it. */
export class Trail {
	/** The last page that is not a record's. */
	origin = $state.raw<{ href: string; label: string } | null>(null);
	/** Whether one comes from the page of a record. */
	#back = false;
	#places = new Map<string, Place | null>();

	/** Takes a step from one address to the next. */
	step(from: string): void {
		this.#back = isRecord(from);
	}

	/** Takes the page one is on as the one to come back to, unless it is a record's. */
	stand(href: string, label: string): void {
		if (!isRecord(href)) this.origin = { href, label };
	}

	/** Remembers where the list at an address is left; null where nobody was in it. */
	leave(address: string, place: Place | null): void {
		this.#places.set(address, place);
	}

	/** Where the list at an address was left, for one who comes back to it from a record. */
	returnTo(address: string): Place | null {
		return this.#back ? (this.#places.get(address) ?? null) : null;
	}
}

const isRecord = (address: string) => address.startsWith('/record/');

export const trail = new Trail();
