import { describe, expect, it, vi } from 'vitest';
import { Cards, type BoardColumn } from './cards.svelte';

const board: BoardColumn[] = [
	{ id: 'open', lanes: [['a', 'b'], ['x']] },
	{ id: 'begun', lanes: [[], ['y', 'z']] },
	{ id: 'kept', lanes: [['c'], []] }
];

describe('the cards of a board', () => {
	it('begin at the first of the first lane, wherever it stands', () => {
		expect(new Cards(() => board, null).current).toBe('a');
		expect(new Cards(() => board.slice(1), null).current).toBe('c');
		expect(new Cards(() => [], null).current).toBe(undefined);
	});

	it('are gone through down a column from one lane to the next, and no further than its end', () => {
		const cards = new Cards(() => board, null);
		expect(cards.step('b', 'ArrowDown')).toBe('x');
		expect(cards.step('x', 'ArrowDown')).toBe('x');
		expect(cards.step('a', 'ArrowUp')).toBe('a');
	});

	it('are gone across in their own lane, past columns without one', () => {
		const cards = new Cards(() => board, null);
		expect(cards.step('b', 'ArrowRight')).toBe('c');
		expect(cards.step('z', 'ArrowLeft')).toBe('x');
		expect(cards.step('z', 'ArrowRight')).toBe('z');
	});

	it('lead to the one that was visited, as long as it is there', () => {
		const cards = new Cards(() => board, null);
		cards.visit('z');
		expect(cards.current).toBe('z');
		cards.visit('gone');
		expect(cards.current).toBe('a');
	});

	it('stay where they are when moving is refused', async () => {
		const write = vi.fn(() => Promise.resolve(false));
		const cards = new Cards(() => board, write);
		await cards.move('b', 'kept');
		expect(write).toHaveBeenCalledWith('b', 'kept');
		expect(cards.current).toBe('a');
	});

	it('have the focus where they were moved to, however late the board shows them there', async () => {
		const link = { focus: vi.fn() };
		const drawn: string[] = [];
		const root = { querySelector: (selector: string) => (drawn.includes(selector) ? link : null) };
		const cards = new Cards(
			() => board,
			() => Promise.resolve(true)
		);
		cards.root = root as unknown as HTMLElement;
		await cards.move('b', 'kept');
		expect(link.focus).not.toHaveBeenCalled();
		drawn.push('[data-column="kept"] [data-card="b"] a');
		cards.arrive('a');
		cards.arrive('b');
		cards.arrive('b');
		expect(link.focus).toHaveBeenCalledOnce();
		expect(cards.current).toBe('b');
	});

	it('leave the focus where it went in the meantime', async () => {
		const link = { focus: vi.fn() };
		const cards = new Cards(
			() => board,
			() => Promise.resolve(true)
		);
		cards.root = { querySelector: () => null } as unknown as HTMLElement;
		await cards.move('b', 'kept');
		cards.visit('x');
		cards.root = { querySelector: () => link } as unknown as HTMLElement;
		cards.arrive('b');
		expect(link.focus).not.toHaveBeenCalled();
	});
});
