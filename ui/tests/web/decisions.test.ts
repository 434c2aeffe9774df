import { describe, expect, it } from 'vitest';
import { type Theme } from './browser';
import { TODAY } from './host';
import { eachTest, find, host, howMany, inFocus, inTheme, values, window, type Found } from './suite';

const open = async (kind: string, name: string): Promise<Found> => {
	const found = await find(kind, name);
	await window.go(`/record/${kind}/${found.id}`);
	return found;
};
const button = (name: string) => window.page.getByRole('button', { name, exact: true });
const section = (name: string) => window.page.getByRole('region', { name });

eachTest();

it('what was begun in a form is still there after a way to another page', async () => {
	const title = () => window.page.getByLabel('Title', { exact: false });
	const focused = () => title().and(window.page.locator(':focus'));
	await window.go('/record/decision/new');
	await inFocus(title());
	await window.page.keyboard.type('Close the coast');
	await window.page.keyboard.press('Alt+1');
	await window.page.waitForURL((url) => !url.pathname.startsWith('/record'));
	await window.page.goBack();
	await window.page.getByText('What you had begun is still here').waitFor();
	await expect.poll(() => focused().inputValue()).toBe('Close the coast');
	expect(await window.page.locator('main').getByText('Saved', { exact: true }).count()).toBe(0);
	await window.page.getByRole('button', { name: 'Begin anew' }).click();
	await expect.poll(() => focused().inputValue()).toBe('');
});

describe('a decision', () => {
	it('is entered with the communities its domains propose, as one change', async () => {
		await window.go('/record/decision/new');
		await window.page.getByText('Name the domains it touches').waitFor();
		await window.page.getByLabel(/^Title/).fill('One sampling van for two works');
		await window.page.getByLabel(/^Domains/).fill('Digest');
		await window.page.locator('[role="option"][aria-selected="true"]').waitFor();
		await window.page.keyboard.press('Enter');
		const asked = window.page.getByRole('radiogroup').first();
		await asked.waitFor();
		await asked.getByRole('radio', { name: 'before' }).check();
		await window.page.getByLabel('Asked on').fill('3 Nov 2026');
		await window.page.getByLabel('What they said').fill('Only if it is washed in between.');
		await window.expectAccessible();
		await window.page.keyboard.press('Control+Enter');
		await window.page.waitForURL(/record\/decision\/[0-9a-f-]{36}/);
		await window.page.getByText('Only if it is washed in between.').waitFor();
		await window.page.getByText(/^One community was asked before/).waitFor();
		expect(await howMany('decision', 'One sampling van')).toBe(1);
		await host.command('undo');
		expect(await howMany('decision', 'One sampling van')).toBe(0);
		expect(await howMany('consultation', 'One sampling van')).toBe(0);
	});

	it('takes what a community said and tells it back in place', async () => {
		const { id } = await open('decision', 'Fund the foam study');
		const unasked = await find('consultation', 'Fund the foam study');
		expect(unasked).toBeDefined();
		const cards = section('Were they asked?').getByRole('article');
		await cards.first().waitFor();
		const saved = await host.command<{ created: Found }>('create_record', {
			kind: 'consultation',
			values: {
				decision: { value: id },
				community: { value: (await find('community', 'Pump')).id },
				asked: { value: 'after' },
				reaction: { value: 'concern' }
			}
		});
		await window.page.reload();
		await button('Told back today').click();
		await expect
			.poll(async () => (await values('consultation', saved.created.id)).told_back_on?.value)
			.toBe(TODAY);
		await window.page.getByText(/^Told back on 21 November 2026/).waitFor();
		await window.page.keyboard.press('Control+z');
		await button('Told back today').waitFor();
	});

	it('asks a community that was noted as not asked in the same form, and keeps its record', async () => {
		const { id } = await find('decision', 'Fund the foam study');
		const community = await find('community', 'Pump');
		const { created } = await host.command<{ created: Found }>('create_record', {
			kind: 'consultation',
			values: {
				decision: { value: id },
				community: { value: community.id },
				asked: { value: 'not_asked' },
				how: { text: 'At the round table' }
			}
		});
		const before = await howMany('consultation', '');
		await window.go(`/record/decision/${id}?ask=${community.id}`);
		const form = window.page.getByRole('form', { name: `Note what ${community.title} was asked` });
		await form.getByLabel('What they said').fill('Only with a spare pump.');
		await window.expectAccessible();
		await expect.poll(() => form.getByLabel('How').inputValue()).toBe('At the round table');
		await window.page.keyboard.press('Control+Enter');
		const card = section('Were they asked?').getByRole('article', { name: community.title });
		await card.getByText('Only with a spare pump.').waitFor();
		const { asked, on, how } = await values('consultation', created.id);
		expect([asked?.value, on?.value, how?.text]).toEqual(['after', TODAY, 'At the round table']);
		expect(await howMany('consultation', '')).toBe(before);
		await host.command('undo');
		const { asked: again, said } = await values('consultation', created.id);
		expect([again?.value, said?.text]).toEqual(['not_asked', '']);
	});

	it('keeps what is seen afterwards where it is read', async () => {
		const { id } = await open('decision', 'Buy a test skid');
		const back = section('Looking back');
		await back.getByLabel(/^What we know now/).fill('The brochure was wrong about cleaning.');
		await window.page.keyboard.press('Control+Enter');
		await expect
			.poll(async () => (await values('decision', id)).hindsight?.value)
			.toBe('The brochure was wrong about cleaning.');
	});
});

describe('the register of decisions', () => {
	it('opens with one sentence and shows who was asked, the newest first', async () => {
		await window.go('/decisions');
		await window.page.getByText(/^Of .* decisions that touch communities/).waitFor();
		await window.page.getByRole('columnheader', { name: /Asked before/ }).waitFor();
		await window.page.getByRole('columnheader', { name: /Told back/ }).waitFor();
	});
});

it('a record made in a form goes from it when it is taken back, and is made on purpose only', async () => {
	await window.go('/record/decision/new');
	const unit = window.page.getByLabel('Decided by the unit', { exact: false }).first();
	await unit.fill('concr');
	await window.page.getByText('Create concr').waitFor();
	await window.page.keyboard.press('Enter');
	await window.still();
	expect(await howMany('unit', 'concr')).toBe(0);
	await window.page.keyboard.press('ArrowDown');
	await window.page.keyboard.press('Enter');
	const chip = window.page.locator('main form').getByRole('link', { name: 'concr' });
	await chip.waitFor();
	await window.page.keyboard.press('Control+z');
	await chip.waitFor({ state: 'detached' });
	await expect.poll(() => howMany('unit', 'concr')).toBe(0);
});

it('what was begun outlives a reload until it is saved; words without a name do not', async () => {
	const kept = () => window.page.evaluate(() => Object.values(sessionStorage).join());
	await window.go('/record/decision/new');
	const title = window.page.getByLabel('Title', { exact: false }).first();
	await inFocus(title);
	await window.page.keyboard.type('Close the coast');
	await window.reload();
	await window.page.getByText('What you had begun is still here').waitFor();
	await expect.poll(() => title.inputValue()).toBe('Close the coast');
	await window.page.getByRole('button', { name: 'Begin anew' }).click();
	await expect.poll(kept).not.toContain('Close the coast');

	await window.go('/record/voice/new');
	await window.page.locator('main form').getByRole('textbox').first().fill('Nobody is to know who says this');
	await window.page.keyboard.press('Tab');
	await window.still();
	expect(await kept()).not.toContain('Nobody is to know');
});

describe('a project', () => {
	it('goes through the pipeline by menu and by keys, with focus kept and undo', async () => {
		const { id } = await find('project', 'Bills in plain words');
		await window.go('/projects');
		await window.page.getByText('Pipeline', { exact: true }).click({ force: true });
		await window.page.waitForURL(/view=pipeline/);
		await button('Move Bills in plain words').click();
		await window.page.getByRole('menuitem', { name: 'Now delivered' }).click();
		const stage = async () => (await values('project', id)).stage?.value;
		await expect.poll(stage).toBe('delivered');
		const card = section('delivered').getByRole('link', { name: 'Bills in plain words' });
		await inFocus(card);
		await window.page.keyboard.press('Shift+ArrowLeft');
		await expect.poll(stage).toBe('active');
		await host.command('undo');
		expect(await stage()).toBe('delivered');
	});

	it('moves by its strip of stages in one step, when Enter takes what the arrows chose', async () => {
		const { id } = await open('project', 'Bills in plain words');
		const stage = async () => (await values('project', id)).stage?.value;
		const strip = window.page.getByRole('radiogroup', { name: 'Where it stands' });
		await strip.getByRole('radio', { name: 'active' }).focus();
		for (const key of ['ArrowLeft', 'ArrowLeft']) await window.page.keyboard.press(key);
		await button('Move to proposed').waitFor();
		await window.still();
		expect(await stage()).toBe('active');
		await window.page.keyboard.press('Escape');
		await expect.poll(() => strip.getByRole('radio', { name: 'active' }).isChecked()).toBe(true);
		await strip.getByRole('radio', { name: 'active' }).focus();
		for (const key of ['ArrowRight', 'ArrowRight']) await window.page.keyboard.press(key);
		await window.expectAccessible();
		await window.page.keyboard.press('Enter');
		await expect.poll(stage).toBe('in_use');
		await host.command('undo');
		expect(await stage()).toBe('active');
	});

	it('offers what is missing on its line, and is funded in place', async () => {
		const { id } = await open('project', 'When not to clean');
		const line = section('From a gap to a change in practice');
		await line.getByRole('link', { name: 'Note a result' }).waitFor();
		await line.getByRole('link', { name: 'Say it' }).waitFor();
		const money = section('Money and hours');
		await button('Fund it').click();
		await money.getByLabel(/^Money/).fill('GBP 1,500');
		await window.page.keyboard.press('Control+Enter');
		await money.getByText('Allocated GBP 1,500').waitFor();
		await window.expectAccessible();
		expect((await values('project', id)).stage?.value).toBe('active');
	});
});

it('a unit made while a project is funded goes from the form when it is taken back', async () => {
	await open('project', 'When not to clean');
	const money = section('Money and hours');
	await button('Fund it').click();
	await money.getByText('Where it comes from').click();
	await money.getByLabel('Unit', { exact: false }).first().fill('concr');
	await window.page.getByText('Create concr').waitFor();
	await window.page.keyboard.press('ArrowDown');
	await window.page.keyboard.press('Enter');
	const chip = money.getByRole('link', { name: 'concr' });
	await chip.waitFor();
	expect(await howMany('unit', 'concr')).toBe(1);
	await window.page.keyboard.press('Control+z');
	await chip.waitFor({ state: 'detached' });
	await expect.poll(() => howMany('unit', 'concr')).toBe(0);
	await money.getByLabel(/^Money/).fill('GBP 1,500');
	await window.page.keyboard.press('Control+Enter');
	await money.getByText('Allocated GBP 1,500').waitFor();
});

describe('a project that waits for a word', () => {
	it('is granted what it asked by Enter, and becomes funded by the same change', async () => {
		const { id } = await open('project', 'Turn every valve once');
		const money = section('Money and hours');
		await button('Fund it').click();
		await expect.poll(() => money.getByLabel(/^Money/).inputValue()).toBe('GBP 40,000');
		await button('Add the funding').waitFor();
		await expect.poll(() => money.getByLabel('Its stage becomes funded').isChecked()).toBe(true);
		await window.expectAccessible();
		await money.getByLabel(/^Money/).press('Enter');
		await money.getByRole('link', { name: 'Allocated GBP 40,000' }).waitFor();
		await window.page.getByText('Paid for, and not begun').waitFor();
		await expect.poll(async () => (await values('project', id)).stage?.value).toBe('funded');
		await window.page.keyboard.press('Control+z');
		await expect.poll(async () => (await values('project', id)).stage?.value).toBe('proposed');
	});
});

describe('voice', () => {
	it('shows what waits, the oldest first, and is answered on its page with the day', async () => {
		await window.go('/voice');
		const waiting = section('Waits for an answer');
		const first = waiting.getByRole('link').first();
		const text = await first.innerText();
		await first.click();
		await window.page.waitForURL(/record\/voice/);
		const id = window.page.url().split('/').at(-1) as string;
		const came = section('What came of it');
		const answer = came.getByRole('button', { name: 'Answer', exact: true });
		await answer.click();
		await came.getByLabel('Your answer').fill('We looked in the drawer as well.');
		await came.getByLabel('Answered on').fill('20 Nov 2026');
		await answer.click();
		await expect.poll(async () => (await values('voice', id)).answered_on?.value).toBe('2026-11-20');
		await button('It was acted on').click();
		await expect.poll(async () => (await values('voice', id)).status?.value).toBe('acted_on');
		await window.go('/voice');
		await waiting.waitFor();
		expect(await waiting.getByText(text).count()).toBe(0);
	});
});

describe.each<Theme>(['light', 'dark'])('in %s', (theme) => {
	it('the pages of decisions are accessible', async () => {
		await inTheme(theme);
		await window.go('/decisions');
		await window.expectAccessible();
		await open('decision', 'Fund the foam study');
		await section('Were they asked?').waitFor();
		await window.expectAccessible();
	});

	it('the pages of projects and of voice are accessible', async () => {
		await inTheme(theme);
		for (const path of ['/projects?view=pipeline', '/voice', '/voice?view=register']) {
			await window.go(path);
			await window.expectAccessible();
		}
		await open('voice', 'nine days');
		await section('What came of it').waitFor();
		await window.expectAccessible();
	});
});
