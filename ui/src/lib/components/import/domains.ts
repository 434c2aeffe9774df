import type { FieldPlan, Plan, PlanCondition, RecordPlan } from '$lib/api';
import { localName, means, recordsOf, withoutRecord, withTable } from './plan';

const CONSTANT = (text: string): FieldPlan => ({ text, when_filled: 'keep' });

/** Whether rows of this table make communities first, so that a domain of each is made there or nowhere. */
export function couldMakeDomains(plan: Plan, table: string): boolean {
	const first = plan.tables.find((part) => part.records.some(isMade));
	const elsewhere = plan.tables.filter((part) => part !== first).flatMap(({ records }) => records);
	return first !== undefined && means(first.table, table) && !elsewhere.some(isDomain);
}

/** Whether rows of this table make domains. */
export const makesDomains = (plan: Plan, table: string) =>
	recordsOf(plan, table).some(({ record }) => isDomain(record));

/** A plan in which each community of a row also makes a domain of its name, which it stewards. A closed one makes none. */
export function withDomains(plan: Plan, table: string): Plan {
	const community = recordsOf(plan, table).find(({ record }) => isMade(record));
	if (!community || makesDomains(plan, table)) return plan;
	return withTable(plan, community.at.table, (part) => ({
		...part,
		records: [...part.records, ...domainsOf(community.record)]
	}));
}

/** A plan in which rows of this table make no domains, and nothing that is about them. */
export function withoutDomains(plan: Plan, table: string): Plan {
	const domain = recordsOf(plan, table).find(({ record }) => isDomain(record));
	if (!domain) return plan;
	const about = recordsOf(plan, table).find(
		({ record }) => record.kind === 'stewardship' && record.fields.domain?.record === localName(domain.record)
	);
	return withoutDomains(withoutRecord(plan, (about ?? domain).at), table);
}

const isDomain = ({ kind }: RecordPlan) => kind === 'domain';
const isMade = ({ kind, each, missing, fields }: RecordPlan) =>
	kind === 'community' && !each && !missing && fields.name !== undefined;

function domainsOf(community: RecordPlan): RecordPlan[] {
	const { name, purpose, closed_on } = community.fields;
	const when = [...(community.when ?? []), ...(closed_on?.when ?? []).flatMap(opposite)];
	const shared = {
		...(community.key ? { key: community.key } : {}),
		...(when.length > 0 ? { when } : {})
	};
	return [
		{
			kind: 'domain',
			...shared,
			fields: {
				name: { ...name },
				...(purpose ? { description: { ...purpose } } : {}),
				status: CONSTANT('active')
			}
		},
		{
			kind: 'stewardship',
			...shared,
			fields: {
				community: { record: localName(community) },
				domain: { record: 'domain' },
				role: CONSTANT('stewards')
			}
		}
	];
}

/** What holds of the rows of which this does not: a closed community leaves no domain. */
function opposite({ column, is }: PlanCondition): PlanCondition[] {
	return is?.length ? [{ column, is_not: is }] : [];
}
