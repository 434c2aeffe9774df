import { beforeEach, describe, expect, it } from 'vitest';
import { Window, type Theme } from './browser';
import { browser, eachTest, host, inFocus, window } from './suite';

type Found = {
	key: string;
	seen: string;
	records: { kind: string; id: string }[];
	answer: { given: string; because: string | null } | null;
};
type Attention = { rules: { findings: Found[] }[] };

eachTest(async () => {
	await host.command('open_sample');
	await host.command('sit', { name: 'Ines Castellane', seat: 'executive' });
});
beforeEach(() => window.go('/attention'));

const shown = async (request: object): Promise<Found[]> => {
	const { rules } = await host.command<Attention>('attention', request);
	return rules.flatMap(({ findings }) => findings);
};
const found = async () => ({ findings: await shown({}), answered: await shown({ shows: 'answered' }) });
const note = (seen: string) => window.page.getByRole('article').filter({ hasText: seen });
const opener = (seen: string) => note(seen).getByRole('button', { expanded: false });
const answer = (seen: string, given: string) => note(seen).getByRole('radio', { name: given }).check();
const give = (seen: string) => note(seen).getByRole('button', { name: 'Give this answer' }).click();
const focused = () =>
	window.page.evaluate(() => document.activeElement?.closest('article')?.textContent ?? '');
const keys = async () => (await found()).findings.map(({ key }) => key);
const tabTo = async (control: string) => {
	for (let tabs = 0; tabs < 9; tabs += 1) {
		await window.page.keyboard.press('Tab');
		const there = await window.page.evaluate((sought) => document.activeElement?.matches(sought), control);
		if (there) return;
	}
	throw new Error(`Tab does not lead to ${control}`);
};
const gone = (seen: string) => note(seen).waitFor({ state: 'detached' });

describe('a finding', () => {
	it('is opened and put off by keyboard; the next one takes its place, and Ctrl+Z brings it back', async () => {
		const [first, second] = (await found()).findings as [Found, Found];
		await opener(first.seen).focus();
		await window.page.keyboard.press('Enter');
		await expect.poll(() => note(first.seen).getByRole('link').count()).toBeGreaterThan(first.records.length);
		await tabTo('input[type="radio"]');
		await window.page.keyboard.press('Space');
		await window.page.keyboard.press('ArrowRight');
		await tabTo('input:not([type])');
		await window.page.keyboard.type('1 Feb 2027');
		await window.page.keyboard.press('Enter');
		await gone(first.seen);
		await expect.poll(focused).toContain(second.seen);
		const said = `Put off until 1 Feb 2027: ${first.seen.replace(/\.$/, '')}`;
		await window.page.getByRole('status').getByText(said).waitFor();
		await window.page.keyboard.press('Control+z');
		await note(first.seen).waitFor();
		await expect.poll(keys).toContain(first.key);
	});

	it('does not apply only with a reason, which stands beside who gave it until the answer is withdrawn', async () => {
		const { findings, answered } = await found();
		const { seen, key } = findings[0] as Found;
		await opener(seen).click();
		await answer(seen, 'Does not apply');
		await give(seen);
		await note(seen).getByText('Say why').waitFor();
		await note(seen).getByLabel('Because').fill('The county holds it with us.');
		await give(seen);
		await gone(seen);

		await window.page.getByRole('radio', { name: `Answered ${answered.length + 1}` }).check();
		await note(seen).getByText('The county holds it with us.').waitFor();
		await note(seen).getByText('Ines Castellane, 21 Nov 2026').waitFor();
		await note(seen).getByRole('button', { name: 'Withdraw the answer' }).click();
		await gone(seen);
		await expect.poll(keys).toContain(key);
		await window.page.getByRole('button', { name: 'Undo', exact: true }).click();
		await note(seen).waitFor();
	});

	it('was acted on without another word, and closes with Esc where it was opened', async () => {
		const { seen } = (await found()).findings[0] as Found;
		await opener(seen).click();
		await answer(seen, 'Acted on');
		await window.page.keyboard.press('Escape');
		await inFocus(opener(seen));
		await window.page.keyboard.press('Enter');
		await give(seen);
		await gone(seen);
		await expect
			.poll(async () => (await found()).answered.find((one) => one.seen === seen)?.answer?.given)
			.toBe('acted_on');
	});

	it('waits for a day that is picked or a few months ahead', async () => {
		const { seen } = (await found()).findings[0] as Found;
		await opener(seen).click();
		await answer(seen, 'Not now');
		const until = note(seen).getByLabel('Until', { exact: true });
		await note(seen).getByRole('button', { name: 'in three months' }).click();
		await expect.poll(() => until.inputValue()).toBe('21 Feb 2027');
		await until.fill('yesterday');
		await give(seen);
		await note(seen).getByText('cannot be read as one day').waitFor();
		await note(seen)
			.getByRole('button', { name: /^Pick a day/ })
			.click();
		await window.page.getByRole('button', { name: /30 November 2026/ }).click();
		await expect.poll(() => until.inputValue()).toBe('30 Nov 2026');
		await give(seen);
		await gone(seen);
	});

	it('is answered on the page of its record too, where the answer stands among the links', async () => {
		const { seen, records } = (await found()).findings[0] as Found;
		await window.go(`/record/${records[0]?.kind}/${records[0]?.id}?tab=fields`);
		await opener(seen).click();
		await answer(seen, 'Acted on');
		await note(seen).getByLabel('What was done').fill('Asked the architects.');
		await give(seen);
		await gone(seen);
		const answers = window.page.getByRole('region', { name: 'Answers to findings' });
		await answers.getByRole('link', { name: seen.replace(/\.$/, '') }).click();
		await window.page.waitForURL('**/record/finding_answer/**');
		await expect.poll(() => window.page.getByLabel('Because').inputValue()).toBe('Asked the architects.');
		expect(await window.page.getByLabel('What was seen').count()).toBe(0);
	});

	it('cannot be answered on a past day', async () => {
		await host.command('look_at', { date: '2026-11-01' });
		await window.go('/attention');
		const { seen } = (await found()).findings[0] as Found;
		await opener(seen).click();
		await note(seen).getByRole('button', { expanded: true }).waitFor();
		expect(await note(seen).getByRole('radio').count()).toBe(0);
		await window.page.getByRole('radio', { name: /^Answered/ }).check();
		await window.still();
		expect(await window.page.getByRole('button', { name: 'Withdraw the answer' }).count()).toBe(0);
		await host.command('look_at', { date: null });
	});
});

it.each<Theme>(['light', 'dark'])(
	'axe finds nothing in an open finding and among the answers (%s)',
	async (theme) => {
		const themed = await Window.open(browser, host, theme);
		await themed.go('/attention');
		await themed.page.getByRole('article').getByRole('button', { expanded: false }).first().click();
		await themed.page.getByRole('radio', { name: 'Not now' }).check();
		await themed.expectAccessible();
		await themed.page.getByRole('radio', { name: /^Answered/ }).check();
		await themed.page.getByText('Withdraw the answer').first().waitFor();
		await themed.expectAccessible();
		await themed.close();
	}
);
