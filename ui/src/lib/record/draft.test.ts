import { describe, expect, it, vi } from 'vitest';
import { CommandError, type Cell } from '$lib/api';
import { Draft } from './draft.svelte';
import { editText, FieldState } from './field.svelte';

const cell: Cell = { value: 'Ada', text: 'Ada', chips: [] };
const refusing = () => vi.fn().mockRejectedValue(new CommandError('required', 'A value is needed here.'));

describe('Draft', () => {
	it('saves what was typed, and nothing where nothing was', async () => {
		const save = vi.fn().mockResolvedValue(undefined);
		const draft = new Draft(() => ({ cell, state: new FieldState(save) }), editText);
		await draft.leave();
		expect(save).not.toHaveBeenCalled();
		draft.text = 'Ada L.';
		await draft.leave();
		expect(save).toHaveBeenCalledExactlyOnceWith({ text: 'Ada L.' });
	});

	it('asks for what was refused again when it is saved, not when the field is left', async () => {
		const save = refusing();
		const draft = new Draft(() => ({ cell, state: new FieldState(save) }), editText);
		draft.text = '';
		await draft.leave();
		await draft.leave();
		expect(save).toHaveBeenCalledTimes(1);
		await draft.save();
		expect(save).toHaveBeenCalledTimes(2);
	});

	it('takes back what was typed, and the refusal with it', async () => {
		const state = new FieldState(refusing());
		const draft = new Draft(() => ({ cell, state }), editText);
		draft.text = '';
		await draft.leave();
		expect(state.error).not.toBe('');
		draft.takeBack();
		expect([draft.text, state.error]).toEqual(['Ada', '']);
	});
});
