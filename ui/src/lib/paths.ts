import type { Value } from '$lib/api';

/** Fields that a form begins at, with what is proposed for them; null where nothing is. */
export type Beginning = Record<string, Value>;

/** The address of a record's page, which may begin at some of its fields. */
export const recordPath = (kind: string, id: string, values: Beginning = {}) =>
	`/record/${kind}/${id}${filledIn(values)}`;
/** The address of the form for a new record of a kind, optionally filled in. */
export const newPath = (kind: string, values: Beginning = {}) => `/record/${kind}/new${filledIn(values)}`;

/** Where the next step of a finding is taken: whether a community was asked is noted on the page of the decision. */
export function stepPath({
	kind,
	id,
	values
}: {
	kind: string;
	id: string | null;
	values: Beginning;
}): string {
	const { decision, community } = values;
	if (kind === 'consultation' && typeof decision === 'string' && typeof community === 'string')
		return askPath(decision, community);
	return id ? recordPath(kind, id, values) : newPath(kind, values);
}

/** Where it is noted what a community was asked about a decision. */
export const askPath = (decision: string, community: string) =>
	`${recordPath('decision', decision)}?ask=${community}`;

const filledIn = (values: Beginning) =>
	Object.keys(values).length > 0 ? `?values=${encodeURIComponent(JSON.stringify(values))}` : '';

/** What an address asks a form to begin with; one that cannot be read asks for nothing. */
export function beginningOf(address: URL): Beginning {
	try {
		const read: unknown = JSON.parse(address.searchParams.get('values') ?? '{}');
		return typeof read === 'object' && read !== null ? (read as Beginning) : {};
	} catch {
		return {};
	}
}

/** Kinds whose list is a page of its own; every other kind is listed under Records. */
const listPages: Record<string, string> = {
	community: '/communities',
	person: '/people',
	project: '/projects',
	commitment: '/commitments',
	decision: '/decisions',
	boundary: '/boundaries',
	review: '/reviews',
	voice: '/voice'
};
/** The address of the list a kind of record stands in. */
export const listPath = (kind: string) =>
	kind === 'portfolio' ? '/settings' : (listPages[kind] ?? `/records/${kind}`);

/** Keeps the records of a list that have a value in a column; `named` is what the value is called. */
export type Narrowing = { column: string; is: string; named: string };

/** The address of a list narrowed to one value of a column: the records behind a number. */
export const narrowedPath = (kind: string, narrowing: Narrowing) =>
	`${listPath(kind)}?${new URLSearchParams(narrowing)}`;

/** The narrowing that an address asks for. */
export function narrowingOf(address: URL): Narrowing | null {
	const { column, is, named } = Object.fromEntries(address.searchParams);
	return column && is !== undefined ? { column, is, named: named ?? is } : null;
}
