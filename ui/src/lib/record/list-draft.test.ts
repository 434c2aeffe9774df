import { describe, expect, it } from 'vitest';
import type { Cell } from '$lib/api';
import { listOf } from './field.svelte';
import { ListDraft } from './list-draft.svelte';

describe('ListDraft', () => {
	/** A list of words that is saved when `answer` says so. */
	function list(...kept: string[]) {
		let cell: Cell = { value: kept, text: '', chips: [] };
		const asked: string[][] = [];
		const answers: ((taken: boolean) => void)[] = [];
		const save = (items: string[]) => {
			asked.push(items);
			return new Promise<boolean>((resolve) => answers.push(resolve));
		};
		return {
			draft: new ListDraft(() => cell, listOf, save),
			asked,
			answer: async (taken: boolean) => {
				answers.shift()?.(taken);
				await Promise.resolve();
				await Promise.resolve();
			},
			read: (...items: string[]) => (cell = { value: items, text: '', chips: [] })
		};
	}

	it('adds to what was chosen a moment ago, before that is answered', async () => {
		const { draft, asked, answer, read } = list();
		void draft.take([...draft.items, 'one']);
		void draft.take([...draft.items, 'two']);
		expect(asked).toEqual([['one'], ['one', 'two']]);
		await answer(true);
		read('one');
		expect(draft.items).toEqual(['one', 'two']);
	});

	it('goes back to what is kept when the last step was refused', async () => {
		const { draft, answer } = list('one');
		void draft.take(['one', 'two']);
		await answer(false);
		expect(draft.items).toEqual(['one']);
	});

	it('shows what the record holds once it is read again', async () => {
		const { draft, answer, read } = list('one');
		void draft.take(['one', 'two']);
		await answer(true);
		expect(draft.items).toEqual(['one', 'two']);
		read('one');
		expect(draft.items).toEqual(['one']);
	});
});
