import type { KindInfo } from '$lib/api';
import { choiceLabel, t } from '$lib/words';
import { firstView, knownView, type ListView, type Shown } from './view';

/** A way of seeing a list that is always offered, beside those a person keeps. */
export type Preset = { id: string; shown: Shown };

const BROKERS = ['spanner', 'roamer', 'outpost', 'pair'];

/** What a way of seeing a list changes of what the catalog proposes. */
type Change = { id: string; view: Partial<ListView> };
/** The ways of seeing a list, by kind. */
const presets: Record<string, () => Change[]> = {
	person: (): Change[] => [
		{
			id: 'leading',
			view: {
				columns: ['name', 'communities', 'roles', 'unit'],
				conditions: [{ column: 'leads_now', is: ['true'] }],
				named: { true: t('value-yes') }
			}
		},
		{ id: 'everybody', view: {} },
		{
			id: 'several',
			view: {
				columns: ['name', 'takes_part_in', 'roles', 'unit'],
				conditions: [{ column: 'in_several', is: ['true'] }],
				named: { true: t('value-yes') }
			}
		},
		{
			id: 'homeless',
			view: {
				columns: ['name', 'takes_part_in', 'title', 'unit'],
				conditions: [{ column: 'homeless', is: ['true'] }],
				named: { true: t('value-yes') }
			}
		},
		{
			id: 'brokers',
			view: {
				columns: ['name', 'brokers_as', 'takes_part_in', 'unit'],
				group: 'brokers_as',
				conditions: [{ column: 'brokers_as', is: BROKERS }],
				named: Object.fromEntries(BROKERS.map((kind) => [kind, choiceLabel('brokering_kind', kind)]))
			}
		}
	]
};

/** The ways of seeing a list that are offered for its kind. */
export const presetsOf = (info: KindInfo): Preset[] =>
	(presets[info.kind]?.() ?? []).map(({ id, view }) => ({
		id,
		shown: { view: knownView(info, { ...firstView(info), ...view }), filter: '' }
	}));
