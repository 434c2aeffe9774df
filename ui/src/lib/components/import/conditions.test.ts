import type { PlanCondition, RecordPlan } from '$lib/api';
import { describe, expect, it } from 'vitest';
import { conditionsOf, testsOf, withWhen } from './conditions';

describe('conditions', () => {
	const all: PlanCondition[] = [
		{ column: 'Role', is: ['Chair', 'Tech lead'], is_not: ['Emeritus*'], filled: true },
		{ column: 'Company', filled: false }
	];

	it('are asked one thing at a time, and ask the same together', () => {
		const tests = testsOf(all);
		expect(tests.map(({ column, test }) => `${column} ${test}`)).toEqual([
			'Role is',
			'Role is_not',
			'Role filled',
			'Company empty'
		]);
		expect(conditionsOf(tests)).toEqual([
			{ column: 'Role', is: ['Chair', 'Tech lead'] },
			{ column: 'Role', is_not: ['Emeritus*'] },
			{ column: 'Role', filled: true },
			{ column: 'Company', filled: false }
		]);
	});

	it('ask nothing before they have a value', () => {
		expect(conditionsOf([{ column: 'Role', test: 'is', values: [] }])).toEqual([]);
		expect(testsOf(undefined)).toEqual([]);
	});

	it('leave no trace when the last is dropped', () => {
		const record: RecordPlan = { kind: 'person', fields: {} };
		expect(withWhen(record, all)).toEqual({ ...record, when: all });
		expect(withWhen(withWhen(record, all), [])).toEqual(record);
	});
});
