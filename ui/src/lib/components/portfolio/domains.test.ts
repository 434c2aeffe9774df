import type { DomainLine } from '$lib/api';
import { describe, expect, it } from 'vitest';
import { DomainsState } from './domains.svelte';

const line = (name: string, more: Partial<DomainLine> = {}): DomainLine => ({
	id: name,
	name,
	relevance: null,
	proficiency: null,
	target: null,
	posture: null,
	status: 'active',
	capabilities: [],
	stewards: [],
	stage: null,
	sponsor: null,
	executive: null,
	rhythm: { wanted: null, held: [] },
	hours: 0,
	money: null,
	findings: 0,
	...more
});
const names = (domains: DomainsState) => domains.rows.map(({ name }) => name);

describe('the table of domains', () => {
	it('begins with the widest gap, then with what matters more; unrated last', () => {
		const lines = [
			line('Unrated'),
			line('There', { relevance: 5, proficiency: 4, target: 4 }),
			line('Wide', { relevance: 2, proficiency: 1, target: 4 }),
			line('Matters', { relevance: 5, proficiency: 3, target: 4 }),
			line('Matters less', { relevance: 3, proficiency: 3, target: 4 })
		];
		expect(names(new DomainsState(() => lines))).toEqual([
			'Wide',
			'Matters',
			'Matters less',
			'There',
			'Unrated'
		]);
	});

	it('stands by name while nothing is rated', () => {
		const domains = new DomainsState(() => [line('Storage'), line('Apps')]);
		expect(domains.sort).toEqual({ column: 'name', descending: false });
		expect(names(domains)).toEqual(['Apps', 'Storage']);
	});

	it('turns the order round the second time, and keeps what is not known last', () => {
		const domains = new DomainsState(() => [
			line('None'),
			line('Few', { hours: 20 }),
			line('Many', { hours: 900 })
		]);
		domains.sortBy('hours');
		expect(names(domains)).toEqual(['Few', 'Many', 'None']);
		domains.sortBy('hours');
		expect(names(domains)).toEqual(['Many', 'Few', 'None']);
	});

	it('narrows by stage, by text in a shown column, and by a reason', () => {
		const domains = new DomainsState(() => [
			line('Storage', { stage: 'at_work', sponsor: 'Rita Zhang' }),
			line('Devices', { stage: 'growing' })
		]);
		domains.stages = ['growing'];
		expect(names(domains)).toEqual(['Devices']);
		domains.stages = [];
		domains.filter = 'rita';
		expect(names(domains)).toEqual(['Storage']);
		domains.filter = '';
		domains.only = { ids: new Set(['Devices']), words: 'Without sponsor' };
		expect(names(domains)).toEqual(['Devices']);
	});

	it('groups in the order of the column, without a group last', () => {
		const domains = new DomainsState(() => [
			line('None'),
			line('Old', { posture: 'release' }),
			line('New', { posture: 'explore' }),
			line('Newer', { posture: 'explore' })
		]);
		domains.change({ group: 'posture' });
		expect(domains.groups).toEqual([
			{ label: 'Explore', start: 0, count: 2 },
			{ label: 'Release', start: 2, count: 1 },
			{ label: '', start: 3, count: 1 }
		]);
		expect(domains.lines.length).toBe(7);
	});

	it('takes a remembered view without columns that no longer exist', () => {
		const domains = new DomainsState(() => []);
		domains.remember({ columns: ['name', 'gone'], sort: { column: 'gone', descending: true } });
		expect(domains.view.columns).toEqual(['name']);
		expect(domains.view.sort.column).toBe('proficiency');
	});
});
