import type { DomainLine } from '$lib/api';
import { describe, expect, it } from 'vitest';
import { AXIS, fit, layOut, neighbour } from './map';
import { isRated, type RatedDomain } from './ratings';

const LEAST = 290;
const measure = (text: string) => text.length * 6;
const domain = (name: string, relevance: number, proficiency: number, more: Partial<DomainLine> = {}) =>
	({
		id: name,
		name,
		relevance,
		proficiency,
		target: null,
		hours: null,
		stage: null,
		...more
	}) as RatedDomain;
const lay = (domains: RatedDomain[], width = 640) => layOut(domains, width, LEAST, measure);

describe('the portfolio map', () => {
	it('folds rows in which nothing stands, and says which', () => {
		const layout = lay([domain('Storage', 5, 2), domain('Windows', 3, 4)]);
		expect(layout.rows.map(({ relevance }) => relevance)).toEqual([5, 3]);
		expect(layout.folded).toEqual([1, 2, 4]);
	});

	it('names six domains of a cell, and of seven the first five', () => {
		const some = (count: number) =>
			Array.from({ length: count }, (_, index) => domain(`D${index}`, 4, 3, { hours: 100 - index }));
		expect(lay(some(6)).marks).toHaveLength(6);
		const seven = lay(some(7));
		expect(seven.marks.map((mark) => mark.domain.name)).toEqual(['D0', 'D1', 'D2', 'D3', 'D4']);
		expect(seven.more).toMatchObject([{ relevance: 4, proficiency: 3, count: 2 }]);
	});

	it('names fewer where the map would be crowded', () => {
		const many = Array.from({ length: 80 }, (_, index) => domain(`D${index}`, 1 + (index % 5), 3));
		const layout = lay(many);
		expect(layout.marks).toHaveLength(15);
		expect(layout.more.map(({ count }) => count)).toEqual([13, 13, 13, 13, 13]);
	});

	it('puts the largest of a cell first and makes its bubble the largest', () => {
		const [first, second] = lay([
			domain('Small', 4, 3, { hours: 40 }),
			domain('Large', 4, 3, { hours: 400 })
		]).marks;
		expect(first?.domain.name).toBe('Large');
		expect(first?.y).toBeLessThan(second?.y ?? 0);
		expect(first?.radius).toBeGreaterThan(second?.radius ?? 0);
	});

	it('draws an arrow to the wanted column, and none where the domain is there already', () => {
		const layout = lay([domain('Ahead', 4, 2, { target: 4 }), domain('There', 3, 4, { target: 4 })]);
		const wanted = layout.columns[3]?.left ?? 0;
		const arrows = Object.fromEntries(layout.marks.map((mark) => [mark.domain.name, mark.arrowTo]));
		expect(arrows.Ahead).toBeGreaterThan(wanted);
		expect(arrows.Ahead).toBeLessThan(wanted + 10);
		expect(arrows.There).toBeNull();
	});

	it('tints what matters at 4 or 5 and is known at 1 or 2', () => {
		const layout = lay([domain('In', 4, 2), domain('Known', 5, 3), domain('Less', 3, 1)]);
		expect(layout.marks.filter((mark) => mark.zone).map((mark) => mark.domain.name)).toEqual(['In']);
		const rows = layout.rows.filter(({ relevance }) => relevance >= 4);
		expect(layout.zone?.height).toBeCloseTo(rows.reduce((sum, row) => sum + row.height, 0));
	});

	it('keeps every mark and label inside its cell', () => {
		const names = ['A', 'Workload-aware scheduling', 'Contributor experience', 'Unpronounceablylongname'];
		const layout = lay(
			[1, 2, 3, 4, 5].flatMap((relevance) =>
				names.map((name, index) => domain(`${name} ${relevance}`, relevance, index + 1, { target: 5 }))
			)
		);
		for (const mark of layout.marks) {
			const row = layout.rows.find(({ relevance }) => relevance === mark.domain.relevance);
			const column = layout.columns[mark.domain.proficiency - 1];
			expect(mark.y - mark.radius).toBeGreaterThanOrEqual(row?.top ?? 0);
			expect(mark.y + mark.radius).toBeLessThanOrEqual((row?.top ?? 0) + (row?.height ?? 0));
			expect(mark.x - mark.radius - mark.labelWidth).toBeGreaterThanOrEqual(column?.left ?? 0);
		}
		expect(layout.columns.reduce((sum, { width }) => sum + width, AXIS)).toBeCloseTo(640);
	});

	it('moves a domain out of the way of an arrow that passes its name', () => {
		const layout = lay([domain('Passing', 4, 1, { target: 5 }), domain('Passed', 4, 3)]);
		const [passing, passed] = layout.marks;
		expect(Math.abs((passing?.y ?? 0) - (passed?.y ?? 0))).toBeGreaterThanOrEqual(11);
	});

	it('moves the arrows where the names they pass have too little room to give way', () => {
		const passing = ['One', 'Two'].map((name) => domain(name, 4, 3, { target: 5 }));
		const passed = ['A', 'B', 'C', 'D', 'E', 'F'].map((name) => domain(name, 4, 4));
		const { marks } = lay([...passing, ...passed]);
		const [arrows, names] = [marks.slice(0, 2), marks.slice(2)];
		for (const arrow of arrows) {
			for (const name of names) expect(Math.abs(arrow.y - name.y)).toBeGreaterThanOrEqual(12.5);
		}
	});

	it('has a layout for no domains at all', () => {
		expect(lay([])).toMatchObject({ marks: [], rows: [], height: 0, zone: null });
	});

	it('goes with an arrow key to the nearest mark in that direction', () => {
		const { marks } = lay([domain('Left', 4, 1), domain('Right', 4, 4), domain('Below', 2, 1)]);
		const [left] = marks.filter((mark) => mark.domain.name === 'Left');
		if (!left) throw new Error('laid out above');
		expect(neighbour(marks, left, 'ArrowRight')?.domain.name).toBe('Right');
		expect(neighbour(marks, left, 'ArrowDown')?.domain.name).toBe('Below');
		expect(neighbour(marks, left, 'ArrowUp')).toBeUndefined();
		expect(neighbour(marks, left, 'Tab')).toBeUndefined();
	});

	it('cuts a text to a width with an ellipsis', () => {
		expect(fit('Storage', 60, measure)).toBe('Storage');
		expect(fit('Storage', 30, measure)).toBe('Stor…');
	});

	it('takes a domain only with both ratings', () => {
		expect(isRated({ relevance: 4, proficiency: null } as DomainLine)).toBe(false);
		expect(isRated({ relevance: 4, proficiency: 1 } as DomainLine)).toBe(true);
	});
});
