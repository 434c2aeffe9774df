import type { Each, FieldPlan } from '$lib/api';

/** What the item of a cell is called where no pattern names parts of it. */
const ITEM = 'item';

/** The parts that patterns name, in order: `[{team}]: @{handle}` names team and handle. */
export function namesIn(patterns: string[] | undefined): string[] {
	const names = (patterns ?? []).flatMap((pattern) =>
		[...pattern.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => name?.trim() ?? '')
	);
	return [...new Set(names.filter(Boolean))];
}

/** What a record may take from each item of a cell, like from a column. */
export const partsOf = (each: Each | undefined): string[] =>
	each ? (each.patterns?.length ? namesIn(each.patterns) : [ITEM]) : [];

/** The patterns that were typed, one a line. */
export const typedPatterns = (text: string) =>
	text
		.split('\n')
		.map((line) => line.trim())
		.filter(Boolean);

/** Something with these patterns; without any it names none. */
export function withPatterns<T extends { patterns?: string[] }>(part: T, patterns: string[]): T {
	const { patterns: _before, ...rest } = part;
	return (patterns.length > 0 ? { ...rest, patterns } : rest) as T;
}

/** A field that takes this part of its patterns; the first counts where none is named. */
export function withPart(field: FieldPlan, part: string | undefined): FieldPlan {
	const { part: _before, ...rest } = field;
	return part === undefined || part === namesIn(field.patterns)[0] ? rest : { ...rest, part };
}

/** A field that reads these patterns. The part that counted goes on counting while it is named. */
export function readingPatterns(field: FieldPlan, patterns: string[]): FieldPlan {
	const changed = withPatterns(field, patterns);
	return withPart(changed, namesIn(patterns).includes(field.part ?? '') ? field.part : undefined);
}
