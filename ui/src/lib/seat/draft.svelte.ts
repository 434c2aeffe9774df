import type { Chip, Seat } from '$lib/api';
import { session } from '$lib/session.svelte';

/** Who one is said to be: a person of the portfolio, or a name that it does not know yet. */
export type Who = Pick<Chip, 'title'> & { id: string | null };
type Kept = { person: Who; seat: Seat };

/** Who sits here and from which seat, as long as it is being said. */
export class SeatDraft {
	person = $state.raw<Who>({ id: null, title: '' });
	seat = $state<Seat>('executive');
	/** Whether somebody said something besides what is known. */
	begun = $state(false);

	constructor() {
		const me = session.document?.me;
		this.person = {
			id: me?.person.id ?? null,
			title: me?.person.title ?? session.current?.author ?? ''
		};
		if (me) this.seat = me.seat;
	}

	kept(): Kept {
		return { person: this.person, seat: this.seat };
	}

	again({ person, seat }: Kept): void {
		this.person = person;
		this.seat = seat;
		this.begun = true;
	}
}
