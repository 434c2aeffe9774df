import { describe, expect, it } from 'vitest';
import { type Theme } from './browser';
import { TODAY } from './host';
import { eachTest, find, host, howMany, inFocus, inTheme, values, window, type Found } from './suite';

const community = async (name: string) => await find('community', name);
const open = async (name: string, tab: string): Promise<Found> => {
	const found = await community(name);
	await window.go(`/record/community/${found.id}?tab=${tab}`);
	return found;
};
const button = (name: string) => window.page.getByRole('button', { name, exact: true });
const section = (name: string) => window.page.getByRole('region', { name });

eachTest();

describe('the head of a community', () => {
	it('says how it stands, and opens what is behind', async () => {
		await open('Blower Group', 'life');
		const main = window.page.getByRole('main');
		await main.getByText('19 members, estimated').waitFor();
		await main.getByText('Every 42 days, held 4 of 12').waitFor();
		await main.getByRole('link', { name: 'Name a sponsor' }).first().click();
		await window.page.waitForURL(/record\/sponsorship\/new/);
	});

	it('leads from each station of its path to what was noted of it, by one stop and the arrows', async () => {
		const { id } = await open('Blower Group', 'people');
		const { visits } = await host.command<{ visits: { id: string }[] }>('community_head', { id });
		const stations = window.page.getByRole('group', { name: 'Stages of its life' }).getByRole('link');
		await stations.first().waitFor();
		const records = await stations.evaluateAll((links) =>
			links.map((link) => link.getAttribute('href')?.split('/').at(-1))
		);
		expect(records.slice(0, visits.length).sort()).toEqual(visits.map((visit) => visit.id).sort());
		const stops = await stations.evaluateAll((links) =>
			links.filter((link) => link.getAttribute('tabindex') === '0').map((link) => links.indexOf(link))
		);
		expect(stops).toEqual([records.length - 1]);
		await stations.last().focus();
		await window.page.keyboard.press('Home');
		await window.page.keyboard.press('ArrowRight');
		const second = stations.nth(1);
		await inFocus(second);
		expect(await second.getAttribute('aria-label')).toMatch(/^Establishing Sep 2021\. A list/);
		await window.page.keyboard.press('Enter');
		await window.page.waitForURL(`**/record/stage_change/${records[1]}`);
	});
});

describe('a community that has closed', () => {
	it('is told as what it was, and is offered nothing that leads on', async () => {
		await open('Chlorine Wardens', 'people');
		const main = window.page.getByRole('main');
		await main.getByText('took part in Chlorine Wardens until it closed').waitFor();
		await main.getByRole('link', { name: 'Alban Keeling and Edwin Blakemore' }).waitFor();
		expect(await main.getByRole('button', { name: /^Add|^Name/ }).count()).toBe(0);
		await main.getByRole('tab', { name: 'Pulse' }).click();
		await main.getByText('nobody took its pulse').waitFor();
		expect(await main.getByRole('button', { name: 'Begin a round' }).count()).toBe(0);
		await main.getByRole('tab', { name: 'Commitments' }).click();
		await main.getByText('one kept this year').waitFor();
		expect(await main.getByRole('link', { name: 'Add', exact: true }).count()).toBe(0);
		await window.expectAccessible();
	});
});

describe('the life of a community', () => {
	it('takes a return to an earlier stage in place, tells it, and takes it back', async () => {
		await open('Blower Group', 'life');
		await button('Note a stage').click();
		const form = window.page.getByRole('form', { name: 'Note a stage' });
		await form.getByLabel(/^Stage/).selectOption('establishing');
		await form.getByLabel('What shows it').fill('They meet again, with two newcomers.');
		await window.page.keyboard.press('Control+Enter');
		const stages = section('Stages it came to');
		await stages.getByText('a return').waitFor();
		await window.page.getByText('it came back to an earlier stage once').waitFor();
		await inFocus(button('Note a stage'));
		await window.page.keyboard.press('Control+z');
		await expect.poll(() => stages.getByText('a return').count()).toBe(0);
	});

	it('says what the stage asks for, with its source', async () => {
		await open('Blower Group', 'life');
		const advice = section('What this stage asks for');
		await advice.getByText('W-Art, stages: growing old growing young').waitFor();
		await advice.getByText(/renewal workshop/).waitFor();
	});

	it('closes with honour as one change, and undo brings the community back', async () => {
		const { id } = await open('Blower Group', 'life');
		await button('Close this community with its memory').click();
		const form = window.page.getByRole('form', { name: 'Close the community' });
		await form.getByRole('button', { name: 'Close the community' }).click();
		await expect.poll(() => form.locator('[aria-invalid="true"]').count()).toBe(2);
		await window.expectAccessible();
		await form.getByLabel(/^Why/).fill('Blowers are bought as a service now.');
		await form.getByLabel(/memory lives/i).fill('In the works library, shelf four.');
		await form.getByLabel('Who keeps its memory').fill('Ines');
		await window.page.locator('[role="option"][aria-selected="true"]').waitFor();
		await window.page.keyboard.press('Enter');
		await form.getByRole('button', { name: 'Close the community' }).click();
		await window.page.getByText('closed on 21 Nov 2026').waitFor();
		const closed = await values('community', id);
		expect(closed.closed_on?.value).toBe(TODAY);
		expect(closed.stage?.value).toBe('closed');
		const kept = await find('artifact', 'What Blower Group leaves behind');
		expect((await values('artifact', kept.id)).keeper?.text).toContain('Ines');
		await host.command('undo');
		expect((await values('community', id)).closed_on?.value).toBe(null);
		expect((await values('community', id)).stage?.value).toBe('reinventing');
		expect(await howMany('artifact', 'What Blower Group leaves behind')).toBe(0);
	});

	it('teaches the idea where no stage is noted, and offers the first one', async () => {
		const saved = await host.command<{ created: Found }>('create_record', {
			kind: 'community',
			values: { name: { text: 'Night Shift' } }
		});
		await window.go(`/record/community/${saved.created.id}`);
		await window.page.getByText('Where is this community in its life?').waitFor();
		await window.page.getByText(/told like that of a couple/).waitFor();
		await button('Note a stage').waitFor();
		await window.expectAccessible();
	});
});

describe('the people of a community', () => {
	it('are listed by name within their level, and a role that nobody holds is filled in place', async () => {
		await open('Control Room Exchange', 'people');
		const core = window.page
			.getByRole('rowgroup')
			.filter({ has: window.page.getByText(/^Core/) })
			.getByRole('link')
			.filter({ hasText: /^[A-Z]/ });
		await core.nth(2).waitFor();
		const names = await core.allInnerTexts();
		expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b)));
		const roles = section('Who leads');
		await roles.getByRole('button', { name: 'Name a documenter' }).click();
		const form = window.page.getByRole('form', { name: 'Name a documenter' });
		await form.getByLabel(/^Person/).fill('Anwar');
		await window.page.locator('[role="option"][aria-selected="true"]').waitFor();
		await window.page.keyboard.press('Enter');
		await form.getByRole('link', { name: /Anwar/ }).waitFor();
		await window.page.keyboard.press('Control+Enter');
		await roles.getByRole('link', { name: /Anwar/ }).waitFor();
		await window.page.getByText('three people lead it').waitFor();
	});

	it('are refused beside their field', async () => {
		await open('Control Room Exchange', 'people');
		await button('Add a member').click();
		const form = window.page.getByRole('form', { name: 'Add a member' });
		await form.getByRole('button', { name: /^Add the/ }).click();
		await expect.poll(() => form.locator('[aria-invalid="true"]').count()).toBe(1);
		await window.expectAccessible();
		await window.page.keyboard.press('Escape');
		await button('Add a member').waitFor();
	});
});

describe('the rhythm of a community', () => {
	it('takes an event in place and shows it; missing activities lead to the next one', async () => {
		const { id } = await open('Blower Group', 'rhythm');
		await window.page.getByText(/comes together every 99 days/).waitFor();
		await button('Add an event').click();
		const form = window.page.getByRole('form', { name: 'Add an event' });
		await form.getByLabel(/^Title/).fill('Which blower next');
		await window.page.keyboard.press('Control+Enter');
		await section('Events').getByRole('link', { name: 'Which blower next', exact: true }).waitFor();
		const event = await find('event', 'Which blower next');
		expect((await values('event', event.id)).communities?.value).toEqual([id]);
		await section('Nine typical activities')
			.getByRole('link', { name: /^Plan one/ })
			.first()
			.click();
		await window.page.waitForURL(/record\/event\/new/);
	});

	it('has a table behind the modes', async () => {
		await open('Control Room Exchange', 'rhythm');
		const modes = section('Modes of belonging');
		await modes.getByText('Table', { exact: true }).click();
		await modes.getByRole('columnheader', { name: 'Engagement' }).waitFor();
		await expect.poll(() => modes.getByRole('row').count()).toBe(9);
		await modes.getByRole('row').getByRole('button').first().click();
		await modes.getByRole('link').nth(1).click();
		await window.page.waitForURL(/record\/event\//);
	});

	it('leads by the keys from each mark of its pictures to the events behind', async () => {
		await open('Control Room Exchange', 'rhythm');
		const line = section('Events').getByRole('group', { name: 'Events on a line of time' });
		const marks = line.getByRole('link');
		await marks.last().focus();
		await window.page.keyboard.press('ArrowLeft');
		await inFocus(marks.nth((await marks.count()) - 2));
		const modes = section('Modes of belonging');
		await modes
			.getByRole('button', { name: /^Q\d \d{4}, / })
			.first()
			.focus();
		await window.page.keyboard.press('Enter');
		await modes.getByRole('link').nth(1).waitFor();
		await window.expectAccessible();
		await line.getByRole('link').first().focus();
		await window.page.keyboard.press('Enter');
		await window.page.waitForURL(/record\/event\//);
	});
});

describe('the commitments of a community', () => {
	it('leave only the promise to say, where a form begins that knows the rest', async () => {
		const { title } = await open('Control Room Exchange', 'commitments');
		await section('The organization promises').getByRole('link', { name: 'Add', exact: true }).click();
		const form = window.page.locator('main form');
		const promise = form.getByLabel(/^Promise/);
		await inFocus(promise);
		await form.getByRole('link', { name: title }).waitFor();
		await expect.poll(() => form.getByLabel('Made by').inputValue()).toBe('organization');
		await expect.poll(() => form.getByLabel('About').inputValue()).toBe('time');
	});
});

describe('what is asked of a community', () => {
	it('is rated and funded in place, by who sits here', async () => {
		const { document } = await host.command<{ document: { me: { person: { id: string } } } }>('sit', {
			name: 'Hyun-woo Baek',
			seat: 'leader'
		});
		await open('Control Room Exchange', 'asks');
		await window.page.getByText('one gives energy and none takes it').waitFor();
		const ask = window.page.getByRole('article').filter({ hasText: 'Sit in on the interviews' });
		await ask.getByRole('button', { name: '−2, drained' }).click();
		await ask.getByText('takes energy').waitFor();
		await window.page.getByText('one gives energy and one takes it, unfunded').waitFor();
		const rated = { kind: 'energy_rating', limit: 200 };
		const { rows } = await host.command<{ rows: { id: string }[] }>('list', rated);
		const by = await Promise.all(
			rows.map(async ({ id }) => {
				const record = { kind: 'energy_rating', id };
				const { values } = await host.command<{ values: { by: { value: string } } }>('record', record);
				return values.by.value;
			})
		);
		expect(by).toContain(document.me.person.id);
		await window.expectAccessible();
		await ask.getByLabel('Funded').check();
		await window.page.getByText('one gives energy and one takes it.').waitFor();
	});
});

describe('the conditions', () => {
	it('are set in place, apart from how formal the community is', async () => {
		const { id } = await open('Blower Group', 'conditions');
		await window.page.getByRole('radiogroup', { name: 'Travel' }).getByLabel('yes').check();
		const amount = window.page.getByLabel('Travel, how much');
		await amount.fill('two visits a year');
		await amount.press('Enter');
		await window.page.getByText('one of the nine conditions').waitFor();
		const condition = await find('condition', 'travel');
		await expect
			.poll(async () => (await values('condition', condition.id)).amount?.value)
			.toBe('two visits a year');
		await window.page.getByRole('radiogroup', { name: 'Formality' }).getByLabel('recognized').check();
		await window.page.getByText('The organization knows it and names it.').waitFor();
		await expect.poll(async () => (await values('community', id)).formality?.value).toBe('recognized');
	});
});

describe('the check', () => {
	it('says what is missing, and is recorded with its evidence as one change', async () => {
		await open('Old Concrete Lunch', 'check');
		await window.page.getByText('what is missing is a domain').waitFor();
		await button('Record the check').click();
		const form = window.page.getByRole('form', { name: 'Record the check' });
		await form.getByRole('button', { name: 'Record the check' }).click();
		await form.getByRole('alert').waitFor();
		await window.expectAccessible();
		const practice = form.getByRole('group', { name: 'Practice' }).first();
		await practice.getByLabel('What we saw').fill('The dosing cards are still in use.');
		await form.getByRole('button', { name: 'Record the check' }).click();
		const parts = section('Is it a community of practice?');
		await parts.getByText('The dosing cards are still in use.').waitFor();
		await parts.getByRole('link', { name: /recorded the check on 21 November 2026/ }).waitFor();
		await host.command('undo');
		expect(await howMany('assessment', '21 Nov 2026')).toBe(0);
	});

	it('sets where a community came from and what it is for its members', async () => {
		const { id } = await open('Blower Group', 'check');
		await window.page.getByLabel('common good').check();
		await window.page.getByText('What they do serves more than themselves.').waitFor();
		await expect.poll(async () => (await values('community', id)).ladder?.value).toBe('common_good');
	});
});

describe('a past date', () => {
	it('shows the life as it was, and nothing to add', async () => {
		const { id } = await community('Blower Group');
		await host.command('look_at', { date: '2026-04-01' });
		await window.go(`/record/community/${id}?tab=life`);
		await window.page.getByText('Blower Group has been at work since 20 Jan 2023.').waitFor();
		expect(await button('Note a stage').count()).toBe(0);
	});

	it('says in words whether an ask was funded', async () => {
		const { id } = await community('Leakage Network');
		await host.command('look_at', { date: '2026-06-30' });
		await window.go(`/record/community/${id}?tab=asks`);
		const ask = window.page.getByRole('article').filter({ hasText: 'Book rooms and travel' });
		await ask.getByText('not funded, without logistical support').waitFor();
		expect(await window.page.locator('main').getByRole('checkbox').count()).toBe(0);
	});
});

describe.each<Theme>(['light', 'dark'])('in %s', (theme) => {
	it.each(['life', 'people', 'rhythm', 'asks', 'conditions', 'check'])(
		'the part %s is accessible',
		async (tab) => {
			await inTheme(theme);
			await open('Control Room Exchange', tab);
			await window.page.getByRole('heading', { level: 2 }).first().waitFor();
			await window.expectAccessible();
		}
	);
});
