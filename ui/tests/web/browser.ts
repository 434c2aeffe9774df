import { axe } from './axe';
import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Host } from './host';
import { SLOW, WAITS_MS, slowAnswers, slowProcessor } from './slow';

const programs = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** A browser without a window; the system's own where there is one. */
export function launch(): Promise<Browser> {
	return chromium.launch({
		executablePath: programs.find((program) => existsSync(program)),
		args: [
			'--headless',
			'--no-sandbox',
			'--disable-gpu',
			'--disable-quic',
			'--no-first-run',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync'
		]
	});
}
export type Theme = 'light' | 'dark';

/** How many frames nothing happens in, in a page that stands still. */
const QUIET_FRAMES = 3;
type Counted = { commands: number };

/** Counts the commands whose answers the page has not read yet; evaluated in the page. */
function countCommands(): void {
	const page = window as unknown as Counted & typeof globalThis;
	const ask = page.fetch;
	page.commands = 0;
	page.fetch = async (...request) => {
		page.commands += 1;
		try {
			const answer = await ask(...request);
			return new Response(await answer.blob(), answer);
		} finally {
			// What the page does with the answer comes first: it may ask for more.
			setTimeout(() => (page.commands -= 1));
		}
	};
}

/** A page in a window of 1280 by 800. What it complains about is kept, to be asked for at the end of a test. */
export class Window {
	readonly complaints: string[] = [];

	private constructor(
		readonly host: Host,
		readonly page: Page,
		private readonly context: BrowserContext
	) {
		page.on('pageerror', (error) => this.complaints.push(error.message));
		page.on('console', (message) => {
			// A refused value is an answer of the host, which the browser reports as a failed load.
			if (message.type() === 'error' && !message.text().includes('422')) this.complaints.push(message.text());
		});
	}

	static async open(browser: Browser, host: Host, theme: Theme = 'light'): Promise<Window> {
		const context = await browser.newContext({
			viewport: { width: 1280, height: 800 },
			colorScheme: theme,
			permissions: ['clipboard-read', 'clipboard-write']
		});
		context.setDefaultTimeout(WAITS_MS);
		await context.addInitScript(countCommands);
		if (SLOW) await slowAnswers(context);
		const page = await context.newPage();
		if (SLOW) await slowProcessor(page);
		return new Window(host, page, context);
	}

	/** Goes to an address and waits until nothing is under way. */
	async go(path: string): Promise<void> {
		await this.page.goto(`${this.host.address}${path}`);
		await this.#drawn();
	}

	/** Reloads the page and waits until nothing is under way. */
	async reload(): Promise<void> {
		await this.page.reload();
		await this.#drawn();
	}

	async #drawn(): Promise<void> {
		await this.page.locator('[data-region="content"]').first().waitFor();
		await this.page.waitForFunction(() => document.querySelector('.content')?.textContent.trim() !== '');
		await this.still();
	}

	/** Waits until all commands are answered and what they said is drawn: what has not happened now, does not. */
	async still(): Promise<void> {
		await this.page.evaluate(async (frames) => {
			await document.fonts.ready;
			const moves = (one: Animation) =>
				one.playState === 'running' && one.effect?.getComputedTiming().endTime !== Infinity;
			for (let quiet = 0; quiet < frames; quiet += 1) {
				await new Promise(requestAnimationFrame);
				if ((window as unknown as Counted).commands > 0 || document.getAnimations().some(moves)) quiet = -1;
			}
		}, QUIET_FRAMES);
	}

	/** Nothing that axe-core finds against WCAG 2.2 AA or its best practices. */
	async expectAccessible(): Promise<void> {
		await this.still();
		const violations = await axe(this.page);
		expect(
			violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join('; ')}`)
		).toEqual([]);
	}

	async close(): Promise<void> {
		await this.context.unrouteAll({ behavior: 'ignoreErrors' });
		await this.context.close();
		expect(this.complaints).toEqual([]);
	}
}
