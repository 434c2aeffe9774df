import { describe, expect, it } from 'vitest';
import { Window, type Theme } from './browser';
import { browser, eachTest, host, inFocus, values, window } from './suite';

type Row = { id: string; title: string; cells: { value: string | null; text: string }[] };
type Change = { author: string; label: string };

const rows = async (kind: string, columns: string[], limit = 300): Promise<Row[]> =>
	(await host.command<{ rows: Row[] }>('list', { kind, columns, limit })).rows;
const lastChange = async () =>
	(await host.command<{ document: { last_change: Change } }>('session')).document.last_change;
const panel = () => window.page.getByRole('region', { name: 'Log', exact: true });
const text = () => panel().getByRole('textbox');
const openLog = async () => {
	await window.page.keyboard.press('Control+l');
	await inFocus(text());
};
const logged = (what: string) => window.page.getByRole('status').getByText(`Logged: ${what}`).waitFor();
/** A community with a leader, who sits at this computer. */
const sit = async () => {
	const all = await rows('leadership', ['person', 'community', 'until']);
	const led = all.find(({ cells }) => cells[2]?.value === null);
	await host.command('sit', { person: led?.cells[0]?.value, seat: 'leader' });
	return { person: led?.cells[0]?.value };
};

eachTest();

describe('the log', () => {
	it('takes a promise with its day in three presses besides the words, and offers to take it back', async () => {
		const { person } = await sit();
		await window.go('/people');
		const line = 'Draft the test plan by 11 dec';
		let presses = 0;
		await openLog();
		presses += 1;
		await window.page.keyboard.type(line);
		await panel().getByText('Fri 11 Dec 2026, read from your words').waitFor();
		await expect.poll(() => panel().locator('mark').textContent()).toBe('11 dec');
		await window.page.keyboard.press('Enter');
		presses += 1;
		await logged('Draft the test plan');
		await window.page.keyboard.press('Escape');
		presses += 1;
		await panel().waitFor({ state: 'detached' });
		expect(presses).toBe(3);
		// At 40 words a minute, 200 presses, this is well under 20 seconds.
		expect(((presses + line.length) / 200) * 60).toBeLessThan(20);
		const made = (await rows('commitment', ['promise'])).find(({ title }) => title === 'Draft the test plan');
		const fields = await values('commitment', made?.id ?? '');
		expect(fields.due?.value).toBe('2026-12-11');
		expect(fields.owner?.value).toBe(person);
		await window.page.getByRole('button', { name: 'Undo', exact: true }).click();
		await expect
			.poll(async () => (await rows('commitment', ['promise'])).some(({ id }) => id === made?.id))
			.toBe(false);
	});

	it('keeps a line over a reload until it is logged, and nothing of what is said without a name', async () => {
		const kept = () => window.page.evaluate(() => Object.values(sessionStorage).join());
		await sit();
		await window.go('/people');
		await openLog();
		await window.page.keyboard.type('Half a promise');
		await expect.poll(kept).toContain('Half a promise');
		await window.reload();
		await openLog();
		await expect.poll(() => text().inputValue()).toBe('Half a promise');
		await window.page.keyboard.press('Enter');
		await logged('Half a promise');
		await expect.poll(kept).not.toContain('Half a promise');
		await window.page.keyboard.press('Alt+5');
		await panel().getByLabel('Anonymous').check();
		await text().fill('Half a concern');
		await window.still();
		expect(await kept()).not.toContain('Half a concern');
	});

	it('says in its own words that nothing answers, keeps the line, and takes it once it does', async () => {
		await sit();
		await window.go('/people');
		await openLog();
		await window.page.keyboard.type('Draft the test plan');
		await panel().getByText('Promise', { exact: false }).first().waitFor();
		await window.page.route('**/command/log', (route) => route.abort());
		await window.page.keyboard.press('Enter');
		await panel()
			.getByText(/^Tilth does not answer/)
			.waitFor();
		await window.page
			.locator('[data-region="status"]')
			.getByText('Not saved: Tilth does not answer')
			.waitFor();
		await expect.poll(() => text().inputValue()).toBe('Draft the test plan');
		await window.page.unroute('**/command/log');
		await window.page.locator('[data-region="status"]').getByRole('button', { name: 'Try again' }).click();
		await window.page.locator('[data-region="status"]').getByText('All changes saved').waitFor();
		await text().press('Enter');
		await logged('Draft the test plan');
		expect(window.complaints.splice(0).join()).toMatch(/ERR_FAILED/);
	});

	it('takes a line that is quicker than what it begins with', async () => {
		await sit();
		await window.go('/people');
		await window.page.route('**/command/log_beginning', async (route) => {
			await new Promise((after) => setTimeout(after, 800));
			await route.continue();
		});
		await openLog();
		await window.page.keyboard.type('Draft the test plan');
		await window.page.keyboard.press('Enter');
		await logged('Draft the test plan');
	});

	it('is about the community of the page, and progress about the promise that is open', async () => {
		await sit();
		const [promise] = (await rows('commitment', ['community', 'status'])).filter(
			({ cells }) => cells[1]?.value === 'under_way'
		);
		await window.go(`/record/commitment/${promise?.id}`);
		await openLog();
		await window.page.keyboard.press('Alt+2');
		await expect
			.poll(() => panel().getByLabel('Promise', { exact: true }).last().inputValue())
			.toBe(promise?.id);
		await expect.poll(() => panel().getByLabel('Community').inputValue()).toBe(promise?.cells[0]?.value);
		await window.page.keyboard.type('The first half is done');
		await window.page.keyboard.press('Enter');
		await logged(`progress on ${promise?.title}`);
		await window.page.getByText('The first half is done').first().waitFor();
	});

	it('reads the day of an event and how many came, and calls it by the other words', async () => {
		const { person } = await sit();
		await window.go('/communities');
		await openLog();
		await window.page.keyboard.press('Alt+3');
		await window.page.keyboard.type('Bi-weekly meeting, 14 present, 2 new');
		await panel().getByText('14, read from your words').waitFor();
		await window.page.keyboard.press('Enter');
		await logged('Bi-weekly meeting');
		const made = (await rows('event', ['title'])).find(({ title }) => title === 'Bi-weekly meeting');
		const fields = await values('event', made?.id ?? '');
		expect(fields.attended?.value).toBe(14);
		expect(fields.newcomers?.value).toBe(2);
		const led = await rows('leadership', ['person', 'community']);
		const mine = led.filter(({ cells }) => cells[0]?.value === person).map(({ cells }) => cells[1]?.value);
		expect(mine).toContain((fields.communities?.value as string[])[0]);
		expect(fields.date?.value).toBe('2026-11-21');
	});

	it('promises for the organization where an executive sits, and begins anew when somebody else does', async () => {
		await host.command('sit', { name: 'Leocadia Ferrant', seat: 'executive' });
		await window.go('/people');
		await window.page.keyboard.press('Control+l');
		const side = panel().getByRole('combobox', { name: 'Who promises' });
		await expect.poll(() => side.inputValue()).toBe('organization');
		await expect
			.poll(() => panel().getByRole('combobox', { name: 'Owner' }).innerText())
			.toContain('Leocadia Ferrant');
		await window.page.keyboard.press('Alt+3');
		await window.page.keyboard.press('Escape');
		await window.page.getByRole('button', { name: /^Leocadia Ferrant/ }).click();
		const seats = window.page.getByRole('dialog');
		await seats.getByRole('radio', { name: /^Community leader/ }).check();
		await seats.getByRole('button', { name: 'Take this seat' }).click();
		await seats.waitFor({ state: 'detached' });
		await window.page.keyboard.press('Control+l');
		await expect.poll(() => side.inputValue()).toBe('community');
	});

	it('keeps no author of an anonymous concern', async () => {
		await sit();
		await window.go('/communities');
		await openLog();
		await window.page.keyboard.press('Alt+5');
		await panel().getByRole('checkbox', { name: 'Anonymous' }).check();
		await panel().getByText('No author is kept anywhere').waitFor();
		await text().fill('Approvers are overloaded');
		await window.page.keyboard.press('Enter');
		await logged('Approvers are overloaded');
		expect((await lastChange()).author).toBe('');
		const made = (await rows('voice', ['text'])).find(({ title }) => title === 'Approvers are overloaded');
		expect((await values('voice', made?.id ?? '')).by?.value).toBeNull();
	});

	it('says what a line touches, which can be changed before it is logged', async () => {
		await sit();
		const { id: aeration } = (await rows('domain', ['name'])).find(({ title }) =>
			title.startsWith('Aeration')
		) as Row;
		const [first, second] = (await rows('domain', ['name'])).filter(({ id }) => id !== aeration) as Row[];
		await window.go('/communities');
		await openLog();
		await window.page.keyboard.press('Alt+5');
		await text().fill(`The meters drift, and ${first?.title} with them`);
		const touches = panel().getByRole('group', { name: 'Touches' });
		await touches.getByRole('link', { name: first?.title }).waitFor();
		await touches.getByRole('button', { name: `Remove ${first?.title}` }).click();
		await touches.getByRole('link').waitFor({ state: 'detached' });
		for (const name of ['Aeration', second?.title ?? '']) {
			await touches.getByRole('button', { name: 'Add a domain' }).click();
			await inFocus(touches.getByRole('combobox'));
			await window.page.keyboard.insertText(name);
			await window.page.keyboard.press('Enter');
			await touches.getByRole('link', { name }).waitFor();
		}
		await window.expectAccessible();
		await text().press('Enter');
		await logged('The meters drift');
		const made = (await rows('voice', ['text'])).find(({ title }) => title.startsWith('The meters drift'));
		expect((await values('voice', made?.id ?? '')).domains?.value).toEqual([aeration, second?.id]);
	});

	it('keeps its draft when it is closed, and gives the focus back', async () => {
		await sit();
		await window.go('/communities');
		const button = window.page.getByRole('button', { name: /^Log Ctrl L/ });
		await button.focus();
		await window.page.keyboard.press('Enter');
		await text().fill('Half a thought by friday\nDone when both agree');
		await panel().getByText('Done when both agree').last().waitFor();
		await panel().getByRole('button', { name: 'That is not a date I mean' }).click();
		await panel().getByText('Fri 27 Nov 2026').waitFor({ state: 'detached' });
		await text().press('Escape');
		await panel().waitFor({ state: 'detached' });
		await inFocus(button);
		await openLog();
		await expect.poll(() => text().inputValue()).toBe('Half a thought by friday\nDone when both agree');
	});

	it('thanks who the words name, and says with the focus who is missing', async () => {
		await sit();
		const [{ id, title } = { id: '', title: '' }] = await rows('person', ['name'], 1);
		await window.go('/communities');
		await openLog();
		await window.page.keyboard.press('Alt+7');
		await window.page.keyboard.type('Kept the rota running');
		await window.page.keyboard.press('Enter');
		await panel().getByText('Say who is thanked.').waitFor();
		await inFocus(panel().getByLabel('Who is thanked'));
		await text().fill(`${title} kept the rota running`);
		await expect.poll(() => panel().getByLabel('Who is thanked').inputValue()).toBe(id);
		await text().press('Enter');
		await logged(`thanks to ${title}`);
	});

	it('keeps the focus where one looks for another', async () => {
		await sit();
		const [community] = (await rows('community', ['name', 'stage'])).filter(
			({ cells }) => cells[1]?.value !== 'closed'
		);
		await window.go('/communities');
		await openLog();
		// Until it is known which communities are meant first, one looks for any.
		const choice = panel().getByLabel('Community').and(window.page.locator('select'));
		await choice.selectOption('other');
		const search = panel().getByRole('combobox', { name: 'Community' });
		await inFocus(search);
		await window.page.keyboard.insertText(community?.title ?? '');
		await window.page.getByRole('option', { name: community?.title }).first().waitFor();
		await search.press('Enter');
		await expect.poll(() => choice.inputValue()).toBe(community?.id);
		await inFocus(choice);
	});

	it('offers the first community where there is none', async () => {
		await host.command('create_portfolio', { organization: 'Our house' });
		await window.go('/people');
		await window.page.keyboard.press('Control+l');
		await panel().getByRole('link', { name: 'Add the first community' }).waitFor();
		await window.expectAccessible();
		await window.page.locator('a:focus', { hasText: 'Add the first community' }).press('Enter');
		await window.page.waitForURL('**/record/community/new');
		await panel().waitFor({ state: 'detached' });
	});

	it('says what is missing beside the line, and is not there on a past day', async () => {
		await sit();
		await window.go('/communities');
		await openLog();
		await window.page.keyboard.press('Alt+7');
		await window.page.keyboard.type('Kept the rota running all summer');
		await window.page.keyboard.press('Enter');
		await panel().getByText('Say who is thanked.').waitFor();
		await text().press('Escape');
		await host.command('look_at', { date: '2026-11-01' });
		await window.go('/communities');
		expect(await window.page.getByRole('button', { name: /^Log Ctrl L/ }).count()).toBe(0);
		await window.page.keyboard.press('Control+l');
		await window.still();
		expect(await panel().count()).toBe(0);
	});
});

describe('promises', () => {
	const open = async (status: string) =>
		(await rows('commitment', ['promise', 'status', 'due'])).find(
			({ cells }) => cells[1]?.value === status && cells[2]?.value
		) as Row;

	it('are moved openly: the old day, the new one and why', async () => {
		const promise = await open('under_way');
		await window.go(`/record/commitment/${promise.id}`);
		await window.page.getByRole('button', { name: 'Renegotiate the day' }).click();
		await inFocus(window.page.getByRole('main').getByRole('textbox'));
		await window.page.keyboard.type('15 jan 2027');
		await window.page.getByText(/^Friday 15 January 2027, .+ (later|earlier) than agreed$/).waitFor();
		await window.page.keyboard.press('Enter');
		await window.page.getByText('Something is needed here.').waitFor();
		await inFocus(window.page.getByRole('main').locator('[aria-invalid="true"]'));
		await window.page.keyboard.type('The budget came late');
		await window.page.keyboard.press('Enter');
		const moved = window.page.getByRole('region', { name: 'Talked over' });
		await moved.getByText('The budget came late').waitFor();
		expect((await values('commitment', promise.id)).due?.value).toBe('2027-01-15');
		await window.page.keyboard.press('Control+z');
		await moved.getByText('The budget came late').waitFor({ state: 'detached' });
		await expect
			.poll(async () => (await values('commitment', promise.id)).due?.value)
			.toBe(promise.cells[2]?.value);
	});

	it('that repeat are made again when they are kept', async () => {
		const promise = await open('under_way');
		const input = { text: '90' };
		await host.command('set_field', { kind: 'commitment', id: promise.id, field: 'repeats_every', input });
		await window.go(`/record/commitment/${promise.id}`);
		await window.page.getByRole('radio', { name: 'kept', exact: true }).check();
		await window.page.getByLabel('A word for the log').fill('Sooner than we thought');
		await expect
			.poll(() => window.page.getByRole('checkbox', { name: /^Promise it again/ }).isChecked())
			.toBe(true);
		await window.page.getByRole('button', { name: 'Note how it ended' }).click();
		await window.page
			.getByRole('region', { name: 'Done so far' })
			.getByText('Sooner than we thought')
			.waitFor();
		const same = (await rows('commitment', ['status'])).filter(({ title }) => title === promise.title);
		expect(same.map(({ cells }) => cells[0]?.value).sort()).toEqual(['agreed', 'kept']);
	});

	it('are moved on the board by keys and by a menu', async () => {
		const promise = await open('agreed');
		await window.go('/commitments?view=board');
		const card = (status: string) =>
			window.page.locator(`[data-column="${status}"] [data-card="${promise.id}"] a`);
		await card('agreed').focus();
		await window.page.keyboard.press('Shift+ArrowRight');
		await inFocus(card('under_way'));
		await window.page.getByRole('button', { name: `Move ${promise.title}` }).click();
		await window.page.getByRole('menuitem', { name: 'Now dropped' }).click();
		await card('dropped').waitFor();
		await expect.poll(async () => (await values('commitment', promise.id)).status?.value).toBe('dropped');
	});

	it('stand in a calendar that is walked by keys, months ahead', async () => {
		await window.go('/commitments');
		await window.page.getByRole('radio', { name: 'Register' }).press('ArrowRight');
		await window.page.waitForURL('**/commitments?view=calendar');
		await window.page.getByRole('heading', { name: /^Overdue/ }).waitFor();
		await window.page.locator('button[data-day="2026-11-21"]').focus();
		for (let month = 0; month < 5; month += 1) await window.page.keyboard.press('PageDown');
		await expect
			.poll(() => window.page.evaluate(() => (document.activeElement as HTMLElement).dataset.day))
			.toBe('2027-04-21');
		await window.page.keyboard.press('ArrowLeft');
		await window.page.locator('button[data-day="2027-04-20"]:focus').waitFor();
	});

	it('that are overdue stand once in the calendar, and their day leads there', async () => {
		await window.go('/commitments?view=calendar');
		const overdue = window.page.getByRole('link', { name: 'Say whether we want to be one network or three' });
		await overdue.first().waitFor();
		expect(await overdue.count()).toBe(1);
		await window.page.locator('button[data-day="2026-11-09"]').click();
		await window.page.locator('[data-due="2026-11-09"].at').filter({ has: overdue }).waitFor();
	});

	it('of both sides are in sight on the board of a small window', async () => {
		await window.page.setViewportSize({ width: 1280, height: 800 });
		await window.go('/commitments?view=board');
		for (const side of ['Communities promise', 'The organization promises']) {
			const list = window.page.getByRole('list', { name: `under way, ${side}` });
			const first = list.getByRole('listitem').first();
			await expect.poll(async () => (await first.boundingBox())?.y).toBeLessThan(700);
		}
	});

	it('of a community stand side by side, in the same words', async () => {
		const [promise] = await rows('commitment', ['community']);
		await window.go(`/record/community/${promise?.cells[0]?.value}?tab=commitments`);
		const organization = window.page.getByRole('region', { name: 'The organization promises' });
		await organization.getByRole('link', { name: 'Add' }).click();
		await window.page.waitForURL('**/record/commitment/new**');
		await expect.poll(() => window.page.getByLabel('Made by').inputValue()).toBe('organization');
	});
});

it('promises teach the idea where there are none', async () => {
	await host.command('create_portfolio', { organization: 'Our house' });
	for (const view of ['', '?view=calendar', '?view=board']) {
		await window.go(`/commitments${view}`);
		await window.page
			.getByRole('link', { name: /commitment/i, exact: false })
			.first()
			.waitFor();
		await expect.poll(() => window.page.getByRole('heading', { level: 2 }).count()).toBe(1);
	}
});

it.each<Theme>(['light', 'dark'])(
	'axe finds nothing in the log and where promises stand (%s)',
	async (theme) => {
		await sit();
		const themed = await Window.open(browser, host, theme);
		const [promise] = await rows('renegotiation', ['commitment']);
		const id = promise?.cells[0]?.value ?? '';
		const community = (await values('commitment', id)).community?.value;
		await themed.go('/commitments?view=board');
		await themed.expectAccessible();
		await themed.go('/commitments?view=calendar');
		await themed.expectAccessible();
		await themed.go(`/record/community/${String(community)}?tab=commitments`);
		await themed.expectAccessible();
		await themed.go(`/record/commitment/${id}`);
		await themed.page.getByRole('button', { name: 'Renegotiate the day' }).click();
		await themed.page.keyboard.press('Control+l');
		await themed.page
			.getByRole('region', { name: 'Log', exact: true })
			.getByRole('textbox')
			.fill('A guide by 11 dec');
		await themed.page.getByText('Fri 11 Dec 2026').waitFor();
		for (const kind of [1, 2, 5, 7]) {
			await themed.page.keyboard.press(`Alt+${kind}`);
			await themed.expectAccessible();
		}
		await themed.close();
	}
);
