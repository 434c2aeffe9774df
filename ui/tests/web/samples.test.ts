import { describe, expect, it } from 'vitest';
import { eachTest, host, window } from './suite';

/** What each sector’s sample calls the organization, and a community that is in it. */
const samples = [
	['government', 'agency', 'Crash Table'],
	['education', 'institution', 'October Kitchen'],
	['association', 'association', 'Three O’Clock'],
	['social_sector', 'charity', 'Night Kettle'],
	['international_development', 'agency', 'Mechanics’ Line'],
	['web', 'foundation', 'Kerb Club']
];

const organization = async () =>
	(await host.command<{ document: { sector: string } | null }>('session')).document?.sector;

describe('who has no portfolio yet', () => {
	eachTest(() => Promise.resolve());

	it('opens the sample of the own sector by keyboard, one step from the first', async () => {
		await window.go('/');
		await window.page.getByRole('button', { name: /^Open the sample/ }).focus();
		await window.page.keyboard.press('Tab');
		await window.page.keyboard.press('Enter');
		await window.page.getByRole('button', { name: /^education Teachers who learn/ }).waitFor();
		await window.expectAccessible();
		for (const key of ['Tab', 'Tab', 'Enter']) await window.page.keyboard.press(key);
		await expect.poll(organization).toBe('education');
		await window.page.waitForURL('**/who**');
	});

	it('finds each by what it is about', async () => {
		await window.go('/');
		await window.page.getByRole('button', { name: /^Open the sample/ }).waitFor();
		await window.page.keyboard.press('Control+k');
		await window.page.getByRole('combobox', { name: 'Find or do' }).fill('>road safety');
		await window.page.getByRole('option', { name: 'Open the sample: government' }).click();
		await expect.poll(organization).toBe('government');
	});
});

describe('an empty portfolio', () => {
	eachTest(() => host.command('create_portfolio', { organization: 'Ours', sector: 'social_sector' }));

	it('says who sits here of its people, what people are noted for, and offers the next one', async () => {
		await host.command('sit', { name: 'Ada Ferrant', seat: 'executive' });
		await window.go('/people');
		const main = window.page.getByRole('main');
		await main.getByRole('heading', { name: 'Who leads, sponsors and takes part?' }).waitFor();
		await main.getByText('We belong to several communities at once').waitFor();
		await main.getByRole('link', { name: 'Ada Ferrant' }).waitFor();
		await main.getByRole('link', { name: 'Import tables' }).waitFor();
		await window.expectAccessible();
		await main.getByRole('link', { name: 'Add a person' }).click();
		await window.page.waitForURL(/record\/person\/new/);
		await host.command('create_record', { kind: 'person', values: { name: { text: 'Bo Hale' } } });
		await window.go('/people');
		await main.getByRole('link', { name: 'Bo Hale' }).waitFor();
	});

	it('shows the sample of its own sector as filled', async () => {
		await window.go('/projects');
		await window.page.getByRole('button', { name: 'Open the sample, and see it filled' }).click();
		await expect.poll(organization).toBe('social_sector');
		await window.page.waitForURL((url) => url.pathname !== '/projects');
		await window.go('/communities');
		await window.page.getByText('Crate Circle').first().waitFor();
	});
});

describe('a portfolio of one’s own', () => {
	eachTest(() =>
		host.command('create_portfolio', { organization: 'Skeldale Water', name: 'What Skeldale knows' })
	);

	it('is one step away from the sample that was opened from it, and listed by its name', async () => {
		await window.go('/projects');
		await window.page.getByRole('button', { name: 'Open the sample, and see it filled' }).click();
		await window.page.waitForURL('**/who');
		await window.page.getByRole('button', { name: 'Back to What Skeldale knows' }).waitFor();
		await window.expectAccessible();
		await window.page.keyboard.press('Control+k');
		await window.page.getByRole('combobox', { name: 'Find or do' }).fill('>back to');
		await window.page.getByRole('option', { name: /^Back to What Skeldale knows/, selected: true }).waitFor();
		await window.page.keyboard.press('Enter');
		await window.page.getByText('Skeldale Water').first().waitFor();
		await expect.poll(() => window.page.getByRole('button', { name: /^Back to/ }).count()).toBe(0);
		await host.command('close_portfolio');
		await window.go('/welcome');
		await window.page
			.getByRole('button', { name: /^Knowledge portfolio .+ Ellerwick .+Sample\.tilth$/ })
			.waitFor();
		await window.expectAccessible();
	});
});

describe('a sample', () => {
	eachTest(() => Promise.resolve());

	it.each(samples)('of %s says %s', async (sector, word, community) => {
		await host.command('open_sample', { sector });
		await window.go('/attention');
		await window.page.getByText(`, which the ${word} promised`, { exact: false }).first().waitFor();
		expect(await window.page.locator('main').innerText()).not.toMatch(/\bthe organization\b/i);
		await window.go('/communities');
		await window.page
			.getByText(community ?? '')
			.first()
			.waitFor();
	});
});
