import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ColumnInfo, KindInfo } from '$lib/api';
import { ListState } from './list.svelte';
import { SavedViews } from './saved-views.svelte';

const command = vi.hoisted(() => vi.fn());
vi.mock('$lib/api', async (original) => ({ ...(await original<object>()), command }));

const column = (id: string): ColumnInfo => ({
	id,
	type: 'text',
	choice_set: null,
	computed: false,
	default: true
});
const info: KindInfo = {
	kind: 'person',
	made_by_hand: true,
	title: ['name'],
	fields: [],
	columns: [column('name'), column('unit')]
};

describe('SavedViews', () => {
	/** What this computer remembers, by page. */
	let remembered: Record<string, unknown> = {};
	let list: ListState;
	let views: SavedViews;
	const opened = async () => {
		list = new ListState(info);
		views = new SavedViews(list);
		await list.start();
		await views.load();
	};
	beforeEach(async () => {
		remembered = {};
		command.mockReset();
		command.mockImplementation(async (name: string, request: { page: string; view: unknown }) => {
			if (name === 'view') return { view: remembered[request.page] ?? null };
			if (name === 'set_view') remembered[request.page] = JSON.parse(JSON.stringify(request.view));
			return { total: 0, matched: 0, columns: [], rows: [], groups: [] };
		});
		await opened();
	});
	const narrow = async () => {
		await list.change({ conditions: [{ column: 'unit', is: ['7'] }], named: { '7': 'Google' } });
		await list.search('ada');
	};

	it('shows again what was kept, with its filter and the names of its values', async () => {
		await narrow();
		await views.save('At Google');
		await list.show(list.first);
		expect([views.first, views.current]).toEqual([true, null]);
		await opened();
		const [view] = views.all;
		await list.show(view!);
		expect(views.current?.name).toBe('At Google');
		expect([list.filter, list.name('7')]).toEqual(['ada', 'Google']);
	});

	it('is no longer current once something else is shown', async () => {
		await narrow();
		await views.save('At Google');
		await list.sortBy('unit');
		expect(views.current).toBeNull();
	});

	it('replaces the view that has the name', async () => {
		await views.save('Mine');
		await narrow();
		await views.save(' mine ');
		expect(views.all.map(({ name, filter }) => [name, filter])).toEqual([['mine', 'ada']]);
	});

	it('puts back what was removed, where it was', async () => {
		await views.save('One');
		await narrow();
		await views.save('Two');
		const putBack = await views.remove(views.all[0]!);
		expect(views.all.map(({ name }) => name)).toEqual(['Two']);
		await putBack();
		expect(views.all.map(({ name }) => name)).toEqual(['One', 'Two']);
	});
});
