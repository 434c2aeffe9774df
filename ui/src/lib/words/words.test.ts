import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { dayOf, longDate, shortDate, t, words } from '.';

const root = join(import.meta.dirname, '../..');
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
	.filter((name) => /\.(svelte|ts)$/.test(name) && !name.includes('.test.'))
	.map((name) => readFileSync(join(root, name), 'utf8'))
	.join('\n');
const locale = join(root, '../../locales/en');
const file = readdirSync(locale)
	.filter((name) => name.startsWith('ui'))
	.map((name) => readFileSync(join(locale, name), 'utf8'))
	.join('\n');
const ids = [...file.matchAll(/^(ui-[a-z0-9_-]+) =/gm)].map((match) => match[1] as string);
/** Ids that are put together: `severity-${…}` stands for every id that begins so. */
const made = [...sources.matchAll(/`(ui-[a-z0-9_-]*)\$\{/g)].map((match) => match[1] as string);

describe('the words of the interface', () => {
	it('has every id that the pages name', () => {
		const named = [...sources.matchAll(/['"`](ui-[a-z0-9_.-]*[a-z0-9])['"`]/g)].map(
			(match) => match[1] as string
		);
		expect(named.filter((id) => words(id) === null)).toEqual([]);
	});

	it('has no id that no page names', () => {
		const used = (id: string) =>
			sources.includes(`'${id}'`) ||
			sources.includes(`"${id}"`) ||
			made.some((start) => id.startsWith(start));
		expect(ids.filter((id) => !used(id))).toEqual([]);
	});

	it('has no id twice', () => {
		expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
	});

	it('lets an unknown id stand for itself', () => {
		expect(t('no-such-id')).toBe('no-such-id');
	});

	it('takes the day of a time from the calendar of this computer', () => {
		vi.stubEnv('TZ', 'Pacific/Auckland');
		expect(dayOf('2026-11-19T10:59:00Z')).toBe('2026-11-19');
		expect(dayOf('2026-11-19T11:00:00Z')).toBe('2026-11-20');
		vi.stubEnv('TZ', 'America/Los_Angeles');
		expect(dayOf('2026-01-01T07:59:59.999Z')).toBe('2025-12-31');
		vi.unstubAllEnvs();
	});

	it('writes British dates', () => {
		expect(shortDate('2026-09-05')).toBe('5 Sep 2026');
		expect(longDate('2026-06-30')).toBe('30 June 2026');
	});
});
