import { describe, expect, it } from 'vitest';
import { GridState, HEAD, LINE, TypeAhead } from './grid.svelte';

function grid(lines: number, columns = 4, inSight = 20): GridState {
	const state = new GridState(() => ({ lines, columns }));
	state.height = inSight * LINE;
	return state;
}

describe('GridState', () => {
	it('draws few lines of a long list, wherever it is scrolled to', () => {
		const state = grid(100_000);
		for (const line of [0, 50_000, 99_980]) {
			state.scrollTop = line * LINE;
			expect(state.drawn.length).toBeLessThan(60);
			expect(state.drawn).toContain(line);
		}
	});

	it('keeps the line in focus drawn while it scrolls out of sight', () => {
		const state = grid(1000);
		state.focus(5, 0);
		state.scrollTop = 500 * LINE;
		expect(state.drawn[0]).toBe(5);
		state.focus(900, 0);
		state.scrollTop = 0;
		expect(state.drawn.at(-1)).toBe(900);
	});

	it('scrolls no further than needed to see the line in focus', () => {
		const state = grid(1000);
		state.focus(19, 0);
		expect(state.scrollTop).toBe(0);
		state.key('ArrowDown', false);
		expect(state.scrollTop).toBe(LINE);
		state.key('Home', true);
		expect(state.scrollTop).toBe(0);
	});

	it('stops at the heads, at the ends and at the sides', () => {
		const state = grid(3, 2);
		state.key('ArrowUp', false);
		expect(state.line).toBe(HEAD);
		state.key('ArrowUp', false);
		expect(state.line).toBe(HEAD);
		state.key('End', true);
		expect([state.line, state.column]).toEqual([2, 1]);
		state.key('ArrowRight', false);
		state.key('PageDown', false);
		expect([state.line, state.column]).toEqual([2, 1]);
	});

	it('leaves other keys alone', () => {
		expect(grid(3).key('Enter', false)).toBe(false);
	});
});

describe('TypeAhead', () => {
	it('joins letters of one moment and begins again after a pause', () => {
		const typed = new TypeAhead();
		expect(typed.add('S', 1000)).toBe('s');
		expect(typed.add('i', 1200)).toBe('si');
		expect(typed.continues({ key: ' ', timeStamp: 1300 })).toBe(true);
		expect(typed.continues({ key: ' ', timeStamp: 3000 })).toBe(false);
		expect(typed.add('n', 5000)).toBe('n');
	});

	it('takes the same letter twice as the way to the next row, and narrows from there', () => {
		const typed = new TypeAhead();
		expect(typed.add('h', 1000)).toBe('h');
		expect(typed.add('h', 1100)).toBe('h');
		expect(typed.add('e', 1200)).toBe('he');
		expect(typed.add('e', 1300)).toBe('hee');
	});
});
