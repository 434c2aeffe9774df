import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launch, Window, type Theme } from './browser';
import { Host } from './host';
import { importTables } from './tables';

/** Every page of the rail, those with a window of their own, and the list of a kind that is reached through Records. */
const pages = [
	'/welcome',
	'/new',
	'/import',
	'/portfolio',
	'/attention',
	'/communities',
	'/people',
	'/projects',
	'/commitments',
	'/voice',
	'/reports',
	'/records',
	'/records/domain',
	'/history',
	'/settings',
	'/record/commitment/new'
];

let browser: Browser;
beforeAll(async () => void (browser = await launch()));
afterAll(() => browser.close());

/** `records` are the kinds whose first record is opened; there is one of each. */
describe.each<{ name: string; records: string[]; fill: (host: Host) => Promise<unknown> }>([
	{
		name: 'the sample',
		records: ['community', 'domain', 'person', 'project', 'commitment', 'voice', 'finding_answer'],
		fill: (host) => host.command('open_sample')
	},
	{
		name: 'imported tables',
		records: ['community', 'domain', 'person', 'project', 'voice', 'artifact'],
		fill: importTables
	}
])('with $name', ({ records, fill }) => {
	let host: Host;
	beforeAll(async () => {
		host = await Host.start();
		await fill(host);
	});
	afterAll(() => host.stop());

	describe.each<Theme>(['light', 'dark'])('in the %s theme', (theme) => {
		it.each(pages)('%s opens and axe finds nothing', async (path) => {
			const window = await Window.open(browser, host, theme);
			await window.go(path);
			await expect.poll(() => window.page.getByRole('heading', { level: 1 }).count()).toBe(1);
			await window.expectAccessible();
			await window.close();
		});

		it.each(records)('a record of kind %s opens and axe finds nothing', async (kind) => {
			const list = {
				kind,
				columns: [],
				filter: '',
				conditions: [],
				sort: [],
				group: null,
				offset: 0,
				limit: 1
			};
			const { rows } = await host.command<{ rows: { id: string; title: string }[] }>('list', list);
			const [first] = rows;
			if (!first) throw new Error(`There is no record of kind ${kind}.`);
			const window = await Window.open(browser, host, theme);
			await window.go(`/record/${kind}/${first.id}`);
			await expect
				.poll(() => window.page.getByRole('heading', { level: 1 }).textContent())
				.toContain(first.title);
			await window.expectAccessible();
			await window.close();
		});
	});
});

/** Chooses the end of last quarter at the date control. */
async function lookBack({ page }: Window): Promise<void> {
	await page.getByRole('button', { name: /^Today/ }).click();
	await page.getByRole('button', { name: 'End of last quarter' }).click();
}

describe('looking back', () => {
	let host: Host;
	let window: Window;
	beforeEach(async () => {
		host = await Host.start();
		window = await Window.open(browser, host);
	});
	afterEach(async () => {
		await window.close();
		host.stop();
	});

	it('shows a past day without a way to change anything', async () => {
		await host.command('open_sample');
		await window.go('/communities');
		await lookBack(window);
		await window.page.getByText('Nothing here can be changed.').waitFor();
		expect(await window.page.getByRole('link', { name: /^New / }).count()).toBe(0);
		await window.expectAccessible();
		await window.page.keyboard.press('Escape');
		await window.page.getByRole('button', { name: /^Today/ }).waitFor();
	});

	it('offers no day before the portfolio was made', async () => {
		await importTables(host);
		await window.go('/communities');
		await window.page.getByRole('button', { name: /^Today/ }).click();
		await window.page.getByText(/^It begins on /).waitFor();
		expect(await window.page.getByRole('button', { name: 'End of last quarter' }).count()).toBe(0);
		await window.expectAccessible();
	});
});

describe('without a portfolio', () => {
	it.each<Theme>(['light', 'dark'])(
		'every address leads to the welcome page, and axe finds nothing (%s)',
		async (theme) => {
			const host = await Host.start();
			const window = await Window.open(browser, host, theme);
			await window.go('/people');
			await window.page.waitForURL('**/welcome');
			await window.expectAccessible();
			await window.close();
			host.stop();
		}
	);
});
