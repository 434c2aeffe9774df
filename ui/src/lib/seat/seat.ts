import { goto } from '$app/navigation';
import { command, type Seat } from '$lib/api';
import type { Found } from '$lib/record/search.svelte';
import { session } from '$lib/session.svelte';

/** The seats one can take, in the order in which they are offered. */
export const SEATS: Seat[] = ['executive', 'leader', 'steward'];

/** The seat that a person is likely to take, where something tells. */
export async function likely(person: string | null): Promise<Seat | null> {
	return person === null ? null : (await command('seat_proposed', { person })).seat;
}

/** People by name, each with what they answer for, sponsor and lead. */
export async function known(text: string, limit: number): Promise<Found[]> {
	const found = await command('choose_who', { text, limit });
	return found.map(({ person, office }) => ({ ...person, about: office }));
}

/** Under this name it is remembered that somebody does not want to say who they are. */
const ASKED = 'who';

/** Goes to the first page of the open portfolio: the desk of who sits there, or the question who that is. */
export async function goHome(options?: { replaceState: boolean }): Promise<void> {
	await goto(await firstPage(), options);
}

async function firstPage(): Promise<string> {
	if (!session.document) return '/welcome';
	if (session.document.me) return '/desk';
	if (session.document.read_only) return '/portfolio';
	const { view } = await command('view', { page: ASKED });
	return view === null ? '/who' : '/portfolio';
}

/** Leaves the question open; it is not asked again when this portfolio is opened. */
export async function askNoMore(): Promise<void> {
	await command('set_view', { page: ASKED, view: { later: true } });
}
