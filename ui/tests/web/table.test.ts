import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, it } from 'vitest';
import { launch, Window } from './browser';
import { Host } from './host';

let browser: Browser;
let host: Host;
let window: Window;
let names: string[];

beforeAll(async () => {
	browser = await launch();
	host = await Host.start();
	await host.command('open_sample');
	const request = {
		kind: 'person',
		columns: ['name'],
		filter: '',
		conditions: [],
		sort: [{ column: 'name', descending: false }],
		group: null
	};
	const { rows } = await host.command<{ rows: { title: string }[] }>('list', {
		...request,
		offset: 0,
		limit: 1000
	});
	names = rows.map(({ title }) => title);
});
afterAll(async () => {
	await browser.close();
	host.stop();
});
beforeEach(async () => {
	window = await Window.open(browser, host);
	await window.go('/people');
	await window.page.locator('[data-line="0"][data-column="0"]').click({ position: { x: 2, y: 2 } });
});
afterEach(() => window.close());

const press = (...keys: string[]) =>
	keys.reduce((done, key) => done.then(() => window.page.keyboard.press(key)), Promise.resolve());
/** The text of the cell that has the focus. */
const focused = () => window.page.evaluate(() => document.activeElement?.textContent?.trim());
const place = () => window.page.evaluate(() => (document.activeElement as HTMLElement).dataset.line);

describe('the table by keyboard', () => {
	it('moves by arrows, to the ends, and back to the heads', async () => {
		await press('ArrowDown', 'ArrowDown');
		expect(await focused()).toBe(names[2]);
		await press('Control+End');
		expect(await place()).toBe(String(names.length - 1));
		await press('Control+Home');
		expect(await focused()).toBe(names[0]);
		await press('ArrowUp');
		expect(await window.page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe(
			'columnheader'
		);
	});

	it('sorts by a head with Enter', async () => {
		await press('ArrowUp', 'Enter');
		await window.page.locator('[role="columnheader"][aria-sort="descending"]').waitFor();
		await expect
			.poll(() => window.page.locator('[data-line="0"][data-column="0"]').textContent())
			.toContain(names.at(-1));
	});

	it('finds a name by its first letters', async () => {
		const sought = names[Math.min(30, names.length - 1)] ?? '';
		await window.page.keyboard.type(sought.slice(0, 6));
		expect(await focused()).toContain(sought.slice(0, 6));
	});

	it('selects with Space and copies what is selected', async () => {
		await press('Space', 'ArrowDown', 'Space', 'Control+c');
		expect(await window.page.locator('[aria-selected="true"]').count()).toBe(2);
		const copied = await window.page.evaluate(() => navigator.clipboard.readText());
		expect(
			copied
				.split('\n')
				.slice(1)
				.map((line) => line.split('\t')[0])
		).toEqual(names.slice(0, 2));
	});

	it('opens the record with Enter', async () => {
		await press('ArrowDown', 'Enter');
		await window.page.waitForURL('**/record/person/**');
		expect(await window.page.getByRole('heading', { level: 1 }).textContent()).toContain(names[1]);
	});

	it('keeps few rows in the page, and the row in focus among them', async () => {
		await press('ArrowDown');
		await window.page
			.locator('.scroller')
			.evaluate((scroller) => (scroller.scrollTop = scroller.scrollHeight));
		await window.page
			.locator(`[data-line="${names.length - 1}"]`)
			.first()
			.waitFor();
		expect(await window.page.locator('[role="row"]').count()).toBeLessThanOrEqual(300);
		expect(await focused()).toBe(names[1]);
	});
});

describe('what the table shows', () => {
	it('filters by any column and says so when nothing matches', async () => {
		await window.page.getByLabel('Filter by any column').fill(names[0] ?? '');
		await expect.poll(() => window.page.locator('.lines [role="row"]').count()).toBe(1);
		await window.page.getByLabel('Filter by any column').fill('no such person');
		await window.page.getByText('Nothing matches.').waitFor();
	});

	it('remembers the columns that were chosen, and their order', async () => {
		await window.page.getByRole('button', { name: 'Columns' }).click();
		const heads = () => window.page.getByRole('columnheader').allTextContents();
		const before = (await heads()).map((text) => text.trim());
		await window.page.getByRole('checkbox', { name: before[2] }).focus();
		await press('Alt+ArrowUp');
		await expect.poll(async () => (await heads())[1]?.trim()).toBe(before[2]);
		// The choice is written a moment after the last one.
		await window.page.waitForResponse((response) => response.url().endsWith('/set_view'));
		await window.page.reload();
		await window.page.waitForLoadState('networkidle');
		expect((await heads())[1]?.trim()).toBe(before[2]);
		await window.page.getByRole('button', { name: 'Columns' }).click();
		const forgotten = window.page.waitForResponse((response) => response.url().endsWith('/set_view'));
		await window.page.getByRole('button', { name: 'As at first' }).click();
		await forgotten;
	});

	it('groups, with the heads of groups among the rows', async () => {
		await window.page.getByLabel('Group by').selectOption({ label: 'Group: Unit' });
		await window.page.locator('[aria-colspan]').first().waitFor();
		await window.expectAccessible();
		const forgotten = window.page.waitForResponse((response) => response.url().endsWith('/set_view'));
		await window.page.getByLabel('Group by').selectOption({ label: 'Group: none' });
		await forgotten;
	});

	it('narrows to a value and shows what it narrows by', async () => {
		await window.page.getByRole('button', { name: 'Narrow' }).click();
		const value = window.page.getByRole('complementary').getByRole('checkbox').first();
		await value.check();
		const remove = window.page.getByRole('button', { name: /^No longer narrow by/ });
		await remove.waitFor();
		await window.expectAccessible();
		const forgotten = window.page.waitForResponse((response) => response.url().endsWith('/set_view'));
		await remove.click();
		await forgotten;
	});
});
