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
	const apart = async (one: Locator, other: Locator) => {
		const [first, second] = [await box(one), await box(other)];
		return (
			first.y + first.height <= second.y ||
			second.y + second.height <= first.y ||
			first.x + first.width <= second.x ||
			second.x + second.width <= first.x
		);
	};
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
		await fields.evaluate((node) => node.scrollTo(0, node.scrollHeight));
		expect(await apart(fields.locator('.field').last(), notice)).toBe(true);
		await window.go('/settings');
		await window.page.keyboard.press('Control+Shift+z');
		await notice.waitFor();
		const settings = window.page.locator('section:has(> #settings-portfolio)');
		await settings.evaluate((node) => node.scrollTo(0, node.scrollHeight));
		expect(await apart(settings.locator('.field').last(), notice)).toBe(true);
	});

	it('leaves what the foot of a table says to be seen', async () => {
		const notice = await takeBack('/records/domain?ID');
		const foot = window.page.getByText(/^1 to \d+ of \d+/);
		expect(await apart(foot, notice)).toBe(true);
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
		// What comes into sight may grow, and be scrolled further.
		const end = async () => {
			await content.evaluate((node) => {
				for (const part of node.querySelectorAll('*')) part.scrollTop = part.scrollHeight;
			});
			const { y, height } = await box(last);
			return y + height;
		};
		await expect.poll(end).toBeLessThanOrEqual(800);
		expect(await apart(last, notice)).toBe(true);
	});

	it('stands beside the buttons at the foot of a new record', async () => {
		const notice = await takeBack('/record/domain/new');
		const create = window.page.getByRole('button', { name: /^Add the domain/ });
		expect(await apart(create, notice)).toBe(true);
		expect(await apart(window.page.getByRole('link', { name: 'Cancel' }), notice)).toBe(true);
	});
});
