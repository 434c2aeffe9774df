import type { Finding, Severity } from '$lib/api';

export const SEVERITIES: Severity[] = ['urgent', 'attention', 'note'];
/** Findings of one rule, in the order they came. */
export type RuleGroup = { rule: string; findings: Finding[] };

/** The findings a person looks at: narrowed by severity and by what is typed, grouped by severity, then rule. */
export class FindingsState {
	severity = $state<Severity | null>(null);
	sought = $state('');
	#all: () => Finding[];

	constructor(all: () => Finding[]) {
		this.#all = all;
	}

	counts = $derived.by(() =>
		SEVERITIES.map((severity) => ({
			severity,
			count: this.#all().filter((finding) => finding.severity === severity).length
		}))
	);
	shown = $derived.by(() => {
		const words = this.sought.trim().toLowerCase().split(/\s+/).filter(Boolean);
		return this.#all()
			.filter(({ severity }) => this.severity === null || severity === this.severity)
			.filter(({ seen, why, records }) => {
				const text = `${seen} ${why} ${records.map(({ title }) => title).join(' ')}`.toLowerCase();
				return words.every((word) => text.includes(word));
			});
	});
	groups = $derived.by(() =>
		SEVERITIES.map((severity) => ({
			severity,
			rules: byRule(this.shown.filter((finding) => finding.severity === severity))
		})).filter(({ rules }) => rules.length > 0)
	);
}

function byRule(findings: Finding[]): RuleGroup[] {
	const groups = new Map<string, Finding[]>();
	for (const finding of findings) groups.set(finding.rule, [...(groups.get(finding.rule) ?? []), finding]);
	return [...groups].map(([rule, findings]) => ({ rule, findings }));
}
