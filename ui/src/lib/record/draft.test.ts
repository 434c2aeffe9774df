import { describe, expect, it, vi } from 'vitest';
import { CommandError, type Cell } from '$lib/api';
import { Draft } from './draft.svelte';
import { editText, FieldState } from './field.svelte';

const cell: Cell = { value: 'Ada', text: 'Ada', chips: [] };
const refusing = () => vi.fn().mockRejectedValue(new CommandError('required', 'A value is needed here.'));

const cellOf = (text: string): Cell => ({ value: text, text, chips: [] });

/** A field over a record that is saved when `answer` says so. */
function slowField(kept: string) {
	let cell = cellOf(kept);
	const asked: string[] = [];
	const answers: ((taken: boolean) => void)[] = [];
	const state = new FieldState((input) => {
		asked.push('text' in input ? input.text : '');
		return new Promise<void>((taken, refused) =>
			answers.push((yes) =>
				yes ? taken() : refused(new CommandError('required', 'A value is needed here.'))
			)
		);
	});
	return {
		draft: new Draft(() => ({ cell, state }), editText),
		asked,
		answer: async (taken: boolean) => {
			answers.shift()?.(taken);
			await new Promise((done) => setTimeout(done));
		},
		/** The record is read again. */
		read: (text: string) => (cell = cellOf(text))
	};
}

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

	it('keeps what was proposed only when it is saved', async () => {
		const save = vi.fn().mockResolvedValue(undefined);
		const draft = new Draft(() => ({ cell, state: new FieldState(save) }), editText);
		draft.propose('Grace');
		expect(draft.text).toBe('Grace');
		await draft.leave();
		expect(save).not.toHaveBeenCalled();
		await draft.save();
		expect(save).toHaveBeenCalledExactlyOnceWith({ text: 'Grace' });
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

describe('Draft while a save is under way', () => {
	it('keeps letters that were typed between Enter and the answer', async () => {
		const { draft, asked, answer, read } = slowField('');
		draft.text = 'Ad';
		void draft.leave();
		draft.text = 'Ada';
		await answer(true);
		read('Ad');
		expect(draft.text).toBe('Ada');
		expect(draft.changed).toBe(true);
		void draft.leave();
		expect(asked).toEqual(['Ad', 'Ada']);
	});

	it('shows what was made of the text once the record is read again', async () => {
		const { draft, answer, read } = slowField('');
		draft.text = '5 sep 26';
		void draft.leave();
		await answer(true);
		expect(draft.text).toBe('5 sep 26');
		read('5 Sep 2026');
		expect(draft.text).toBe('5 Sep 2026');
		expect(draft.changed).toBe(false);
	});

	it('shows what undo restored, even before the change itself was read', async () => {
		const { draft, answer, read } = slowField('old');
		draft.text = 'new';
		void draft.leave();
		await answer(true);
		read('old');
		expect(draft.text).toBe('old');
	});

	it('hands over the same text once', async () => {
		const { draft, asked, answer } = slowField('');
		draft.text = 'Ada';
		void draft.leave();
		void draft.leave();
		await answer(true);
		void draft.leave();
		expect(asked).toEqual(['Ada']);
	});

	it('hands over the text that stood before, when it is typed again while another is under way', () => {
		const { draft, asked } = slowField('old');
		draft.text = 'new';
		void draft.leave();
		draft.text = 'old';
		void draft.leave();
		expect(asked).toEqual(['new', 'old']);
	});

	it('asks again for what was refused only when it is insisted on', async () => {
		const { draft, asked, answer } = slowField('');
		draft.text = 'some day';
		void draft.leave();
		await answer(false);
		expect(draft.text).toBe('some day');
		void draft.leave();
		expect(asked).toEqual(['some day']);
		void draft.save();
		expect(asked).toEqual(['some day', 'some day']);
	});

	it('gives up a refused text for a value that was chosen instead', async () => {
		const { draft, answer, read } = slowField('');
		draft.text = 'some day';
		void draft.leave();
		await answer(false);
		read('');
		expect(draft.text).toBe('some day');
		read('5 Sep 2026');
		expect(draft.text).toBe('5 Sep 2026');
	});

	it('takes back what was typed since it was handed over', async () => {
		const { draft, answer, read } = slowField('old');
		draft.text = 'new';
		void draft.leave();
		draft.text = 'newer';
		draft.takeBack();
		expect(draft.text).toBe('new');
		expect(draft.changed).toBe(false);
		await answer(true);
		read('new');
		expect(draft.text).toBe('new');
	});
});
