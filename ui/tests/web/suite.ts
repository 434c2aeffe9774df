import type { Browser, Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { launch, Window, type Theme } from './browser';
import { Host } from './host';

/** A record as a list names it. */
export type Found = { id: string; title: string };
/** What a field of a record holds, and as which text it stands. */
export type Cell = { value: unknown; text: string };

/** The browser of a file of tests, its host or that of the test, and the window of the test. */
export let browser: Browser;
export let host: Host;
export let window: Window;

/** Opens a host and a window before each test, when `begin` has made what it starts from, and closes both after it. */
export function eachTest(begin: () => Promise<unknown> = () => host.command('open_sample')): void {
	beforeAll(async () => void (browser = await launch()));
	afterAll(() => browser.close());
	beforeEach(async () => {
		host = await Host.start();
		await begin();
		window = await Window.open(browser, host);
	});
	afterEach(async () => {
		try {
			await window.close();
		} finally {
			host.stop();
		}
	});
}

/** Opens one host with the sample for all tests of a file, and closes it after the last. */
export function oneHost(): void {
	beforeAll(async () => {
		browser = await launch();
		host = await Host.start();
		await host.command('open_sample');
	});
	afterAll(async () => {
		await browser.close();
		host.stop();
	});
}

/** Opens the window of this test anew, light or dark. */
export async function inTheme(theme: Theme): Promise<void> {
	await window.close();
	window = await Window.open(browser, host, theme);
}

/** Waits until the focus is on something. */
export const inFocus = (what: Locator): Promise<void> => what.and(window.page.locator(':focus')).waitFor();

/** How many records of a kind a filter finds. */
export async function howMany(kind: string, filter: string): Promise<number> {
	return (await host.command<{ matched: number }>('list', { kind, filter, limit: 0 })).matched;
}

/** The first record of a kind that a filter finds; without one, the first of all. */
export async function find(kind: string, filter = ''): Promise<Found> {
	const [found] = (await host.command<{ rows: Found[] }>('list', { kind, filter, limit: 1 })).rows;
	if (!found) throw new Error(`no ${kind} called “${filter}”`);
	return found;
}

/** What the fields of a record hold. */
export async function values(kind: string, id: string): Promise<Record<string, Cell>> {
	return (await host.command<{ values: Record<string, Cell> }>('record', { kind, id })).values;
}
