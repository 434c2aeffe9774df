import type { Problem } from '$lib/api';

/** Problems that say the same of the same column and value, told once: the first row, and how many more there are. */
export type ProblemGroup = { problem: Problem; more: number };

export function grouped(problems: Problem[]): ProblemGroup[] {
	const groups = new Map<string, ProblemGroup>();
	for (const problem of problems) {
		const { table, column, value, reason, severity } = problem;
		const key = JSON.stringify([table, column, value, reason, severity]);
		const group = groups.get(key);
		if (group) group.more += 1;
		else groups.set(key, { problem, more: 0 });
	}
	return [...groups.values()];
}
