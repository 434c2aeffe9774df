import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { FieldInfo, KindInfo } from '$lib/api';
import { NewRecord } from './new.svelte';

const command = vi.hoisted(() => vi.fn());
vi.mock('$lib/api', async (original) => ({ ...(await original<object>()), command }));

const field = (name: string) => ({ name, type: 'ref', target: name }) as FieldInfo;
const [community, domain] = [field('community'), field('domain')];
const info = { kind: 'stewardship', fields: [community, domain] } as KindInfo;
const titles = (record: NewRecord) =>
	[community, domain].map(({ name }) => record.cells[name]?.chips.map(({ title }) => title).join());
/** Answers that are given one by one. */
const later = () => {
	let answer = (_: unknown) => {};
	command.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
	return (value: unknown) => answer(value);
};

describe('a record that is being filled in', () => {
	beforeEach(() => {
		command.mockReset();
		command.mockImplementation((_, { id }) => Promise.resolve({ title: id, values: {} }));
	});

	it('lets go of what is no longer there, and of nothing that was taken while that was asked', async () => {
		const record = new NewRecord(info);
		await record.take(community, { value: 'pumps' });
		const answer = later();
		const checked = record.check();
		await record.take(domain, { value: 'leaks' });
		answer({ chips: [] });
		await checked;
		expect(titles(record)).toEqual(['', 'leaks']);
		expect(Object.keys(record.given)).toEqual(['domain']);
	});

	it('keeps what is chosen in place of what is no longer there, while both are looked up', async () => {
		const record = new NewRecord(info);
		await record.take(community, { value: 'pumps' });
		const answer = later();
		const checked = record.check();
		const named = later();
		const taken = record.take(community, { value: 'leaks' });
		answer({ chips: [] });
		await checked;
		named({ title: 'leaks', values: {} });
		await taken;
		expect(record.given).toEqual({ community: { value: 'leaks' } });
		expect(titles(record)[0]).toBe('leaks');
	});

	it('shows what was chosen last, though the one before is looked up longer', async () => {
		const record = new NewRecord(info);
		const answer = later();
		const first = record.take(domain, { value: 'leaks' });
		await record.take(domain, { value: 'pipes' });
		answer({ title: 'leaks', values: {} });
		await first;
		expect(titles(record)[1]).toBe('pipes');
	});
});
