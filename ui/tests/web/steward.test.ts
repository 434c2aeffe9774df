import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, Window } from './browser';
import { Host, inRepository } from './host';

const tables = ['groups', 'leads', 'meetings', 'subprojects', 'enhancements', 'annual_answers'].map((table) =>
	inRepository(`tests/fixtures/garden/${table}.csv`)
);

let browser: Browser;
beforeAll(async () => void (browser = await launch()));
afterAll(() => browser.close());

/** A first day with Tilth: each step stands on the one before, so none can be tried again. */
describe.sequential('a steward who begins', { retry: 0 }, () => {
	let host: Host;
	let window: Window;
	const button = (name: string | RegExp) => window.page.getByRole('button', { name });
	const heading = (name: string | RegExp) => window.page.getByRole('heading', { name }).waitFor();

	beforeAll(async () => {
		host = await Host.start();
		window = await Window.open(browser, host);
	});
	afterAll(async () => {
		await window.close();
		host.stop();
	});

	it('is offered four ways in', async () => {
		await window.go('/');
		await heading('Where does your knowledge live, and who keeps it alive?');
		for (const way of ['Open the sample', 'Open a portfolio']) await button(way).waitFor();
		for (const way of ['New portfolio', 'Import tables']) {
			await window.page.getByRole('link', { name: way }).waitFor();
		}
		await window.expectAccessible();
	});

	const toStep = (name: string) =>
		window.page.getByRole('navigation', { name: 'Steps' }).getByRole('button', { name }).click();

	it('makes a portfolio before tables go into it, and is told what does not fit', async () => {
		await window.page.getByRole('link', { name: 'Import tables' }).click();
		await heading('New portfolio');
		await window.page.getByLabel('Organization').fill('   ');
		await button('Next: choose the tables').click();
		await window.page.locator('#new-organization[aria-invalid="true"]').waitFor();
		await window.page.getByLabel('Organization').fill('Garden');
		await window.page.getByRole('combobox', { name: 'Currency' }).fill('british pound');
		await window.page.getByRole('option', { name: 'GBP' }).waitFor();
		await window.page.keyboard.press('Enter');
		await window.expectAccessible();
		await button('Next: choose the tables').click();
		await window.page.waitForURL('**/import');
		const { document } = await host.command<{ document: { name: string; currency: string } }>('session');
		expect(document).toMatchObject({ name: 'Garden', currency: 'GBP' });
	});

	it('reads tables, loads a profile, and sees what each row becomes', async () => {
		await host.pick(tables);
		await button('Choose tables').click();
		await heading(/^Six tables with \d+ rows were read/);
		await host.pick(inRepository('samples/profiles/kubernetes.toml'));
		await button('Load a profile').click();
		await button('Next: kinds').click();
		await button(/^groups/).click();
		await heading(/^Each row of groups.csv becomes one community/);
		await window.expectAccessible();
	});

	it('sees columns and values, and translates one', async () => {
		await toStep('Columns and values');
		await button(/^leads/).click();
		// The role tells a membership's level as well; its leadership stands last.
		await button(/values of Role/)
			.last()
			.click();
		await heading('Values of Role');
		const chair = window.page.getByLabel('Chair is read as');
		await chair.selectOption('facilitator');
		await chair.selectOption('coordinator');
		await expect.poll(() => chair.inputValue()).toBe('coordinator');
		await window.expectAccessible();
	});

	it('sees how references are found', async () => {
		await toStep('References');
		await heading('How names in leads.csv lead to records');
		await window.expectAccessible();
	});

	it('sees what would be written, and writes it as one change', async () => {
		await toStep('Preview');
		await window.page.getByRole('columnheader', { name: 'Unchanged' }).waitFor();
		const { document } = await host.command<{ document: { counts: Record<string, number> } }>('session');
		expect(document.counts.community).toBe(0);
		await window.expectAccessible();
		await button(/^Import \d+ records/).click();
		await heading('The tables are in');
		await window.expectAccessible();
	});

	it('takes the import back, and imports again', async () => {
		await button('Undo the import').click();
		await button(/^Import \d+ records/).click();
		await heading('The tables are in');
	});

	it('finds that a second import of the same tables changes nothing', async () => {
		await window.go('/import');
		await host.pick(inRepository('samples/profiles/kubernetes.toml'));
		await button('Load a profile').click();
		await host.pick(tables);
		await button('Choose tables').click();
		await heading(/tables with .* rows were read/);
		await button('Preview').click();
		await heading('Everything in these tables is in the portfolio already');
		await expect.poll(() => button('Nothing to import').isDisabled()).toBe(true);
	});

	it('rates the first domains in place, and the map draws itself', async () => {
		await window.go('/portfolio');
		await window.page.getByText('Rate the first three').waitFor();
		await window.expectAccessible();
		const first = window.page.getByRole('radiogroup', { name: /^Relevance of/ }).first();
		// One rating is one change: the arrows only point, and a figure rates.
		const document = async () =>
			(await host.command<{ document: { revision: number; undo: string } }>('session')).document;
		const before = (await document()).revision;
		await first.getByRole('radio', { name: '1' }).focus();
		for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight']) await window.page.keyboard.press(key);
		await window.still();
		expect((await document()).revision).toBe(before);
		await window.page.keyboard.press('Tab');
		await expect.poll(async () => (await document()).revision).toBe(before + 1);
		await first.getByRole('radio', { name: '4' }).focus();
		await window.page.keyboard.press('5');
		await expect.poll(async () => (await document()).revision).toBe(before + 2);
		await window.page
			.getByRole('radiogroup', { name: /^Proficiency now of/ })
			.first()
			.getByRole('radio', { name: '2' })
			.check({ force: true });
		const map = window.page.getByRole('group', { name: 'Portfolio map' });
		// The three stay where they are until they are done, or the map is asked for.
		const see = button('See the map');
		await see.waitFor();
		await window.still();
		expect(await map.count()).toBe(0);
		expect(await window.page.getByRole('radiogroup', { name: /^Relevance of/ }).count()).toBe(3);
		await see.click();
		await map.waitFor();
		await expect.poll(() => map.getByRole('link').count()).toBe(1);
		await expect
			.poll(() => map.getByRole('link').getAttribute('aria-label'))
			.toMatch(/relevance 5, proficiency 2/);
		await window.expectAccessible();
		await window.page.keyboard.press('Control+z');
		await map.waitFor({ state: 'detached' });
	});

	it('writes the board pack and is told where', async () => {
		const path = join(host.folder, 'board.md');
		await window.go('/reports');
		await window.page.getByRole('radio', { name: 'Markdown' }).check({ force: true });
		await host.pick(path);
		await button('Write the board pack').click();
		await window.page.getByText(path).waitFor();
		expect(existsSync(path)).toBe(true);
		expect(readFileSync(path, 'utf8')).toContain('SIG Soil');
		await window.expectAccessible();
	});

	it('writes one kind as a table', async () => {
		const path = join(host.folder, 'people.csv');
		await window.page.getByRole('radio', { name: 'CSV' }).check({ force: true });
		await window.page.getByLabel('Which').selectOption('person');
		await host.pick(path);
		await button('Write the records').click();
		await window.page.getByText(path).waitFor();
		expect(readFileSync(path, 'utf8')).toContain('Ada Okafor');
	});

	it('finds the portfolio among those opened before, and can take it off', async () => {
		await host.command('close_portfolio');
		await window.go('/welcome');
		await heading('Opened before');
		await window.expectAccessible();
		await button('Take Garden off this list').click();
		await window.page.getByRole('heading', { name: 'Opened before' }).waitFor({ state: 'detached' });
	});
});
