import { command, type Cell, type Chip } from '$lib/api';

/** A record that hangs on a boundary: its fields by name. */
export type Hanging = { id: string; cells: Record<string, Cell> };

/** More than these are not shown on one page. */
const MOST = 100;

/** The records of a kind whose field refers to one of these, the newest first where they have a day. */
async function referring(kind: string, field: string, ids: string[], columns: string[]): Promise<Hanging[]> {
	if (ids.length === 0) return [];
	const { rows, columns: given } = await command('list', {
		kind,
		columns,
		filter: '',
		conditions: [{ column: field, is: ids }],
		sort: columns.includes('on') ? [{ column: 'on', descending: true }] : [],
		offset: 0,
		limit: MOST
	});
	return rows.map(({ id, cells }) => ({
		id,
		cells: Object.fromEntries(given.map((name, at) => [name, cells[at] as Cell]))
	}));
}

/** All that hangs on a boundary: who brokers, what happened, what both sides use and do together. */
export type Crossings = {
	sides: Chip[];
	why: string;
	tension: string | null;
	brokers: Hanging[];
	activities: Hanging[];
	objects: Hanging[];
	projects: Hanging[];
};

export async function crossings(id: string): Promise<Crossings> {
	const { values } = await command('record', { kind: 'boundary', id });
	const sides = ['community', 'other_community', 'outside_party'].flatMap(
		(name) => values[name]?.chips ?? []
	);
	const communities = sides.filter(({ kind }) => kind === 'community').map((chip) => chip.id);
	const [brokers, activities, artifacts, projects] = await Promise.all([
		referring('brokering', 'boundary', [id], ['person', 'kind', 'with', 'since', 'until', 'value_noticed']),
		referring('boundary_activity', 'boundary', [id], ['kind', 'on', 'came_back', 'brought_home']),
		referring('artifact', 'community', communities, ['name', 'community', 'used_by', 'boundary_use']),
		referring('project', 'communities', communities, ['name', 'communities', 'stage'])
	]);
	const both = (record: Hanging, fields: string[]) => {
		const held = new Set(fields.flatMap((name) => record.cells[name]?.chips ?? []).map((chip) => chip.id));
		return communities.length === 2 && communities.every((community) => held.has(community));
	};
	return {
		sides,
		why: values.why?.text ?? '',
		tension: (values.tension?.value as string | null) ?? null,
		brokers,
		activities,
		objects: artifacts.filter((one) => both(one, ['community', 'used_by'])),
		projects: projects.filter((one) => both(one, ['communities']))
	};
}

/** A round of the nine questions, and its answers. */
export type Round = { id: string; on: string; answers: Hanging[] };

/** The last rounds of a boundary, the newest first. */
export async function rounds(id: string, most: number): Promise<Round[]> {
	const found = await referring('assessment', 'boundary', [id], ['framework', 'on']);
	const last = found.filter(({ cells }) => cells.framework?.value === 'boundary').slice(0, most);
	const answers = await referring(
		'answer',
		'assessment',
		last.map((round) => round.id),
		['assessment', 'row', 'column', 'score', 'evidence']
	);
	return last.map((round) => ({
		id: round.id,
		on: String(round.cells.on?.value),
		answers: answers.filter(({ cells }) => cells.assessment?.chips[0]?.id === round.id)
	}));
}

/** What is asked of the host whenever something changed; an answer that comes after a later question is dropped. */
export class Behind<T> {
	value = $state.raw<T | null>(null);
	#question = 0;

	constructor(readonly ask: () => Promise<T>) {}

	async load(): Promise<void> {
		const question = ++this.#question;
		const value = await this.ask();
		if (question === this.#question) this.value = value;
	}
}
