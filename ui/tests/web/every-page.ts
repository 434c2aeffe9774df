import { readFileSync } from 'node:fs';
import { inRepository, type Host } from './host';

/** A page, by the name of its picture and its address in the open portfolio. */
export type Place = { name: string; path: string };

/** The list that is photographed and timed: a page more there is a page more here. */
const LISTED = 'tests/src/pages.rs';
/** A way of that list: `at("who", "/who")`, `first("domain", "domain")`, `tab("domain-ratings", "domain", "ratings")`. */
const WAY = /^\s*(?<way>at|first|tab)\("(?<name>[^"]+)", "(?<goal>[^"]+)"(?:, "(?<tab>[^"]+)")?\)/gm;
/** Pages that need no picture of their own, since they are made of the same parts as another one. */
const MORE: Place[] = [
	{ name: 'records-domain', path: '/records/domain' },
	{ name: 'new-commitment', path: '/record/commitment/new' }
];
const RECORDS = ['artifact', 'stewardship'];

async function first(host: Host, kind: string): Promise<string | null> {
	const { rows } = await host.command<{ rows: { id: string }[] }>('list', { kind, filter: '', limit: 1 });
	return rows[0] ? `/record/${kind}/${rows[0].id}` : null;
}

/** Every page of the open portfolio; those of a kind it has no record of are left out. */
export async function everyPage(host: Host): Promise<Place[]> {
	const listed = [...readFileSync(inRepository(LISTED), 'utf8').matchAll(WAY)];
	if (listed.length < 50) throw new Error(`The pages of ${LISTED} are not read any more.`);
	const places: (Place | null)[] = await Promise.all([
		...listed.map(async ({ groups }) => {
			const { way, name = '', goal = '', tab } = groups ?? {};
			if (way === 'at') return { name, path: goal };
			const record = await first(host, goal);
			return record === null ? null : { name, path: tab ? `${record}?tab=${tab}` : record };
		}),
		...RECORDS.map(async (kind) => {
			const path = await first(host, kind);
			return path === null ? null : { name: kind, path };
		})
	]);
	return [...places, ...MORE].filter((place) => place !== null);
}
