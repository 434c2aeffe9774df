import { beforeEach, describe, expect, it, vi } from 'vitest';
import { MOST, Recent } from './recent.svelte';

const command = vi.hoisted(() => vi.fn());
vi.mock('$lib/api', () => ({ command }));

describe('Recent', () => {
	let view: unknown = null;
	beforeEach(() => {
		view = null;
		command.mockImplementation((name: string, request: Record<string, unknown>) => {
			if (name === 'set_view') view = request.view;
			if (name === 'chips') return Promise.resolve({ chips: request.records });
			return Promise.resolve({ view });
		});
	});

	it('has the record opened last first, and each once', async () => {
		const recent = new Recent();
		for (const id of ['a', 'b', 'a']) await recent.visit({ kind: 'person', id });
		await recent.load();
		expect(recent.chips.map(({ id }) => id)).toEqual(['a', 'b']);
	});

	it('keeps as many as are seen at once', async () => {
		const recent = new Recent();
		for (let at = 0; at <= MOST; at += 1) await recent.visit({ kind: 'person', id: String(at) });
		await recent.load();
		expect(recent.chips).toHaveLength(MOST);
		expect(recent.chips.at(-1)?.id).toBe('1');
	});
});
