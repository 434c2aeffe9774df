import { describe, expect, it } from 'vitest';
import { eachTest, host, inFocus, inTheme, window } from './suite';

type Party = { chip: { id: string; title: string }; x: number; y: number };

const main = () => window.page.getByRole('main');
const party = (name: string) => window.page.getByRole('link', { name: new RegExp(`^${name}, tied to`) });

eachTest();

describe('the network', () => {
	it('goes from party to party by arrow keys, says what ties them, and Enter opens', async () => {
		const { parties } = await host.command<{ parties: Party[] }>('network');
		await window.go('/boundaries');
		await party('Blower Group').focus();
		await main().getByRole('heading', { name: 'Digestion Guild' }).waitFor();
		const from = parties.find(({ chip }) => chip.title === 'Blower Group') as Party;
		await window.page.keyboard.press('ArrowRight');
		const focused = () =>
			window.page.evaluate(() => document.activeElement?.getAttribute('href')?.split('/').at(-1));
		await expect.poll(focused).not.toBe(from.chip.id);
		const id = await focused();
		const next = parties.find(({ chip }) => chip.id === id) as Party;
		expect(next.x).toBeGreaterThan(from.x);
		await window.page.keyboard.press('Enter');
		await window.page.waitForURL(`**/${id}`);
		await window.page.goBack();
		await party('Blower Group').focus();
		await window.page.keyboard.press('Escape');
		await main()
			.getByRole('heading', { name: /^Easily overlooked/ })
			.waitFor();
	});

	it('begins without people in both where they are many, says so, and draws those of who is chosen', async () => {
		const people = window.page.getByRole('group', { name: /^Network of communities/ }).locator('line.people');
		await window.go('/boundaries');
		await main().getByText('Not drawn: people in both (67).').waitFor();
		expect(await people.count()).toBe(0);
		await party('Blower Group').focus();
		await expect.poll(() => people.count()).toBe(7);
		await main()
			.getByRole('button', { name: /^people in both/ })
			.click();
		await main().getByText('All kinds of ties are shown.').waitFor();
		await expect.poll(() => people.count()).toBe(67);
	});

	it('is filtered by what ties, in the picture and in the table alike', async () => {
		await window.go('/boundaries?view=table');
		const rows = main().getByRole('table').getByRole('row');
		await expect.poll(() => rows.count()).toBeGreaterThan(60);
		expect(await rows.filter({ hasText: 'people in both' }).count()).toBeGreaterThan(30);
		for (const bond of ['people in both', 'joint work', 'part of', 'give and take']) {
			await main()
				.getByRole('button', { name: new RegExp(`^${bond}`) })
				.click();
		}
		await expect.poll(() => rows.count()).toBe(13);
		expect(await rows.filter({ hasText: 'people in both' }).count()).toBe(0);
	});

	it('names who is overlooked, and a value that is noted takes the name off', async () => {
		await window.go('/boundaries');
		await main()
			.getByText(/^The only person between [^,]+ and /)
			.first()
			.waitFor();
		const told = main().getByRole('heading', { name: /^Their worth was told \d+$/ });
		await told.waitFor();
		await main().getByText('Of those who broker; what the others are worth is easily overlooked.').waitFor();
		const overlooked = main().getByRole('listitem').filter({ hasText: 'Agnieszka Domagała' });
		await overlooked.getByRole('link', { name: 'Say what it was worth' }).click();
		await window.page.waitForURL(/record\/brokering/);
		const value = window.page.getByLabel('What it was worth');
		await value.fill('Air and gas are planned together.');
		await window.page.keyboard.press('Control+Enter');
		await window.page.getByText('Saved').first().waitFor();
		await window.go('/boundaries');
		await overlooked.getByText('Air and gas are planned together.').waitFor();
		expect(await overlooked.getByRole('link', { name: 'Say what it was worth' }).count()).toBe(0);
	});

	it.each(['light', 'dark'] as const)('is accessible in the %s', async (theme) => {
		await inTheme(theme);
		await window.go('/boundaries');
		await party('Blower Group').focus();
		await window.expectAccessible();
		await window.go('/boundaries?view=table');
		await window.expectAccessible();
	});

	it('teaches the idea where nothing is tied yet', async () => {
		const path = `${host.folder}/empty.tilth`;
		const facts = { name: 'Empty', organization: 'Ellerwick', sector: 'business', currency: 'EUR', path };
		await host.command('create_portfolio', { ...facts, fiscal_year_start: 1 });
		await window.go('/boundaries');
		await main().getByRole('link', { name: 'Add the first boundary' }).waitFor();
		await window.expectAccessible();
	});
});

describe('a boundary', () => {
	const find = async (filter: string) => {
		const request = { kind: 'boundary', columns: [], filter, conditions: [], sort: [], offset: 0, limit: 1 };
		const { rows } = await host.command<{ rows: { id: string }[] }>('list', request);
		return rows[0]?.id ?? '';
	};
	const section = (name: string) => window.page.getByRole('region', { name });

	it('says how far apart both sides are, where it is set, and takes what happened in place', async () => {
		await window.go(`/record/boundary/${await find('Blower')}`);
		await main()
			.getByText(/stand too far apart to learn from each other yet; .* goes? between them/)
			.waitFor();
		await main()
			.getByText(/^Too far apart to learn from each other yet/)
			.waitFor();
		await main().getByRole('radio', { name: 'generative', exact: true }).check({ force: true });
		await main().getByText('this is where new ideas begin').waitFor();
		await main()
			.getByText(/stand far enough apart to learn from each other; /)
			.waitFor();
		await main().getByRole('button', { name: 'Note what happened' }).click();
		const form = window.page.getByRole('form', { name: 'Note what happened' });
		await form.getByLabel(/^Sort/).selectOption('open_house');
		await form.getByLabel('What changed at home').fill('Gas is metered with the air.');
		await window.page.keyboard.press('Control+Enter');
		await section('What happened here').getByText('Brought home: Gas is metered with the air.').waitFor();
		await main()
			.getByText(/what happened last, on 21 Nov 2026, changed something at home/)
			.waitFor();
		await section('Brokers').getByRole('link', { name: 'Say what it was worth' }).waitFor();
	});

	it('says what wants attention, and answers it by what happens there', async () => {
		const [one, other] = ['Watershed Walkers', 'Sensor Bench'].map((name) => ({ name: { text: name } }));
		const make = async (kind: string, values: object) =>
			(await host.command<{ created: { id: string } }>('create_record', { kind, values })).created.id;
		const sides = {
			community: { value: await make('community', one as object) },
			other_community: { value: await make('community', other as object) }
		};
		await window.go(`/record/boundary/${await make('boundary', sides)}`);
		await main().getByText('and nothing that happened there is noted').waitFor();
		const wants = section('Needs attention');
		await wants
			.getByText(/Watershed Walkers/)
			.first()
			.waitFor();
		await main().getByRole('button', { name: 'Note what happened' }).click();
		const form = window.page.getByRole('form', { name: 'Note what happened' });
		await form.getByLabel(/^Sort/).selectOption('open_house');
		await window.page.keyboard.press('Control+Enter');
		await wants.waitFor({ state: 'detached' });
		await main().getByText('no change at home is noted').waitFor();
	});

	it('lays its rounds on top of each other, and a cell is answered in place', async () => {
		await window.go(`/record/boundary/${await find('Modelling')}?tab=cells`);
		const cell = main().getByRole('cell').filter({ hasText: 'sit down and change them' });
		const before = await cell.getByRole('link').count();
		await main().getByRole('button', { name: 'Begin a round' }).click();
		await inFocus(main().getByRole('form').getByRole('textbox'));
		await window.page.keyboard.press('Control+Enter');
		await cell.getByRole('button', { name: 'Answer' }).click();
		const form = cell.getByRole('form');
		await form.getByRole('textbox').last().fill('The logger plan was redone in one afternoon.');
		await window.page.keyboard.press('Control+Enter');
		await cell.getByText('The logger plan was redone in one afternoon.').waitFor();
		await main()
			.getByText(/On 21 Nov 2026 one of nine questions was answered/)
			.waitFor();
		await expect.poll(() => cell.getByRole('link').count()).toBe(before + 1);
	});

	it.each(['light', 'dark'] as const)('is accessible in the %s', async (theme) => {
		await inTheme(theme);
		const id = await find('Modelling');
		for (const tab of ['across', 'cells']) {
			await window.go(`/record/boundary/${id}?tab=${tab}`);
			await main()
				.getByRole('button', { name: tab === 'cells' ? 'Begin a round' : 'Note a broker' })
				.waitFor();
			await window.expectAccessible();
		}
	});
});
