import { describe, expect, it } from 'vitest';
import { Window, type Theme } from './browser';
import { browser, eachTest, host, inFocus, values, window } from './suite';

eachTest();

const sit = (name: string, seat: string) => host.command('sit', { name, seat });

describe('the first start', () => {
	it('asks who one is, and leads to the desk of the seat', async () => {
		await window.go('/');
		await window.page.waitForURL('**/who');
		await window.expectAccessible();
		await window.page.getByRole('combobox', { name: 'Your name' }).fill('Hyun-woo');
		await window.page.getByRole('option', { name: 'Hyun-woo Baek leads Blower Group' }).waitFor();
		await window.page.keyboard.press('Enter');
		await expect
			.poll(() => window.page.getByRole('radio', { name: /^Community leader/ }).isChecked())
			.toBe(true);
		await window.page.getByRole('button', { name: 'Begin here' }).click();
		await window.page.waitForURL('**/desk');
		await window.page.getByRole('rowheader', { name: /^Blower Group/ }).waitFor();
	});

	it('keeps the name and the seat of somebody who looks around first', async () => {
		await window.go('/who');
		await window.page.getByRole('combobox', { name: 'Your name' }).fill('Hyun-woo');
		await window.page.getByRole('option', { name: 'Hyun-woo Baek' }).waitFor();
		await window.page.keyboard.press('Enter');
		await window.page.getByRole('radio', { name: /^Community leader/ }).check();
		await window.page.getByRole('button', { name: 'Look around first' }).click();
		await window.page.waitForURL('**/portfolio');
		await window.go('/who');
		await window.page.locator('main').getByText('Hyun-woo Baek', { exact: true }).waitFor();
		await expect
			.poll(() => window.page.getByRole('radio', { name: /^Community leader/ }).isChecked())
			.toBe(true);
	});

	it('asks only once of somebody who looks around first', async () => {
		await window.go('/');
		await window.page.getByRole('button', { name: 'Look around first' }).click();
		await window.page.waitForURL('**/portfolio');
		await window.go('/');
		await window.page.waitForURL('**/portfolio');
	});
});

describe('the desk', () => {
	it.each<[string, string, Theme]>([
		['Hyun-woo Baek', 'leader', 'light'],
		['Hyun-woo Baek', 'leader', 'dark'],
		['Leocadia Ferrant', 'executive', 'light'],
		['Leocadia Ferrant', 'executive', 'dark'],
		['Leocadia Ferrant', 'steward', 'light'],
		['Leocadia Ferrant', 'steward', 'dark']
	])('of %s in the %s seat opens, and axe finds nothing (%s)', async (name, seat, theme) => {
		await sit(name, seat);
		const themed = await Window.open(browser, host, theme);
		await themed.go('/desk');
		await themed.page.locator('.answer').waitFor();
		await themed.expectAccessible();
		await themed.close();
	});

	it('offers a leader to plan an event where none is noted', async () => {
		await sit('Nkechi Obiora', 'leader');
		await window.go('/desk');
		const coming = window.page.getByRole('region', { name: 'Coming up' });
		await coming.getByRole('button', { name: 'Plan one' }).click();
		await window.page.getByRole('radio', { name: 'Event', checked: true }).waitFor();
		await window.page.locator('textarea:focus').fill('Confined spaces for newcomers in 5 days');
		await window.page.keyboard.press('Enter');
		await coming.getByRole('link', { name: /^Confined spaces for newcomers/ }).waitFor();
		await expect.poll(() => coming.getByRole('button', { name: 'Plan one' }).count()).toBe(0);
	});

	it('notes that a sponsor spoke with a community, and lays it back on the desk with Ctrl+Z', async () => {
		await sit('Leocadia Ferrant', 'executive');
		await window.go('/desk');
		const contacts = window.page.getByRole('region', { name: 'To speak with' });
		const spoke = contacts.getByRole('button', { name: 'Spoke today' });
		await spoke.first().waitFor();
		const before = await spoke.count();
		await spoke.first().click();
		await expect.poll(() => spoke.count()).toBe(before - 1);
		// A second Enter opens the next community and records no talk with it.
		await contacts.locator('a:focus, h2:focus').waitFor();
		await window.page.keyboard.press('Control+z');
		await expect.poll(() => spoke.count()).toBe(before);
	});

	it('of an executive fits in one screen, what waits first, and its counts of changes lead to them', async () => {
		await sit('Leocadia Ferrant', 'executive');
		await window.page.setViewportSize({ width: 1280, height: 800 });
		await window.go('/desk');
		const first = window.page.getByRole('heading', { level: 2 }).first();
		await expect.poll(() => first.innerText()).toBe('To speak with');
		const over = () =>
			window.page.locator('.desk').evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
		await expect.poll(over).toBe(0);
		const changed = window.page.getByRole('region', { name: 'Since Third portfolio review' });
		await changed.getByRole('link', { name: 'Projects' }).click();
		await window.page.getByText('Only projects are shown.').waitFor();
		await expect.poll(() => window.page.locator('main h3').allInnerTexts()).toEqual(['Projects']);
	});

	it('answers a voice where it stands; the badge in the rail counts one less', async () => {
		await sit('Leocadia Ferrant', 'executive');
		await window.go('/desk');
		const badge = async () => Number(await window.page.locator('.rail .count').innerText());
		const waiting = await badge();
		const voices = window.page.getByRole('region', { name: 'Voices to answer' });
		const words = await voices.getByRole('link').first().innerText();
		await voices.getByRole('button', { name: 'Answer' }).first().click();
		await inFocus(voices.getByRole('textbox').first());
		await window.page.keyboard.type('From January the form is one page.');
		await voices.getByRole('button', { name: 'Answer' }).first().click();
		await expect.poll(() => voices.getByText(words).count()).toBe(0);
		await voices.locator('a:focus, h2:focus').waitFor();
		await expect.poll(badge).toBe(waiting - 1);
	});

	it('has a voice that reaches nobody carried by who sees it', async () => {
		await sit('Leocadia Ferrant', 'executive');
		await window.go('/desk');
		const nobodys = window.page.getByRole('region', { name: 'Anybody can carry these' });
		const words = await nobodys.getByRole('link').first().innerText();
		await nobodys.getByRole('button', { name: 'I carry it' }).click();
		await window.page
			.getByRole('region', { name: 'Voices to answer' })
			.getByRole('link', { name: words })
			.waitFor();
		await expect.poll(() => nobodys.count()).toBe(0);
	});

	it('leads from a project that asks for money to its grant, with what it asks filled in', async () => {
		await sit('Leocadia Ferrant', 'executive');
		await window.go('/desk');
		const asking = window.page.getByRole('region', { name: 'Projects that ask' });
		const line = asking.getByRole('listitem').filter({ hasText: 'How long does a weeping tank last' });
		await line.getByText('GBP 31,000').waitFor();
		await line.getByRole('link', { name: 'Fund it' }).click();
		await window.page.waitForURL('**/record/project/**');
		const grant = window.page.getByRole('form', { name: 'Fund it' });
		await expect.poll(() => grant.getByRole('textbox').first().inputValue()).toContain('31,000');
	});

	it('says who keeps what the organization promised, and fills in what would answer what is urgent', async () => {
		await sit('Leocadia Ferrant', 'executive');
		await window.go('/desk');
		const promised = window.page.getByRole('region', { name: 'What I promised' });
		await promised.getByText('in the hands of Ruth Abelson').first().waitFor();
		const urgent = window.page.getByRole('region', { name: 'Urgent where I answer' });
		await urgent.getByRole('link', { name: 'Agree what will be done' }).click();
		await window.page.waitForURL('**/record/commitment/new**');
		await window.page.locator('main').getByText('Leocadia Ferrant').waitFor();
		await window.page.locator('main').getByText('Old Concrete Lunch').waitFor();
	});

	it('has a community asked on the page of the decision that left it out', async () => {
		const [domain] = (
			await host.command<{ rows: { id: string }[] }>('list', {
				kind: 'domain',
				filter: 'Pumps and rotating machines',
				limit: 1
			})
		).rows;
		await host.command('create_record', {
			kind: 'decision',
			values: {
				title: { text: 'One pump for all' },
				date: { value: '2026-11-20' },
				domains: { value: [domain?.id] }
			}
		});
		const { value: executive } = (await values('domain', domain?.id ?? '')).executive ?? { value: null };
		await host.command('sit', { person: executive, seat: 'executive' });
		await window.go('/desk');
		const unasked = window.page.getByRole('region', { name: 'Not asked yet' });
		await unasked
			.getByRole('listitem')
			.filter({ hasText: 'One pump for all' })
			.getByRole('link')
			.last()
			.click();
		await window.page.waitForURL('**/record/decision/**');
		await window.page.getByLabel('What they said').waitFor();
	});

	it('tells a leader what a leader can do next, filled in', async () => {
		await sit('Hyun-woo Baek', 'leader');
		await window.go('/desk');
		const sponsor = window.page.getByRole('link', { name: 'Name a sponsor' }).first();
		await sponsor.waitFor();
		expect(await window.page.getByRole('link', { name: 'Ask them now' }).count()).toBe(0);
		await sponsor.click();
		await window.page.waitForURL('**/record/sponsorship/new**');
	});
});

describe('what changed', () => {
	it('is told since a past day, from the banner of that day', async () => {
		await window.go('/portfolio');
		await window.page.getByRole('button', { name: /^Today/ }).click();
		await window.page.getByRole('button', { name: 'A year ago' }).click();
		await window.page.getByRole('link', { name: 'Compare with today' }).click();
		await window.page.waitForURL('**/compare**');
		await window.page.getByText('things have changed since').waitFor();
		await window.expectAccessible();
	});
});
