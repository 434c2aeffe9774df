import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launch, Window, type Theme } from './browser';
import { Host, TODAY } from './host';

type Found = { id: string; title: string };
type Cell = { value: unknown; text: string };

let browser: Browser;
let host: Host;
let window: Window;

const find = async (kind: string, filter: string): Promise<Found | undefined> => {
	const request = { kind, columns: [], filter, conditions: [], sort: [], group: null, offset: 0, limit: 1 };
	return (await host.command<{ rows: Found[] }>('list', request)).rows[0];
};
const community = async (name: string) => (await find('community', name)) as Found;
const values = async (kind: string, id: string) =>
	(await host.command<{ values: Record<string, Cell> }>('record', { kind, id })).values;
const open = async (name: string, tab: string): Promise<Found> => {
	const found = await community(name);
	await window.go(`/record/community/${found.id}?tab=${tab}`);
	return found;
};
const button = (name: string) => window.page.getByRole('button', { name, exact: true });
const section = (name: string) => window.page.getByRole('region', { name });

beforeAll(async () => void (browser = await launch()));
afterAll(() => browser.close());
beforeEach(async () => {
	host = await Host.start();
	await host.command('open_sample');
	window = await Window.open(browser, host);
});
afterEach(async () => {
	await window.close();
	host.stop();
});

describe('the head of a community', () => {
	it('says how it stands, and opens what is behind', async () => {
		await open('Blower Group', 'life');
		const main = window.page.getByRole('main');
		await main.getByText('19 members, estimated').waitFor();
		await main.getByText('Every 42 days, held 4 of 12').waitFor();
		await main.getByRole('link', { name: 'Name a sponsor' }).click();
		await window.page.waitForURL(/record\/sponsorship\/new/);
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
		expect(await button('Note a stage').evaluate((one) => one === document.activeElement)).toBe(true);
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
		await window.page.getByRole('option').first().waitFor();
		await window.page.keyboard.press('Enter');
		await form.getByRole('button', { name: 'Close the community' }).click();
		await window.page.getByText('closed on 21 Nov 2026').waitFor();
		const closed = await values('community', id);
		expect(closed.closed_on?.value).toBe(TODAY);
		expect(closed.stage?.value).toBe('closed');
		const kept = (await find('artifact', 'What Blower Group leaves behind')) as Found;
		expect((await values('artifact', kept.id)).keeper?.text).toContain('Ines');
		await host.command('undo');
		expect((await values('community', id)).closed_on?.value).toBe(null);
		expect((await values('community', id)).stage?.value).toBe('reinventing');
		expect(await find('artifact', 'What Blower Group leaves behind')).toBeUndefined();
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

describe('a past date', () => {
	it('shows the life as it was, and nothing to add', async () => {
		const { id } = await community('Blower Group');
		await host.command('look_at', { date: '2026-04-01' });
		await window.go(`/record/community/${id}?tab=life`);
		await window.page.getByText('Blower Group has been at work since 20 Jan 2023.').waitFor();
		expect(await button('Note a stage').count()).toBe(0);
	});
});

describe.each<Theme>(['light', 'dark'])('in %s', (theme) => {
	it.each(['life'])('the part %s is accessible', async (tab) => {
		await window.close();
		window = await Window.open(browser, host, theme);
		await open('Blower Group', tab);
		await window.expectAccessible();
	});
});
