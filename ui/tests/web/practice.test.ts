import { describe, expect, it } from 'vitest';
import { type Theme } from './browser';
import { TODAY } from './host';
import { eachTest, find, host, inTheme, values, window, type Found } from './suite';

const open = async (name: string, tab: string): Promise<Found> => {
	const found = await find('community', name);
	await window.go(`/record/community/${found.id}?tab=${tab}`);
	return found;
};
const fresh = async (name: string): Promise<string> => {
	const values = { name: { text: name } };
	const saved = await host.command<{ created: Found }>('create_record', { kind: 'community', values });
	return saved.created.id;
};
const button = (name: string) => window.page.getByRole('button', { name, exact: true });
const section = (name: string) => window.page.getByRole('region', { name });
const form = (name: string) => window.page.getByRole('form', { name });
const history = async () =>
	(
		await host.command<{ batches: { author: string; label: string }[] }>('history', {
			record: null,
			offset: 0,
			limit: 3
		})
	).batches;

const TABS = ['projects', 'voice', 'practice', 'boundaries', 'value', 'pulse'];

eachTest();

describe('the pulse', () => {
	it('lays the last rounds on top of each other', async () => {
		await open('Pump Table', 'pulse');
		await window.page
			.getByText('all nine questions were answered; seven scores are higher than before.')
			.waitFor();
		const table = window.page.getByRole('table', { name: 'Nine questions and their answers' });
		const cell = table.getByRole('cell').filter({ hasText: 'Where do members work out together' });
		const told = async () => (await cell.getByRole('link').allTextContents()).map((text) => text.trim());
		await expect
			.poll(told)
			.toEqual(['Aug 2026, 4 of 5', 'Feb 2026, 3 of 5', 'Aug 2025, 2 of 5', 'Mar 2025, 2 of 5']);
	});

	it('begins a round in place, as one assessment that is saved cell by cell', async () => {
		const { id } = await open('Pump Table', 'pulse');
		await button('Begin a round').click();
		const cell = window.page.getByRole('group', { name: 'enterprise: learning energy, engagement' });
		// A round begins at its first question, and a figure answers it.
		const first = window.page.getByRole('group', { name: /^enterprise/ }).first();
		await first.locator('button:focus').waitFor();
		await cell.getByRole('button', { name: '5', exact: true }).click();
		await window.page.getByText('On 21 Nov 2026 one of nine questions was answered').waitFor();
		await cell.getByRole('textbox').fill('The young bring the machines now.');
		await cell.getByRole('textbox').blur();
		const other = window.page.getByRole('group', { name: 'mutuality: social capital, alignment' });
		await other.getByRole('textbox').fill('Who speaks first is on the wall.');
		await other.getByRole('textbox').blur();
		await window.page.getByText('On 21 Nov 2026 two of nine questions were answered').waitFor();
		await window.expectAccessible();
		const pulse = await host.command<{ rounds: { on: string; answered: number }[] }>('community_pulse', {
			id
		});
		expect(pulse.rounds.map(({ on, answered }) => [on, answered])[0]).toEqual([TODAY, 2]);
		expect(pulse.rounds.length, 'the last four rounds').toBe(4);
	});

	it('takes an emptied answer away', async () => {
		const id = await fresh('Night Shift');
		const answer = (text: string) =>
			host.command('answer_pulse', {
				community: id,
				row: 'enterprise',
				mode: 'engagement',
				field: 'evidence',
				input: { text }
			});
		await answer('They ask.');
		await answer('');
		const pulse = await host.command<{ rounds: { answered: number }[] }>('community_pulse', { id });
		expect(pulse.rounds.map(({ answered }) => answered)).toEqual([0]);
	});

	it('asks no more than what is set aside warrants', async () => {
		const id = await fresh('Night Shift');
		await window.go(`/record/community/${id}?tab=pulse`);
		await window.page.getByText('Nothing is set aside for it this year, so one question is enough').waitFor();
		await expect.poll(() => window.page.getByText('Ask first', { exact: true }).count()).toBe(1);
	});
});

describe('voice', () => {
	it('keeps no author of what is said without a name', async () => {
		await host.command('sit', { name: 'Ines', seat: 'leader' });
		await open('Pump Table', 'voice');
		await button('Say something').click();
		await form('Say something').getByLabel('What was said').fill('The night rota hides the cracks.');
		await window.page.keyboard.press('Control+Enter');
		await section('What we said').getByText('Not answered yet').first().waitFor();
		await window.page.getByText('The night rota hides the cracks.').first().waitFor();
		const [last] = await history();
		expect(last?.author).toBe('');
		const voice = await find('voice', 'The night rota');
		expect((await values('voice', voice.id)).by?.value).toBe(null);
	});

	it('is carried by who sits here, and answered in place', async () => {
		await host.command('sit', { name: 'Ines', seat: 'leader' });
		const id = await fresh('Night Shift');
		await host.command('create_record', {
			kind: 'voice',
			values: { text: { text: 'Two lamps are dead.' }, kind: { value: 'concern' }, community: { value: id } }
		});
		await window.go(`/record/community/${id}?tab=voice`);
		await window.page.getByText(/it has waited .* for an answer/).waitFor();
		await button('I carry it').click();
		await window.page.getByText('Carried by').waitFor();
		await button('Answer').click();
		await window.page.getByRole('textbox').first().fill('They are lit again.');
		await button('Answer').click();
		await window.page.getByText('They are lit again.').waitFor();
		await window.page.getByText('none waits for an answer').waitFor();
		const voice = await find('voice', 'Two lamps');
		await expect.poll(async () => (await values('voice', voice.id)).status?.value).toBe('answered');
	});

	it('says what a community was asked, and tells it back today', async () => {
		const id = await fresh('Night Shift');
		const decision = await host.command<{ created: Found }>('create_record', {
			kind: 'decision',
			values: { title: { text: 'Lamps by the hour' }, date: { value: '2026-10-01' } }
		});
		const asked = await host.command<{ created: Found }>('create_record', {
			kind: 'consultation',
			values: {
				decision: { value: decision.created.id },
				community: { value: id },
				asked: { value: 'before' },
				reaction: { value: 'concern' }
			}
		});
		await window.go(`/record/community/${id}?tab=voice`);
		await window.page.getByText('Asked before, concern').waitFor();
		await button('Told back today').click();
		await window.page.getByText('Told back on 21 Nov 2026').waitFor();
		await expect
			.poll(async () => (await values('consultation', asked.created.id)).told_back_on?.value)
			.toBe(TODAY);
	});
});

describe('practice', () => {
	it('notes a review today, and offers to name who keeps what nobody keeps', async () => {
		const id = await fresh('Night Shift');
		const made = await host.command<{ created: Found }>('create_record', {
			kind: 'artifact',
			values: { name: { text: 'Lamp book' }, community: { value: id }, review_every: { value: 30 } }
		});
		await window.go(`/record/community/${id}?tab=practice`);
		await window.page
			.getByText('One artifact is noted; one is due for review, and nobody keeps it.')
			.waitFor();
		await button('Reviewed today: Lamp book').click();
		await window.page.getByText('Reviewed on 21 Nov 2026; again by 21 Dec 2026').waitFor();
		await window.page.getByRole('link', { name: 'Name a keeper' }).click();
		await window.page.waitForURL(new RegExp(`record/artifact/${made.created.id}\\?values`));
	});
});

describe('value', () => {
	it('shows how a story’s value is attributed, and takes a reading in place', async () => {
		await open('Pump Table', 'value');
		await window.page.getByText(/gross × \d+ % attribution × \d+ % confidence = GBP 20,160/).waitFor();
		const applied = section('Applied');
		await applied.getByText('4 readings').click();
		await expect.poll(() => applied.getByRole('row').count()).toBe(5);
		await applied.getByRole('button', { name: 'Note a reading' }).click();
		await form('Note a reading').getByLabel('Value').fill('31');
		await window.page.keyboard.press('Control+Enter');
		await applied.getByText('5 readings').waitFor();
	});
});

describe('projects', () => {
	it('take what was brought home in place', async () => {
		await open('Pump Table', 'projects');
		const of = (name: string) => window.page.getByRole('article').filter({ hasText: name });
		const project = of('One pump selector');
		await of('Sounds before failure').waitFor();
		expect(await of('Sounds before failure').getByRole('button').count()).toBe(0);
		await project.getByRole('button', { name: 'Note what was brought home' }).click();
		await project.getByRole('textbox').first().fill('Eleven sounds, and an ear for the twelfth.');
		await window.page.keyboard.press('Control+Enter');
		await window.page.getByText('one thing it brought home is noted').waitFor();
		await of('Sounds before failure').getByRole('link', { name: 'GBP 9,750' }).click();
		await window.page.waitForURL(/records\/funding\?column=project/);
	});
});

describe('boundaries', () => {
	it('say who brokers, and lead to the boundary', async () => {
		await open('Pump Table', 'boundaries');
		await window.page.getByText('outpost').first().waitFor();
		await section('Boundaries').getByRole('link', { name: 'Heat Club' }).click();
		await window.page.waitForURL(/record\/boundary\//);
	});
});

describe('the workbook', () => {
	it('is kept on this computer for who sits here, and changes no portfolio', async () => {
		await host.command('sit', { name: 'Ines', seat: 'leader' });
		const before = (await history())[0];
		await window.go('/desk');
		await window.page.getByRole('link', { name: 'My workbook' }).click();
		await window.page.getByText('stays on this computer').waitFor();
		const cell = window.page.getByLabel(/^Do you keep what you promised/);
		await cell.fill('More than I say.');
		await cell.blur();
		await window.page.getByText('Written on 21 Nov 2026').waitFor();
		await window.reload();
		await expect.poll(() => cell.inputValue()).toBe('More than I say.');
		expect((await history())[0]).toEqual(before);
		await host.command('sit', { name: 'Okke', seat: 'leader' });
		await window.go('/workbook');
		expect(await cell.inputValue()).toBe('');
	});

	it('asks who one is where nobody sits', async () => {
		await window.go('/workbook');
		await window.page.getByText('Whose workbook is it?').waitFor();
	});
});

describe('an empty community', () => {
	it.each(TABS)('is taught the idea of %s, and offered the first step', async (tab) => {
		const id = await fresh('Night Shift');
		await window.go(`/record/community/${id}?tab=${tab}`);
		const part = window.page.getByRole('tabpanel');
		await part.locator('.answer').waitFor();
		await part.locator('button.link, a[href*="/new"], button.button').first().waitFor();
		await window.expectAccessible();
	});
});

describe('a past date', () => {
	it.each(TABS)('shows %s as it was, and nothing to add', async (tab) => {
		const { id } = await find('community', 'Pump Table');
		await host.command('look_at', { date: '2026-04-01' });
		await window.go(`/record/community/${id}?tab=${tab}`);
		const part = window.page.getByRole('tabpanel');
		await part.locator('.answer').waitFor();
		expect(await part.getByRole('button').count()).toBe(0);
	});
});

describe.each<Theme>(['light', 'dark'])('in %s', (theme) => {
	it.each(TABS)('the part %s is accessible', async (tab) => {
		await inTheme(theme);
		await open('Pump Table', tab);
		await window.expectAccessible();
	});

	it('the workbook is accessible', async () => {
		await host.command('sit', { name: 'Ines', seat: 'leader' });
		await inTheme(theme);
		await window.go('/workbook');
		await window.expectAccessible();
	});
});
