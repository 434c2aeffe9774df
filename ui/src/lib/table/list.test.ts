import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { KindInfo, ListRequest, Page } from '$lib/api';
import { ListState } from './list.svelte';

const command = vi.hoisted(() => vi.fn());
vi.mock('$lib/api', async (original) => ({ ...(await original<object>()), command }));

const column = (id: string, shown = true) => ({
	id,
	type: 'text' as const,
	choice_set: null,
	computed: false,
	default: shown
});
const info: KindInfo = {
	kind: 'person',
	made_by_hand: true,
	title: ['name'],
	fields: [],
	columns: [column('name'), column('unit'), column('note', false)]
};

/** A list of numbered rows; `label` marks which question was answered. */
const page = ({ offset, limit }: ListRequest, label: string, matched = 1000): Page => ({
	total: 1000,
	columns: [],
	matched,
	rows: Array.from({ length: Math.min(limit, matched - offset) }, (_, index) => ({
		id: `${label}${offset + index}`,
		title: `${label}${offset + index}`,
		cells: [],
		overdue: false
	})),
	groups: []
});

describe('ListState', () => {
	let remembered: unknown = null;
	let asked: ListRequest[] = [];
	beforeEach(() => {
		remembered = null;
		asked = [];
		command.mockReset();
		command.mockImplementation(async (name: string, request: never) => {
			if (name === 'view') return { view: remembered };
			if (name !== 'list') return {};
			asked.push(request);
			return page(request, 'row ');
		});
	});

	it('asks for the pages that are looked at, once each', async () => {
		const list = new ListState(info);
		await list.start();
		await list.want(390, 420);
		await list.want(395, 425);
		expect(asked.map(({ offset }) => offset)).toEqual([0, 200, 400]);
		expect(list.row(401)?.title).toBe('row 401');
		expect(list.row(700)).toBeUndefined();
	});

	it('lets go of pages far from where one looks, and fetches them again', async () => {
		const list = new ListState(info);
		await list.start();
		command.mockImplementation(async (_: string, request: ListRequest) => page(request, 'row ', 100_000));
		for (let start = 0; start < 100_000; start += 2000) await list.want(start, start + 30);
		expect(list.row(98_000)?.title).toBe('row 98000');
		expect(list.row(0)).toBeUndefined();
		await list.want(0, 30);
		expect(list.row(0)?.title).toBe('row 0');
	});

	it('drops the answer to an earlier question that arrives late', async () => {
		const late: (() => void)[] = [];
		command.mockImplementation((name: string, request: ListRequest) => {
			if (name !== 'list') return Promise.resolve({ view: null });
			if (request.filter !== 'k') return Promise.resolve(page(request, 'new ', 5));
			return new Promise((resolve) => late.push(() => resolve(page(request, 'late '))));
		});
		const list = new ListState(info);
		await list.start();
		const first = list.search('k');
		await list.search('ku');
		late.forEach((answer) => answer());
		await first;
		expect(list.matched).toBe(5);
		expect(list.row(0)?.title).toBe('new 0');
	});

	it('keeps the rows shown until the answer to the next question is there', async () => {
		const list = new ListState(info);
		await list.start();
		const sorting = list.sortBy('unit');
		expect(list.row(0)?.title).toBe('row 0');
		await sorting;
		expect(asked.at(-1)?.sort).toEqual([{ column: 'unit', descending: false }]);
	});

	it('turns the order round when sorted by the same column again', async () => {
		const list = new ListState(info);
		await list.start();
		await list.sortBy('unit');
		await list.sortBy('unit');
		expect(list.view.sort).toEqual([{ column: 'unit', descending: true }]);
	});

	it('leaves out remembered columns that no longer exist', async () => {
		remembered = {
			columns: ['note', 'gone'],
			sort: [{ column: 'gone', descending: false }],
			group: 'gone',
			conditions: []
		};
		const list = new ListState(info);
		await list.start();
		expect(list.view).toEqual({ columns: ['note'], sort: [], group: null, conditions: [], named: {} });
	});

	it('narrows to the value an address asks for, by its name', async () => {
		const list = new ListState(info);
		await list.start({ column: 'unit', is: '7', named: 'Google' });
		expect(asked[0]?.conditions).toEqual([{ column: 'unit', is: ['7'] }]);
		expect(list.name('7')).toBe('Google');
	});

	it('asks for the next row of what it shows', async () => {
		const list = new ListState(info);
		await list.start();
		await list.search('k');
		command.mockResolvedValue({ at: 412 });
		expect(await list.seek('si', 7)).toBe(412);
		const [name, request] = command.mock.lastCall ?? [];
		expect(name).toBe('seek');
		expect(request).toMatchObject({ beginning: 'si', from: 7, list: { kind: 'person', filter: 'k' } });
	});
});
