import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, Window } from './browser';
import { everyPage, type Place } from './every-page';
import { unfit } from './fit';
import { Host } from './host';
import { takes } from './slow';

/** How many windows are looked at side by side: most of what one does is waiting. */
const WINDOWS = 3;
const TAKES_MS = takes(240_000);
const SIZES = [
	[1920, 1080],
	[1280, 800]
] as const;

let browser: Browser;
beforeAll(async () => void (browser = await launch()));
afterAll(() => browser.close());

/** A portfolio that nobody has written anything into. */
const createEmpty = (host: Host) =>
	host.command('create_portfolio', {
		path: join(host.folder, 'garden.tilth'),
		name: 'Garden',
		organization: 'Garden',
		sector: 'business',
		currency: 'EUR',
		fiscal_year_start: 1,
		review_every: 3,
		strategy: ''
	});

describe.each<{ name: string; begin: (host: Host) => Promise<unknown>; sits: [string, string][] }>([
	{
		name: 'the sample',
		begin: (host) => host.command('open_sample'),
		sits: [
			['Leocadia Ferrant', 'executive'],
			['Hyun-woo Baek', 'leader'],
			['Theodora Papadakis', 'steward']
		]
	},
	{
		name: 'an empty portfolio',
		begin: createEmpty,
		sits: [
			['Ada Lovelace', 'executive'],
			['Ada Lovelace', 'leader'],
			['Ada Lovelace', 'steward']
		]
	}
])('with $name', ({ begin, sits }) => {
	it(
		'every page fits in a small window and in a large one, and what is cut is told in full',
		async () => {
			const host = await Host.start();
			await begin(host);
			const found: string[] = [];
			const look = async (window: Window, { name, path }: Place) => {
				await window.go(path);
				for (const [width, height] of SIZES)
					for (const fault of await unfit(window, width, height)) found.push(`${name} ${fault}`);
			};
			const places = await everyPage(host);
			const lookOn = async () => {
				const window = await Window.open(browser, host);
				for (let place = places.shift(); place; place = places.shift()) await look(window, place);
				await window.close();
			};
			await Promise.all(Array.from({ length: WINDOWS }, lookOn));
			const window = await Window.open(browser, host);
			for (const [name, seat] of sits) {
				await host.command('sit', { name, seat });
				await look(window, { name: `desk-${seat}`, path: '/desk' });
			}
			await window.close();
			host.stop();
			expect(found.sort()).toEqual([]);
		},
		TAKES_MS
	);
});

it('what does not fit is found: words over words, a control out of sight, a text that nothing tells in full or that is too wide', async () => {
	const host = await Host.start();
	await host.command('open_sample');
	const window = await Window.open(browser, host);
	await window.go('/portfolio');
	expect(await unfit(window, 1280, 800)).toEqual([]);
	await window.page.locator('.plot text.axis').first().waitFor();
	await window.page.evaluate(() => {
		const [one, other] = document.querySelectorAll('.plot text.axis');
		for (const at of ['x', 'y', 'text-anchor']) one?.setAttribute(at, other?.getAttribute(at) ?? '');
		const find = document.querySelector<HTMLElement>('header .find');
		if (find) find.style.marginLeft = '1200px';
		const alone = document.createElement('p');
		alone.className = 'cut';
		alone.style.width = '80px';
		alone.textContent = 'Nobody comes by here with the focus.';
		const wide = document.createElement('p');
		wide.style.maxWidth = 'none';
		wide.textContent = 'It goes on from one side to the other. '.repeat(6);
		document.querySelector('.content')?.append(alone, wide);
	});
	const found = await unfit(window, 1280, 800);
	expect(found.some((fault) => fault.includes(' lies over '))).toBe(true);
	expect(
		found.some((fault) => fault.includes('Find or do') && fault.endsWith('is not wholly in sight'))
	).toBe(true);
	expect(found.some((fault) => fault.endsWith('is cut, and no control tells the rest'))).toBe(true);
	expect(found.some((fault) => fault.endsWith('runs too wide'))).toBe(true);
	await window.close();
	host.stop();
});
