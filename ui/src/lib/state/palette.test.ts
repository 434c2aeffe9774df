import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Hit } from '$lib/api';
import { marksIn, matching, PaletteState } from './palette.svelte';

const command = vi.hoisted(() => vi.fn());
vi.mock('$lib/api', async (original) => ({ ...(await original<object>()), command }));

const action = (label: string) => ({ id: label, label, run: () => undefined });
const hit = (id: string, inTitle: boolean): Hit => ({
	kind: 'community',
	id,
	title: id,
	title_marks: inTitle ? [[0, 1]] : [],
	excerpt: id,
	excerpt_marks: inTitle ? [] : [[0, 1]]
});

describe('PaletteState', () => {
	beforeEach(() => command.mockReset());

	it('lists records first, then actions, then texts', async () => {
		command.mockResolvedValue({ total: 2, hits: [hit('text', false), hit('record', true)] });
		const palette = new PaletteState();
		palette.actions = [action('Go to People')];
		await palette.type('p');
		expect(palette.rows.map((row) => row.type)).toEqual(['record', 'action', 'text']);
	});

	it('begins with the records opened last, until something is typed', async () => {
		const palette = new PaletteState();
		palette.actions = [action('Go to People')];
		palette.recent = [{ kind: 'person', id: 'ada', title: 'Ada', stage: null }];
		await palette.type('');
		expect(palette.rows.map(({ type }) => type)).toEqual(['recent', 'action']);
		await palette.type('>');
		expect(palette.rows.map(({ type }) => type)).toEqual(['action']);
	});

	it('puts an action first when its name is typed', async () => {
		command.mockResolvedValue({ total: 1, hits: [hit('settings of the blowers', true)] });
		const palette = new PaletteState();
		palette.actions = [action('Reset the settings'), { ...action('Go to Settings'), names: ['Settings'] }];
		await palette.type('sett');
		expect(palette.rows.map(({ key }) => key)).toEqual([
			'action-Go to Settings',
			'action-Reset the settings',
			'record-settings of the blowers'
		]);
		await palette.type('se');
		expect(palette.rows[0]?.type).toBe('record');
	});

	it('puts an action first whose words no record holds together', async () => {
		const hits = [hit('Go to the site', true)];
		command.mockResolvedValueOnce({ total: 1, hits, note: null });
		command.mockResolvedValueOnce({ total: 1, hits, note: 'Nothing has all of these words together.' });
		const palette = new PaletteState();
		palette.actions = [action('Go to Needs attention')];
		await palette.type('to att');
		expect(palette.rows.map(({ type }) => type)).toEqual(['record', 'action']);
		await palette.type('go to attention');
		expect(palette.rows.map(({ type }) => type)).toEqual(['action', 'record']);
	});

	it('puts names that begin with what is sought first', async () => {
		const within: Hit = { ...hit('Pellworm Membranes', true), title_marks: [[9, 4]] };
		command.mockResolvedValue({ total: 2, hits: [within, hit('Membrane Circle', true)] });
		const palette = new PaletteState();
		await palette.type('memb');
		expect(palette.rows.map(({ key }) => key)).toEqual([
			'record-Membrane Circle',
			'record-Pellworm Membranes'
		]);
	});

	it('knows an action by every name people have for it', () => {
		const pack = { ...action('Write the board pack as PDF'), names: ['board pack', 'print'] };
		expect(matching([pack, action('Undo')], 'print')).toEqual([pack]);
		expect(matching([pack, action('Undo')], 'board pdf')).toEqual([pack]);
	});

	it('asks for no records after >', async () => {
		const palette = new PaletteState();
		palette.actions = [action('Go to People'), action('Undo')];
		await palette.type('>peo');
		expect(command).not.toHaveBeenCalled();
		expect(palette.rows.map((row) => row.key)).toEqual(['action-Go to People']);
	});

	it('drops the answer to what was typed before', async () => {
		let answerFirst = (_: unknown) => {};
		command.mockReturnValueOnce(new Promise((resolve) => (answerFirst = resolve)));
		command.mockResolvedValueOnce({ total: 1, hits: [hit('second', true)] });
		const palette = new PaletteState();
		const first = palette.type('a');
		await palette.type('ab');
		answerFirst({ total: 1, hits: [hit('first', true)] });
		await first;
		expect(palette.hits.map(({ id }) => id)).toEqual(['second']);
	});

	it('chooses from what was typed, not from what was found before', async () => {
		command.mockResolvedValueOnce({ total: 1, hits: [hit('first', true)] });
		let answer = (_: unknown) => {};
		command.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
		const palette = new PaletteState();
		await palette.type('f');
		void palette.type('s');
		const chosen = palette.chosen();
		answer({ total: 1, hits: [hit('second', true)] });
		expect((await chosen)?.key).toBe('record-second');
	});

	it('chooses among what was found, though an arrow came before it', async () => {
		command.mockResolvedValueOnce({
			total: 3,
			hits: [hit('one', true), hit('two', true), hit('three', true)]
		});
		let answer = (_: unknown) => {};
		command.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
		const palette = new PaletteState();
		await palette.type('o');
		void palette.type('on');
		palette.move(2);
		const chosen = palette.chosen();
		answer({ total: 1, hits: [hit('one', true)] });
		expect((await chosen)?.key).toBe('record-one');
	});

	it('stops at the ends of what was found', async () => {
		command.mockResolvedValue({ total: 1, hits: [hit('one', true)] });
		const palette = new PaletteState();
		await palette.type('o');
		palette.move(5);
		expect(palette.at).toBe(0);
		palette.move(-1);
		expect(palette.at).toBe(0);
	});
});

describe('matching', () => {
	it('wants every word, in any order', () => {
		const actions = [action('New community'), action('New person')];
		expect(matching(actions, 'comm new').map(({ id }) => id)).toEqual(['New community']);
		expect(matching(actions, '')).toHaveLength(2);
	});

	it('marks the letters sought, each once', () => {
		expect(marksIn('New community', 'comm new')).toEqual([
			[0, 3],
			[4, 4]
		]);
		expect(marksIn('New community', 'comm co')).toEqual([[4, 4]]);
		expect(marksIn('New community', '')).toEqual([]);
	});
});
