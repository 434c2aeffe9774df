import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { eachTest, find, host, inFocus, window } from './suite';

eachTest();
beforeEach(() => window.go('/communities'));

describe('find or do', () => {
	it('finds a record by its name, marks what matched, and opens it', async () => {
		const { rows } = await host.command<{ rows: { title: string }[] }>('list', {
			kind: 'community',
			columns: [],
			filter: '',
			conditions: [],
			sort: [],
			group: null,
			offset: 0,
			limit: 1
		});
		const title = rows[0]?.title ?? '';
		await window.page.keyboard.press('Control+k');
		await window.page.getByRole('combobox', { name: 'Find or do' }).fill(title);
		const option = window.page.getByRole('option').filter({ hasText: title }).first();
		await option.waitFor();
		await window.page.locator('[role="option"] mark').first().waitFor();
		await window.expectAccessible();
		await option.click();
		await window.page.waitForURL('**/record/**');
	});

	it('opens what was typed where Enter is quicker than the answer', async () => {
		const { title } = await find('community', 'Pump Table');
		await window.page.keyboard.press('Control+k');
		await window.page.getByRole('combobox', { name: 'Find or do' }).fill('Aeration');
		await window.page
			.getByRole('option', { name: /Aeration/ })
			.first()
			.waitFor();
		await window.page.route('**/command/search', async (route) => {
			await new Promise((after) => setTimeout(after, 800));
			await route.continue();
		});
		await window.page.getByRole('combobox', { name: 'Find or do' }).fill(title);
		await window.page.keyboard.press('Enter');
		await window.page.getByRole('heading', { level: 1, name: title }).waitFor();
	});

	it('narrows to actions after >, and does the chosen one', async () => {
		await window.page.keyboard.press('Control+k');
		await window.page.getByRole('combobox', { name: 'Find or do' }).fill('>go to people');
		await window.page.getByRole('option', { name: 'Go to People' }).waitFor();
		await expect.poll(() => window.page.locator('#palette-list [role="option"]').count()).toBe(1);
		await window.page.keyboard.press('Enter');
		await window.page.waitForURL('**/people');
	});

	it('closes with Escape and gives the focus back', async () => {
		await window.page.getByLabel('Filter by any column').focus();
		await window.page.keyboard.press('Control+k');
		await window.page.getByRole('combobox', { name: 'Find or do' }).waitFor();
		await window.page.keyboard.press('Escape');
		await inFocus(window.page.getByLabel('Filter by any column'));
	});

	it('lies over a page without scrollbars, which WebKit would draw over it', async () => {
		await window.go('/people');
		const scrolled = (to?: number) =>
			window.page.locator('.scroller').evaluate((scroller, top) => {
				if (top !== undefined) scroller.scrollTop = top;
				return [getComputedStyle(scroller).overflowY, scroller.scrollTop];
			}, to);
		await expect.poll(() => scrolled(280)).toEqual(['auto', 280]);
		await window.page.keyboard.press('Control+k');
		await window.page.getByRole('combobox', { name: 'Find or do' }).waitFor();
		await expect.poll(() => scrolled()).toEqual(['hidden', 280]);
		await window.page.keyboard.press('Escape');
		await expect.poll(() => scrolled()).toEqual(['auto', 280]);
	});
});

describe('the frame', () => {
	it('goes to the pages with Alt and a figure', async () => {
		await window.page.keyboard.press('Alt+4');
		await window.page.waitForURL('**/people');
		await window.page.keyboard.press('Alt+9');
		await window.page.waitForURL('**/boundaries');
	});

	it('goes on inside a page after a way to it, not at the top of the window', async () => {
		for (const [key, path, name] of [
			['Alt+4', '/people', 'People'],
			['Alt+8', '/voice', 'Voice']
		] as const) {
			await window.page.keyboard.press(key);
			await window.page.waitForURL(`**${path}`);
			const arrived = () =>
				window.page.evaluate(() => {
					const at = document.activeElement;
					const said = at?.getAttribute('aria-labelledby');
					return said ? document.getElementById(said)?.textContent : null;
				});
			await expect.poll(arrived).toBe(name);
			// The page is there before what it asks for.
			await window.page.locator('.content :is(a[href], button)').first().waitFor();
			await window.still();
			await window.page.keyboard.press('Tab');
			await inFocus(window.page.locator('.content :is(a[href], button, input, select, [tabindex])'));
		}
	});

	it('shows the keys with F1, from any page', async () => {
		await window.page.keyboard.press('F1');
		await window.page.waitForURL('**/help');
		await window.page.getByText('Show these keys').waitFor();
	});

	it('goes round the regions with F6', async () => {
		const region = () =>
			window.page.evaluate(
				() => document.activeElement?.closest<HTMLElement>('[data-region]')?.dataset.region
			);
		for (const next of ['status', 'rail', 'content']) {
			await window.page.keyboard.press('F6');
			await expect.poll(region).toBe(next);
		}
	});

	it('takes who one is and from which seat, from the status bar', async () => {
		await window.page.locator('footer button').first().click();
		await window.page.getByRole('combobox', { name: 'Your name' }).fill('Grace Hopper');
		await window.page.getByText('Create Grace Hopper').waitFor();
		await window.page.keyboard.press('Enter');
		await window.page.getByRole('radio', { name: /^Community leader/ }).check();
		await window.expectAccessible();
		await window.page.getByRole('button', { name: 'Take this seat' }).click();
		await window.page.locator('footer').getByText('Grace Hopper, leader’s seat').waitFor();
		const { document } = await host.command<{ document: { me: { seat: string } } }>('session');
		expect(document.me.seat).toBe('leader');
	});

	it('keeps the theme that was chosen', async () => {
		await window.go('/settings');
		await window.page.getByRole('radio', { name: 'Dark' }).check();
		const theme = () => window.page.evaluate(() => document.documentElement.dataset.theme);
		await expect.poll(theme).toBe('dark');
		await window.still();
		await window.reload();
		await expect.poll(theme).toBe('dark');
	});

	it('makes a backup, and restores it as a portfolio of its own', async () => {
		await window.go('/settings');
		await window.page.getByRole('button', { name: 'Back up now' }).click();
		const restore = window.page.getByRole('button', { name: /^Restore the backup of/ }).first();
		await restore.waitFor();
		await window.expectAccessible();
		const path = join(host.folder, 'back.tilth');
		await host.pick(path);
		await restore.click();
		await window.page.waitForURL('**/portfolio');
		const { document } = await host.command<{ document: { path: string; read_only: boolean } }>('session');
		expect(document).toMatchObject({ path, read_only: false });
	});
});
