import type { ColumnInfo, KindInfo } from '$lib/api';
import { describe, expect, it } from 'vitest';
import { firstView } from './view';

const column = (id: string, type: ColumnInfo['type']): ColumnInfo => ({
	id,
	type,
	choice_set: null,
	computed: false,
	default: true
});
const kind = (...columns: ColumnInfo[]) => ({ kind: 'any', columns }) as KindInfo;

describe('the first view of a kind', () => {
	it('is sorted by name', () => {
		expect(firstView(kind(column('name', 'text'), column('on', 'date'))).sort).toEqual([
			{ column: 'name', descending: false }
		]);
	});

	it('begins with what is owed, as it falls due', () => {
		const commitment = kind(column('promise', 'text'), column('due', 'date'), column('owed', 'yes_no'));
		expect(firstView(commitment).sort).toEqual([
			{ column: 'owed', descending: false },
			{ column: 'due', descending: false }
		]);
	});
});
