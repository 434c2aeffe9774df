import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds on a page. The script is evaluated by the driver: the pages' own policy would refuse it. */
export async function axe(page: Page): Promise<AxeResults['violations']> {
	await page.evaluate(source);
	return page.evaluate(async () => {
		const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
		const { violations } = await (window as unknown as { axe: typeof import('axe-core') }).axe.run(document, {
			runOnly: { type: 'tag', values: tags }
		});
		return violations;
	});
}
