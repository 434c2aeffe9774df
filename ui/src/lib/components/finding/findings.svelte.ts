import type { AttentionCounts, AttentionRequest, RuleFindings, Severity } from '$lib/api';

const SEVERITIES: Severity[] = ['urgent', 'attention', 'note'];
/** Which findings are shown: all that are open, those of a severity, or those that were answered. */
export type Shown = 'all' | Severity | 'answered';
/** The findings under one heading: how much they press, or what was answered. */
export type FindingGroup = { of: RuleFindings['of']; rules: RuleFindings[] };

/** How many more findings of a rule are shown at once. */
const MORE = 50;

/** Which findings a person looks at: narrowed by severity or to what was answered, and by what is typed; and how far. */
export class FindingsState {
	shows = $state<Shown>('all');
	sought = $state('');
	#wanted = $state.raw<Record<string, number>>({});
	request = $derived<AttentionRequest>({
		...(this.shows !== 'all' && { shows: this.shows }),
		...(this.sought.trim() !== '' && { sought: this.sought }),
		wanted: this.#wanted
	});

	/** Shows another part, its first findings. */
	show(part: Shown): void {
		this.shows = part;
		this.#wanted = {};
	}

	/** Shows more findings of a rule. */
	more({ rule, findings }: RuleFindings): void {
		this.#wanted = { ...this.#wanted, [rule]: findings.length + MORE };
	}
}

/** The parts one can choose, each with how many findings it holds. */
export function parts(counts: AttentionCounts): { shows: Shown; count: number }[] {
	return (['all', ...SEVERITIES, 'answered'] as const).map((shows) => ({ shows, count: counts[shows] }));
}

/** The rules under their headings, in the order in which they came. */
export function headed(rules: RuleFindings[]): FindingGroup[] {
	const groups = new Map<RuleFindings['of'], RuleFindings[]>();
	for (const rule of rules) groups.set(rule.of, [...(groups.get(rule.of) ?? []), rule]);
	return [...groups].map(([of, rules]) => ({ of, rules }));
}
