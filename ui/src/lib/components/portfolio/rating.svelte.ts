import type { DomainLine, Saved } from '$lib/api';
import { session } from '$lib/session.svelte';
import { isRated } from './ratings';

/** Rated at a time: as many as one holds against each other. */
const AT_ONCE = 3;
export type Rated = 'relevance' | 'proficiency';

/** Rating in place: three domains at a time, which stay until the next three are asked for. */
export class RatingState {
	#domains: () => DomainLine[];
	#ids = $state.raw<string[]>([]);
	/** Those shown in this round; when all were, another round begins. */
	#seen = new Set<string>();

	constructor(domains: () => DomainLine[]) {
		this.#domains = domains;
		this.next();
	}

	shown = $derived.by(() => {
		const byId = new Map(this.#domains().map((domain) => [domain.id, domain]));
		return this.#ids.map((id) => byId.get(id)).filter((domain) => domain !== undefined);
	});
	left = $derived.by(() => this.#domains().filter((domain) => !isRated(domain)).length);
	done = $derived(this.shown.every(isRated));

	/**
	 * Takes other domains without ratings, those that want attention first; the present ones come again when there are
	 * too few others.
	 */
	next(): void {
		const seen = (domain: DomainLine) => Number(this.#seen.has(domain.id));
		this.#ids = this.#domains()
			.filter((domain) => !isRated(domain))
			.toSorted(
				(one, other) =>
					seen(one) - seen(other) || other.findings - one.findings || one.name.localeCompare(other.name)
			)
			.slice(0, AT_ONCE)
			.map(({ id }) => id);
		if (this.#ids.some((id) => this.#seen.has(id))) this.#seen.clear();
		for (const id of this.#ids) this.#seen.add(id);
	}

	/** Writes one rating. */
	rate(id: string, field: Rated, rating: number): Promise<Saved | null> {
		return session.setField('domain', id, field, rating);
	}
}
