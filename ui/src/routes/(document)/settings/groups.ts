import type { FieldInfo, KindInfo } from '$lib/api';

/** Fields of the portfolio by subject, in the order in which they are read. */
const subjects: Record<string, string[]> = {
	about: ['name', 'organization', 'sector', 'currency', 'fiscal_year_start'],
	strategy: ['knowledge_strategy', 'review_every'],
	participation: ['core_share', 'active_share', 'critical_mass', 'over_extended'],
	leading: [
		'sponsor_load',
		'leading_sponsor_load',
		'sponsor_contact_every',
		'leadership_load',
		'coordinator_gap'
	],
	rhythm: ['quiet_after', 'voice_every', 'answer_within', 'artifact_review_every']
};

export type FieldGroup = { id: string; fields: FieldInfo[] };

/** The fields that are shown, by subject; those of none come last. */
export function groupsOf(info: KindInfo): FieldGroup[] {
	const shown = info.fields.filter((field) => field.shown);
	const placed = new Set(Object.values(subjects).flat());
	const groups = Object.entries(subjects).map(([id, names]) => ({
		id,
		fields: names.map((name) => shown.find((field) => field.name === name)).filter((field) => !!field)
	}));
	const rest = { id: 'rest', fields: shown.filter(({ name }) => !placed.has(name)) };
	return [...groups, rest].filter(({ fields }) => fields.length > 0);
}
