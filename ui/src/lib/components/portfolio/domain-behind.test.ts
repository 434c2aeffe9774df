import { describe, expect, it } from 'vitest';
import type { DomainLine } from '$lib/api';
import { behind } from './domain-behind';

const domain: DomainLine = {
	id: 'd1',
	name: 'Leak listening',
	relevance: 4,
	proficiency: 2,
	target: 4,
	posture: null,
	status: 'active',
	capabilities: [],
	stewards: [
		{ id: 'c1', title: 'Listeners' },
		{ id: 'c2', title: 'Diggers' }
	],
	stage: 'growing',
	sponsor: null,
	executive: null,
	rhythm: { wanted: 30, held: [true, false] },
	hours: 120,
	money: '€ 4,000',
	findings: 0
};

describe('behind', () => {
	it('leads from hours and money to what was allocated', () => {
		const address = '/records/allocation?column=domain&is=d1&named=Leak+listening';
		expect(behind(domain, 'hours')).toBe(address);
		expect(behind(domain, 'money')).toBe(address);
	});

	it('leads from the rhythm to the meetings of the first steward, whose rhythm it is', () => {
		expect(behind(domain, 'rhythm')).toBe('/records/event?column=communities&is=c1&named=Listeners');
	});

	it('leads from what wants attention to the part of the page that shows it', () => {
		expect(behind({ ...domain, findings: 2 }, 'findings')).toBe('/record/domain/d1?tab=ratings');
	});

	it('leads nowhere from nothing', () => {
		const bare = { ...domain, hours: 0, money: null, stewards: [] };
		for (const column of ['hours', 'money', 'rhythm', 'findings', 'posture'])
			expect(behind(bare, column)).toBeNull();
	});
});
