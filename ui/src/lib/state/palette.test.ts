import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Hit } from '$lib/api';
import { matching, PaletteState } from './palette.svelte';

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
});
