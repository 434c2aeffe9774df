import { describe, expect, it, vi } from 'vitest';
import { CommandError } from '$lib/api';
import { notices } from '$lib/state/notices.svelte';
import { editText, FieldState, SAID_MS } from './field.svelte';

describe('FieldState', () => {
	it('says for a moment that the field was saved', async () => {
		vi.useFakeTimers();
		const state = new FieldState(async () => {});
		expect(await state.text('Ada')).toBe(true);
		expect(state.status).toBe('saved');
		vi.advanceTimersByTime(SAID_MS);
		expect(state.status).toBe('rest');
		vi.useRealTimers();
	});

	it('keeps the reason of a refusal until a value is taken', async () => {
		const save = vi.fn().mockRejectedValueOnce(new CommandError('not-a-rating', 'A rating is 1 to 5.'));
		const state = new FieldState(save);
		expect(await state.text('6')).toBe(false);
		expect(state.error).toBe('A rating is 1 to 5.');
		expect(await state.value(5)).toBe(true);
		expect(state.error).toBe('');
	});

	it('tells what was refused after its field was left, with the text', async () => {
		const state = new FieldState(
			vi.fn().mockRejectedValue(new CommandError('not-a-date', 'A date is a day.'))
		);
		const saving = state.text('some day');
		state.leave('Due');
		await saving;
		expect(notices.current).toMatchObject({ error: true });
		expect(notices.current?.text).toContain('some day');
		expect(notices.current?.text).toContain('A date is a day.');
	});
});

describe('editText', () => {
	it('edits figures bare and everything else as it is shown', () => {
		expect(editText({ value: 40, text: '40 %', chips: [] })).toBe('40');
		expect(editText({ value: '2026-11-19', text: '19 Nov 2026', chips: [] })).toBe('19 Nov 2026');
		expect(editText({ value: null, text: '', chips: [] })).toBe('');
	});
});
