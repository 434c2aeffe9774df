import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { eachTest, find, host, window } from './suite';

eachTest();

describe('a notice', () => {
	const box = async (what: Locator) => {
		const found = await what.boundingBox();
		if (!found) throw new Error('it is not seen');
		return found;
	};
	/** Both may be drawn anew while they are looked at, and what comes into sight may grow. */
	const areApart = (one: Locator, other: Locator, before: () => Promise<void> = async () => {}) =>
		expect
			.poll(async () => {
				await before();
				const [first, second] = [await box(one), await box(other)];
				return (
					first.y + first.height <= second.y ||
					second.y + second.height <= first.y ||
					first.x + first.width <= second.x ||
					second.x + second.width <= first.x
				);
			})
			.toBe(true);
	const toEnd = (what: Locator) => () => what.evaluate((node) => node.scrollTo(0, node.scrollHeight));
	const takeBack = async (path: string) => {
		const { id } = await find('domain');
		const input = { text: 'Something else' };
		await host.command('set_field', { kind: 'domain', id, field: 'name', input });
		await window.go(path.replace('ID', id));
		await window.page.keyboard.press('Control+z');
		const notice = window.page.getByRole('group', { name: 'Notice' });
		await notice.waitFor();
		return notice;
	};

	it('leaves the last row of a form to be seen', async () => {
		const notice = await takeBack('/record/domain/ID?tab=fields');
		const fields = window.page.getByRole('region', { name: 'Fields' });
		await areApart(fields.locator('.field').last(), notice, toEnd(fields));
		await window.go('/settings');
		await window.page.keyboard.press('Control+Shift+z');
		await notice.waitFor();
		const settings = window.page.locator('section:has(> #settings-portfolio)');
		await areApart(settings.locator('.field').last(), notice, toEnd(settings));
	});

	it('leaves what the foot of a table says to be seen', async () => {
		const notice = await takeBack('/records/domain?ID');
		const foot = window.page.getByText(/^1 to \d+ of \d+/);
		await areApart(foot, notice);
	});

	it.each([
		['/people?ID', 'row'],
		['/commitments?view=board&ID', 'link'],
		['/history?ID', 'button'],
		['/attention?ID', 'button']
	] as const)('leaves the end of %s to be seen', async (path, role) => {
		const notice = await takeBack(path);
		const content = window.page.locator('.content');
		const last = content.getByRole(role).last();
		const toEnds = () =>
			content.evaluate((node) => {
				for (const part of node.querySelectorAll('*')) part.scrollTop = part.scrollHeight;
			});
		await areApart(last, notice, async () => {
			await toEnds();
			const { y, height } = await box(last);
			if (y + height > 800) throw new Error('it is not at its end');
		});
	});

	it('stands beside the buttons at the foot of a new record', async () => {
		const notice = await takeBack('/record/domain/new');
		const create = window.page.getByRole('button', { name: /^Add the domain/ });
		await areApart(create, notice);
		await areApart(window.page.getByRole('link', { name: 'Cancel' }), notice);
	});
});
