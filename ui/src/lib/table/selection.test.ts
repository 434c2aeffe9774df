import { describe, expect, it } from 'vitest';
import { asText } from './selection.svelte';

const columns = ['Name', 'Note'].map((label) => ({ id: label, label, numeric: false, width: 100 }));
const row = (...texts: string[]) => ({
	id: '1',
	title: texts[0] ?? '',
	cells: texts.map((text) => ({ value: text, text, chips: [] })),
	overdue: false
});

describe('asText', () => {
	it('keeps one record on one line', () => {
		expect(asText(columns, [row('Ada', 'one\ttwo\nthree')])).toBe('Name\tNote\nAda\tone two three');
	});

	it('never hands over a formula', () => {
		expect(asText(columns, [row('=1+1', '-2')])).toBe("Name\tNote\n'=1+1\t-2");
	});
});
