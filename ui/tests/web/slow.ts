import type { BrowserContext, Page } from 'playwright-core';

/** With `TILTH_WEB_SLOW=1` every window is as slow as on a busy machine: what a test does not wait for is not there. */
export const SLOW = process.env.TILTH_WEB_SLOW === '1';
const EACH_WAY_MS = 200;
const CPU_RATE = 4;

/** How long what a test waits for may take: far longer than it does, and less than the test may. */
export const WAITS_MS = 20_000;
/** The time a test may take, where a minute of a quiet machine is several of a slow one. */
export const takes = (ms: number) => (SLOW ? ms * 5 : ms);

const pause = () => new Promise((done) => setTimeout(done, Math.random() * EACH_WAY_MS));

/** Commands come late to the host and their answers to the page. What a test routes itself is not touched. */
export async function slowAnswers(context: BrowserContext): Promise<void> {
	await context.route('**/command/**', async (route) => {
		try {
			await pause();
			const response = await route.fetch();
			await pause();
			await route.fulfill({ response });
		} catch {
			// The page was left or closed meanwhile.
			await route.abort().catch(() => undefined);
		}
	});
}

export async function slowProcessor(page: Page): Promise<void> {
	const session = await page.context().newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_RATE });
}
