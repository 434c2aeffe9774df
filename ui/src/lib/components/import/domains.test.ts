import type { Plan, RecordPlan } from '$lib/api';
import { describe, expect, it } from 'vitest';
import { couldMakeDomains, makesDomains, withDomains, withoutDomains } from './domains';

const community: RecordPlan = {
	kind: 'community',
	key: '{Group}',
	fields: { name: { column: 'Group' }, purpose: { column: 'Mission' } }
};
const planOf = (...records: RecordPlan[]): Plan => ({ name: '', tables: [{ table: 'groups', records }] });

describe('domains of communities', () => {
	it('take the name, the purpose and the key of their community, which stewards them', () => {
		const [first, domain, stewardship] = withDomains(planOf(community), 'groups.csv').tables[0]!.records;
		expect(first).toEqual(community);
		expect(domain).toEqual({
			kind: 'domain',
			key: '{Group}',
			fields: {
				name: { column: 'Group' },
				description: { column: 'Mission' },
				status: { text: 'active', when_filled: 'keep' }
			}
		});
		expect(stewardship).toEqual({
			kind: 'stewardship',
			key: '{Group}',
			fields: {
				community: { record: 'community' },
				domain: { record: 'domain' },
				role: { text: 'stewards', when_filled: 'keep' }
			}
		});
	});

	it('are not made of what is closed', () => {
		const closed = { text: '{today}', when: [{ column: 'Archived', is: ['yes'] }] };
		const plan = withDomains(
			planOf({ ...community, fields: { ...community.fields, closed_on: closed } }),
			'groups'
		);
		const [, ...made] = plan.tables[0]!.records;
		expect(made.map(({ when }) => when)).toEqual([
			[{ column: 'Archived', is_not: ['yes'] }],
			[{ column: 'Archived', is_not: ['yes'] }]
		]);
	});

	it('are offered once, where rows make communities and no other table makes domains', () => {
		const report: RecordPlan = { ...community, missing: 'report' };
		const parts = (first: RecordPlan[], second: RecordPlan[]): Plan => ({
			name: '',
			tables: [
				{ table: 'groups', records: first },
				{ table: 'meetings', records: second }
			]
		});
		const offered = (plan: Plan) =>
			['groups.csv', 'meetings.csv'].filter((table) => couldMakeDomains(plan, table));
		expect(offered(parts([community], [community]))).toEqual(['groups.csv']);
		expect(offered(parts([report], [community]))).toEqual(['meetings.csv']);
		expect(offered(parts([community], [{ kind: 'domain', fields: {} }]))).toEqual([]);
		expect(offered(parts([{ kind: 'person', fields: {} }], []))).toEqual([]);
	});

	it('are left out again with all that is about them', () => {
		const made = withDomains(planOf(community), 'groups');
		expect(makesDomains(made, 'groups.csv')).toBe(true);
		expect(withoutDomains(made, 'groups.csv')).toEqual(planOf(community));
	});
});
