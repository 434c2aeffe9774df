import type { PlanCondition } from '$lib/api';

/** One thing that a condition asks of a column. */
export type Test = { column: string; test: TestKind; values: string[] };
export const TESTS = ['is', 'is_not', 'filled', 'empty'] as const;
export type TestKind = (typeof TESTS)[number];

/** Whether a test asks for values. */
export const asksValues = (test: TestKind) => test === 'is' || test === 'is_not';

/** What conditions ask, one thing at a time: a condition that asks several is as good as several. */
export function testsOf(conditions: PlanCondition[] | undefined): Test[] {
	return (conditions ?? []).flatMap(({ column, is, is_not, filled }): Test[] => [
		...(is?.length ? [{ column, test: 'is' as const, values: is }] : []),
		...(is_not?.length ? [{ column, test: 'is_not' as const, values: is_not }] : []),
		...(filled === undefined
			? []
			: [{ column, test: filled ? ('filled' as const) : ('empty' as const), values: [] }])
	]);
}

/** The conditions that ask this; a test without the values it asks for asks nothing yet. */
export function conditionsOf(tests: Test[]): PlanCondition[] {
	return tests
		.filter(({ test, values }) => !asksValues(test) || values.length > 0)
		.map(({ column, test, values }) =>
			asksValues(test) ? { column, [test]: values } : { column, filled: test === 'filled' }
		);
}

/** A part of a plan with these conditions; without any it names none. */
export function withWhen<T extends { when?: PlanCondition[] }>(part: T, when: PlanCondition[]): T {
	const { when: _before, ...rest } = part;
	return (when.length > 0 ? { ...rest, when } : rest) as T;
}
