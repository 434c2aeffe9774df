import { describe, expect, it } from 'vitest';
import { type Theme } from './browser';
import { eachTest, find, host, inTheme, values, window, type Found } from './suite';

const open = async (kind: string, name: string, tab: string): Promise<Found> => {
	const found = await find(kind, name);
	await window.go(`/record/${kind}/${found.id}?tab=${tab}`);
	return found;
};
const make = async (kind: string, name: string): Promise<Found> =>
	(await host.command<{ created: Found }>('create_record', { kind, values: { name: { text: name } } }))
		.created;
const main = () => window.page.getByRole('main');
const section = (name: string | RegExp) => window.page.getByRole('region', { name });

eachTest();

describe('a domain', () => {
	it('says how it stands, and which wave runs ahead', async () => {
		await open('domain', 'Aeration', 'stewards');
		await main().getByText('We know Aeration and process energy about as well as it matters.').waitFor();
		await main().getByText('12 of 25: vulnerability 3 times relevance 4').waitFor();
		await main()
			.getByText(/Tools stand at 4 and people at 2/)
			.waitFor();
		await main().getByRole('link', { name: 'Blower Group' }).waitFor();
	});

	it('takes a rating with its why in place, says it anew, and takes it back', async () => {
		const { id } = await open('domain', 'Aeration', 'ratings');
		const lost = section('What could be lost');
		await lost.getByRole('button', { name: '5' }).click();
		await main().getByText('20 of 25: vulnerability 5 times relevance 4').first().waitFor();
		await host.command('undo');
		expect((await values('domain', id)).vulnerability?.value).toBe(3);
	});

	it('opens the records behind the sums of a year', async () => {
		await open('domain', 'Aeration', 'money');
		await section('1 Apr 2026 to 31 Mar 2027').getByRole('link', { name: 'Returned' }).click();
		await window.page.waitForURL(/record\/funding\//);
	});

	it('names who holds it together by name, with what would go', async () => {
		await open('domain', 'Aeration', 'people');
		const holders = section(/Who holds it together/);
		await holders.getByText('nobody else leads Blower Group').waitFor();
		const names = await holders.locator('a.subject').allTextContents();
		expect(names.length).toBeGreaterThan(1);
		expect(names).toEqual(names.toSorted((one, other) => one.localeCompare(other)));
	});

	it('teaches the idea where it has no community, and offers to name one', async () => {
		const { id } = await make('domain', 'Night work');
		await window.go(`/record/domain/${id}`);
		await main()
			.getByText(/Knowledge lives in communities, not in documents/)
			.waitFor();
		await main().getByRole('button', { name: 'Name a community' }).waitFor();
		await window.expectAccessible();
	});
});

describe('a person', () => {
	it('takes a contribution in place, typed without waiting, and writes it into the letter', async () => {
		await open('person', 'Hyun-woo', 'contributions');
		await main().getByRole('button', { name: 'Note a contribution' }).click();
		const form = window.page.getByRole('form', { name: 'Note a contribution' });
		await form.getByLabel(/^Contribution/).fill('Kept the blower curves honest.');
		const before = await host.command<{ total: number }>('list', { kind: 'community', limit: 1 });
		await form.getByLabel(/^Community/).focus();
		await window.page.keyboard.insertText('Blower');
		await window.page.keyboard.press('Enter');
		await window.page.keyboard.press('Control+Enter');
		await section(/What they contributed/)
			.getByText('Kept the blower curves honest.')
			.waitFor();
		const letter = window.page.getByRole('textbox', { name: 'A letter for the appraisal' });
		await expect.poll(() => letter.inputValue()).toContain('Kept the blower curves honest.');
		const made = await find('recognition', 'Kept the blower curves honest.');
		const { community, recognized_in } = await values('recognition', made.id);
		expect([community?.text, recognized_in?.value]).toEqual(['Blower Group', 'not_yet']);
		const after = await host.command<{ total: number }>('list', { kind: 'community', limit: 1 });
		expect(after.total).toBe(before.total);
	});

	it('takes what is pointed at together with the whole form', async () => {
		await open('person', 'Hyun-woo', 'contributions');
		await main().getByRole('button', { name: 'Note a contribution' }).click();
		const form = window.page.getByRole('form', { name: 'Note a contribution' });
		await form.getByLabel(/^Contribution/).fill('Lent the spare meter.');
		await form.getByLabel(/^Community/).fill('Blower');
		await form.getByRole('option', { selected: true }).getByText('Blower Group').waitFor();
		expect(await form.getByText('Saved', { exact: true }).count(), 'nothing is saved yet').toBe(0);
		await window.page.keyboard.press('Control+Enter');
		await section(/What they contributed/)
			.getByText('Lent the spare meter.')
			.waitFor();
	});

	it('notes that a sponsor spoke today, and the load stands beside the practice figure', async () => {
		await open('person', 'Leocadia', 'sponsors');
		await main()
			.getByText(/up to four attended to/)
			.waitFor();
		const before = await main().getByText('Spoke today, wanted').count();
		await main().getByRole('button', { name: 'We spoke' }).nth(1).click();
		await main().getByLabel('Spoke of').fill('The test skid.');
		await main().getByRole('button', { name: 'Spoke today' }).click();
		await expect
			.poll(() =>
				main()
					.getByText(/^spoke today, wanted/i)
					.count()
			)
			.toBe(before + 1);
	});
});

describe('the list of people', () => {
	it('shows who stands in several communities, and brokers by kind', async () => {
		await window.go('/people');
		const seen = (name: string) => window.page.getByRole('radiogroup').getByRole('radio', { name });
		const head = (name: string) => window.page.getByRole('columnheader', { name });
		await seen('In several communities').check();
		await head('Takes part in').waitFor();
		const several = await host.command<{ total: number; matched: number }>('list', {
			kind: 'person',
			columns: [],
			filter: '',
			conditions: [{ column: 'in_several', is: ['true'] }],
			sort: [],
			offset: 0,
			limit: 1
		});
		expect(several.matched).toBeGreaterThan(0);
		expect(several.matched).toBeLessThan(several.total);
		await seen('Brokers by kind').check();
		await head('Brokers as').waitFor();
		await expect.poll(() => seen('Brokers by kind').isChecked()).toBe(true);
		await seen('Brokers by kind').press('ArrowLeft');
		await head('Role at work').waitFor();
		await expect.poll(() => seen('Without a home base').isChecked()).toBe(true);
	});
});

describe('the settings', () => {
	it('say which practice figure holds where none is set, and where it is from', async () => {
		await window.go('/settings');
		const figures = section('Practice figures: rhythm and voice');
		await figures.getByText('Where nothing is set, 90 holds: quarterly, as at Apache.').waitFor();
	});
});

describe.each<Theme>(['light', 'dark'])('in %s', (theme) => {
	it.each([
		['domain', 'Aeration', 'stewards'],
		['domain', 'Aeration', 'ratings'],
		['domain', 'Aeration', 'money'],
		['domain', 'Aeration', 'decisions'],
		['domain', 'Aeration', 'people'],
		['person', 'Hyun-woo', 'communities'],
		['person', 'Hyun-woo', 'contributions'],
		['person', 'Leocadia', 'sponsors']
	])('%s %s, part %s, is accessible', async (kind, name, tab) => {
		await inTheme(theme);
		await open(kind, name, tab);
		await window.expectAccessible();
	});
});

describe('a domain with urgent findings', () => {
	it('says the first of them in its head, on whichever tab one comes', async () => {
		const { id } = await find('domain', 'Concrete and old structures');
		await window.go(`/record/domain/${id}`);
		const line = window.page.getByRole('main').getByRole('link', { name: /^Needs you now: / });
		await line.waitFor();
		await window.expectAccessible();
		await line.click();
		await window.page.waitForURL(/tab=ratings/);
	});
});
