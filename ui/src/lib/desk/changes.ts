import type { Shifted } from '$lib/api';

/** How much of a kind came, moved and went, and of which records that is said. */
export type ChangedKind = { kind: string; began: number; moved: number; ended: number; names: string };

/** What is different between two days, one line for each kind in the order in which they come; a record counts once. */
export function summarized(changes: Shifted[]): ChangedKind[] {
	const kinds = [...new Set(changes.map(({ kind }) => kind))];
	return kinds.map((kind) => {
		const of = changes.filter((change) => change.kind === kind);
		const titles = (some: Shifted[]) => new Map(some.map(({ id, title }) => [id, title]));
		const began = titles(of.filter(({ what }) => what === 'began'));
		const ended = titles(of.filter(({ what }) => what === 'ended'));
		const moved = titles(of.filter(({ id }) => !began.has(id) && !ended.has(id)));
		const names = [...moved, ...began, ...ended].map(([, title]) => title).join(', ');
		return { kind, began: began.size, moved: moved.size, ended: ended.size, names };
	});
}
