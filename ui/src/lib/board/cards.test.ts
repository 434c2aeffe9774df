import { beforeEach, describe, expect, it, vi } from 'vitest';
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

	describe('that are moved', () => {
		const link = { focus: vi.fn() };
		const field = { localName: 'input', closest: () => null };
		const there = '[data-column="kept"] [data-card="b"] a';
		let drawn: string[];
		let activeElement: unknown;
		let written: (done: boolean) => void;
		let cards: Cards;
		beforeEach(() => {
			link.focus.mockReset();
			[drawn, activeElement] = [[], null];
			cards = new Cards(
				() => board,
				() => new Promise((resolve) => (written = resolve))
			);
			const querySelector = (selector: string) => (drawn.includes(selector) ? link : null);
			const root = {
				querySelector,
				ownerDocument: {
					get activeElement() {
						return activeElement;
					}
				}
			};
			cards.root = root as unknown as HTMLElement;
		});
		const move = async (meanwhile: () => void = () => undefined) => {
			const moved = cards.move('b', 'kept');
			meanwhile();
			written(true);
			await moved;
		};
		const arrive = () => {
			drawn.push(there);
			cards.arrive('b');
		};

		it('have the focus where they went, however late the board shows them there', async () => {
			await move();
			expect(link.focus).not.toHaveBeenCalled();
			cards.arrive('a');
			arrive();
			cards.arrive('b');
			expect(link.focus).toHaveBeenCalledOnce();
			expect(cards.current).toBe('b');
		});

		it('leave the focus to another card, also one that had it before the move was written', async () => {
			await move();
			cards.visit('x');
			arrive();
			await move(() => cards.visit('x'));
			arrive();
			expect(link.focus).not.toHaveBeenCalled();
			expect(cards.current).toBe('x');
		});

		it('leave the focus to a field in which somebody writes meanwhile', async () => {
			await move();
			activeElement = field;
			arrive();
			activeElement = null;
			cards.arrive('b');
			expect(link.focus).not.toHaveBeenCalled();
		});
	});
});
