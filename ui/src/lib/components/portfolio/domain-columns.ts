import type { DomainLine } from '$lib/api';
import { wholeWidth, type TableColumn } from '$lib/table/columns';
import { STAGES } from '$lib/stages';
import { choiceLabel, count, fieldLabel, t } from '$lib/words';
import { atStart } from '$lib/words/numbers';
import { gapOf } from './ratings';

/** A column of the table of domains: `key` is what it sorts by, `text` what is searched and copied. */
export type DomainColumn = {
	id: string;
	word: string;
	numeric: boolean;
	width: number;
	key: (domain: DomainLine) => string | number | null;
	text: (domain: DomainLine) => string;
	/** Whether names stand in it: what is free goes to those that are cut. */
	names?: boolean;
};

const words = (id: string, width: number, text: (domain: DomainLine) => string, word = field(id)) => ({
	id,
	word,
	numeric: false,
	width,
	text,
	key: (domain: DomainLine) => text(domain) || null
});
const named = (...column: Parameters<typeof words>) => ({ ...words(...column), names: true });
const number = (id: string, width: number, key: (domain: DomainLine) => number | null, word = field(id)) => ({
	id,
	word,
	numeric: true,
	width,
	key,
	text: (domain: DomainLine) => figure(key(domain))
});
const field = (id: string) => `field-domain-${id}`;
const figure = (value: number | null) => (value === null ? '' : count(value));
const choice = (set: string, id: string | null) => (id ? atStart(choiceLabel(set, id)) : '');
const POSTURES = ['explore', 'invest', 'sustain', 'renew', 'release'];
/** Where a choice stands among its kind; nothing known has no place. */
const place = (order: readonly string[], id: string | null) => (id === null ? null : order.indexOf(id));
const titles = (chips: { title: string }[]) => chips.map(({ title }) => title).join(', ');

/**
 * What sorts "widest gap first": the gap, then relevance. A domain without a target or a rating comes after those with
 * one, and one without either last.
 */
function gapFirst(domain: DomainLine): number | null {
	if (domain.proficiency === null) return null;
	return -(gapOf(domain) * 10 + (domain.relevance ?? 0));
}

export const COLUMNS: DomainColumn[] = [
	named('name', 194, ({ name }) => name, 'kind-domain'),
	named('stewards', 156, ({ stewards }) => titles(stewards), 'ui-domains-steward'),
	{
		...words('stage', 108, ({ stage }) => choice('stage', stage)),
		key: ({ stage }) => place(STAGES, stage)
	},
	number('relevance', 74, ({ relevance }) => relevance),
	{
		...number('proficiency', 92, ({ proficiency }) => proficiency, 'ui-domains-proficiency'),
		key: gapFirst,
		numeric: false
	},
	{
		...words('posture', 68, ({ posture }) => choice('posture', posture)),
		key: ({ posture }) => place(POSTURES, posture)
	},
	named('sponsor', 112, ({ sponsor }) => sponsor ?? ''),
	{
		...number('rhythm', 112, ({ rhythm }) => rhythm.wanted, 'ui-domains-rhythm'),
		numeric: false,
		text: ({ rhythm }) => (rhythm.wanted === null ? '' : t('ui-days', { count: rhythm.wanted }))
	},
	number('hours', 54, ({ hours }) => hours || null, 'ui-domains-hours'),
	{
		...number('findings', 74, ({ findings }) => -findings, 'ui-domains-attention'),
		text: ({ findings }) => figure(findings || null)
	},
	named('executive', 150, ({ executive }) => executive ?? ''),
	named('capabilities', 170, ({ capabilities }) => titles(capabilities)),
	words('status', 84, ({ status }) => choice('domain_status', status)),
	{ ...named('money', 110, ({ money }) => money ?? '', 'ui-domains-money'), numeric: true }
];
const FIRST = 10;
export const DEFAULT_COLUMNS = COLUMNS.slice(0, FIRST).map(({ id }) => id);

const byId = new Map(COLUMNS.map((column) => [column.id, column]));
export const columnOf = (id: string) => byId.get(id);

/** The chosen columns as the head of a table draws them, as wide as the names of these domains where there is room. */
export const drawn = (ids: string[], domains: DomainLine[]): TableColumn[] =>
	ids
		.map((id) => byId.get(id))
		.filter((column) => column !== undefined)
		.map(({ id, word, numeric, width, names, text }) => ({
			id,
			label: t(word),
			numeric,
			width,
			whole: names ? Math.max(width, wholeWidth(domains.map(text))) : width
		}));

/** What domains can be grouped by. */
export const GROUPINGS = ['posture', 'stage', 'sponsor', 'executive', 'capabilities', 'status'] as const;
export type Grouping = (typeof GROUPINGS)[number];
/** The group a domain falls into; empty when it has none. */
export const groupOf = (domain: DomainLine, group: Grouping) => byId.get(group)?.text(domain) ?? '';
export const groupingLabel = (group: Grouping) => fieldLabel('domain', group);
