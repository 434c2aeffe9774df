import { beforeEach, describe, expect, it } from 'vitest';
import { eachTest, host, window } from './suite';

eachTest();
beforeEach(() => window.go('/portfolio'));

const map = () => window.page.getByRole('group', { name: 'Portfolio map' });
const table = () => window.page.getByRole('grid', { name: 'Domains' });
type Line = { status: string; relevance: number | null; proficiency: number | null };

describe('the portfolio map', () => {
	it('opens with the sentence that insight says, over a mark for every rated domain', async () => {
		const page = await host.command<{ headline: string; domains: Line[] }>('portfolio_page');
		await window.page.getByRole('heading', { name: page.headline }).waitFor();
		const rated = page.domains.filter(
			(one) => one.status !== 'retired' && one.relevance !== null && one.proficiency !== null
		);
		await expect.poll(() => map().getByRole('link').count()).toBe(rated.length);
	});

	it('is one stop for Tab; arrows go from mark to mark, Enter opens', async () => {
		await expect.poll(() => map().locator('a[tabindex="0"]').count()).toBe(1);
		await map().locator('a[tabindex="0"]').focus();
		const name = () => window.page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
		const before = await name();
		for (const key of ['ArrowDown', 'ArrowRight', 'ArrowUp', 'ArrowLeft']) {
			await window.page.keyboard.press(key);
			if ((await name()) !== before) break;
		}
		await expect.poll(name).not.toBe(before);
		await window.page.keyboard.press('Enter');
		await window.page.waitForURL('**/record/domain/**');
	});

	it('narrows the table with a stage of its legend', async () => {
		const legend = window.page.getByRole('group', { name: 'Stages, to narrow by' });
		const stage = legend.getByRole('button').first();
		const count = Number((await stage.innerText()).match(/\d+$/)?.[0]);
		await stage.click();
		await expect.poll(() => table().getByRole('rowheader').count()).toBe(count);
		await legend.getByRole('button', { name: 'All stages' }).click();
	});

	it('leads to its table', async () => {
		await window.page.getByRole('button', { name: 'Table', exact: true }).click();
		await expect
			.poll(() => window.page.evaluate(() => document.activeElement?.getAttribute('role')))
			.toBe('rowheader');
	});
});

describe('the table of domains', () => {
	it('sorts by a column, turns round, and is remembered', async () => {
		const first = () => table().getByRole('rowheader').first().innerText();
		const head = table().getByRole('columnheader', { name: 'Domain' });
		const sorted = (way: string) => head.and(window.page.locator(`[aria-sort="${way}"]`)).waitFor();
		await head.click();
		await sorted('ascending');
		const atFirst = await first();
		await head.click();
		await sorted('descending');
		const last = await first();
		expect(last.localeCompare(atFirst)).toBeGreaterThan(0);
		await window.still();
		await window.go('/portfolio');
		await expect.poll(first).toBe(last);
	});

	it('hides a column', async () => {
		await window.page.getByRole('button', { name: 'Columns' }).click();
		await window.page.getByRole('menuitemcheckbox', { name: 'Sponsor' }).click();
		await window.page.keyboard.press('Escape');
		await expect.poll(() => table().getByRole('columnheader', { name: 'Sponsor' }).count()).toBe(0);
	});
});

describe('attention', () => {
	it('lists every finding by how much it presses, with records and a next step', async () => {
		type Findings = { findings: { severity: string; seen: string }[] };
		const { rules } = await host.command<{ rules: Findings[] }>('attention');
		const findings = rules.flatMap(({ findings }) => findings);
		await window.page.getByRole('link', { name: /see all$/ }).click();
		await expect.poll(() => window.page.getByRole('article').count()).toBe(findings.length);
		await window.expectAccessible();
		const one = findings.find(({ severity }) => severity === 'attention');
		await window.page.getByRole('radio', { name: /^Worth a look/ }).check({ force: true });
		await window.page
			.getByText(one?.seen ?? '')
			.first()
			.waitFor();
		const shown = findings.filter(({ severity }) => severity === 'attention').length;
		await expect.poll(() => window.page.getByRole('article').count()).toBe(shown);
		await window.page.getByRole('searchbox').fill('nobody is called this');
		await window.page.getByText('Nothing matches.').waitFor();
	});
});

describe('a portfolio with two rated domains', () => {
	it('goes on with rating the first three, and draws the map of fewer where it is asked for', async () => {
		const domains = await host.command<{ rows: { id: string }[] }>('list', { kind: 'domain', limit: 50 });
		for (const { id } of domains.rows.slice(2))
			await host.command('set_field', { kind: 'domain', id, field: 'relevance', input: { text: '' } });
		await window.go('/portfolio');
		await window.page.getByRole('button', { name: 'See the map' }).waitFor();
		await expect.poll(() => window.page.getByRole('radiogroup').count()).toBeGreaterThan(3);
		await window.page.getByRole('button', { name: 'See the map' }).click();
		await expect.poll(() => window.page.getByRole('button', { name: 'See the map' }).count()).toBe(0);
		await window.expectAccessible();
	});
});
