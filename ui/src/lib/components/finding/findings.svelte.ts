import type { Finding, Given, Severity } from '$lib/api';
import { ANSWERS } from './answering.svelte';

export const SEVERITIES: Severity[] = ['urgent', 'attention', 'note'];
/** Which findings are shown: all that are open, those of a severity, or those that were answered. */
export type Shown = 'all' | Severity | 'answered';
/** Findings of one rule, in the order they came. */
export type RuleGroup = { rule: string; findings: Finding[] };
/** Findings under one heading: how much they press, or what was answered. */
export type FindingGroup = { of: Severity | Given; rules: RuleGroup[] };

/**
 * The findings a person looks at: narrowed by severity or to what was answered, and by what is typed; grouped by severity or
 * answer, then rule.
 */
export class FindingsState {
	shows = $state<Shown>('all');
	sought = $state('');
	#open: () => Finding[];
	#answered: () => Finding[];

	constructor(open: () => Finding[], answered: () => Finding[]) {
		this.#open = open;
		this.#answered = answered;
	}

	counts = $derived.by(() => [
		{ shows: 'all' as const, count: this.#open().length },
		...SEVERITIES.map((severity) => ({ shows: severity, count: this.#of(severity).length })),
		{ shows: 'answered' as const, count: this.#answered().length }
	]);
	shown = $derived.by(() => {
		const words = this.sought.trim().toLowerCase().split(/\s+/).filter(Boolean);
		return this.#of(this.shows).filter(({ seen, why, records, answer }) => {
			const named = records.map(({ title }) => title).join(' ');
			const text = `${seen} ${why} ${named} ${answer?.because ?? ''} ${answer?.by ?? ''}`.toLowerCase();
			return words.every((word) => text.includes(word));
		});
	});
	groups = $derived.by((): FindingGroup[] => {
		const groups =
			this.shows === 'answered'
				? ANSWERS.map((of) => ({ of, findings: this.shown.filter(({ answer }) => answer?.given === of) }))
				: SEVERITIES.map((of) => ({ of, findings: this.shown.filter(({ severity }) => severity === of) }));
		return groups
			.map(({ of, findings }) => ({ of, rules: byRule(findings) }))
			.filter(({ rules }) => rules.length > 0);
	});

	#of(shows: Shown): Finding[] {
		if (shows === 'answered') return this.#answered();
		return shows === 'all' ? this.#open() : this.#open().filter(({ severity }) => severity === shows);
	}
}

function byRule(findings: Finding[]): RuleGroup[] {
	const groups = new Map<string, Finding[]>();
	for (const finding of findings) groups.set(finding.rule, [...(groups.get(finding.rule) ?? []), finding]);
	return [...groups].map(([rule, findings]) => ({ rule, findings }));
}
