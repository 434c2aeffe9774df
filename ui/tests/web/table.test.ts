import { beforeEach, describe, expect, it } from 'vitest';
import { eachTest, host, inFocus, window } from './suite';

let names: string[];

eachTest();
beforeEach(async () => {
	const request = {
		kind: 'person',
		columns: ['name'],
		filter: '',
		conditions: [],
		sort: [{ column: 'name', descending: false }],
		group: null
	};
	const { rows } = await host.command<{ rows: { title: string }[] }>('list', {
		...request,
		offset: 0,
		limit: 1000
	});
	names = rows.map(({ title }) => title);
});
beforeEach(async () => {
	await window.go('/people');
	await window.page.locator('[data-line="0"][data-column="0"]').click({ position: { x: 2, y: 2 } });
});

const press = (...keys: string[]) =>
	keys.reduce((done, key) => done.then(() => window.page.keyboard.press(key)), Promise.resolve());
/** The text of the cell that has the focus. */
const focused = () => window.page.evaluate(() => document.activeElement?.textContent?.trim());
const place = () => window.page.evaluate(() => (document.activeElement as HTMLElement).dataset.line);
const heading = () => window.page.getByRole('heading', { level: 1 }).textContent();
/** What the host remembers of a list. */
const remembered = async (page: string) =>
	JSON.stringify((await host.command<{ view: unknown }>('view', { page })).view);

describe('the table by keyboard', () => {
	it('moves by arrows, to the ends, and back to the heads', async () => {
		await press('ArrowDown', 'ArrowDown');
		await expect.poll(focused).toBe(names[2]);
		await press('Control+End');
		await expect.poll(place).toBe(String(names.length - 1));
		await press('Control+Home');
		await expect.poll(focused).toBe(names[0]);
		await press('ArrowUp');
		await inFocus(window.page.getByRole('columnheader'));
	});

	it('sorts by a head with Enter', async () => {
		await press('ArrowUp', 'Enter');
		await window.page.locator('[role="columnheader"][aria-sort="descending"]').waitFor();
		await expect
			.poll(() => window.page.locator('[data-line="0"][data-column="0"]').textContent())
			.toContain(names.at(-1));
	});

	it('finds a name by its first letters', async () => {
		const sought = names[Math.min(30, names.length - 1)] ?? '';
		await window.page.keyboard.type(sought.slice(0, 6));
		await expect.poll(focused).toContain(sought.slice(0, 6));
	});

	it('selects with Space and copies what is selected', async () => {
		await press('Space', 'ArrowDown', 'Space', 'Control+c');
		await expect.poll(() => window.page.locator('[aria-selected="true"]').count()).toBe(2);
		const copied = async () => {
			const [, ...lines] = (await window.page.evaluate(() => navigator.clipboard.readText())).split('\n');
			return lines.map((line) => line.split('\t')[0]);
		};
		await expect.poll(copied).toEqual(names.slice(0, 2));
	});

	it('opens the record with Enter', async () => {
		await press('ArrowDown', 'Enter');
		await window.page.waitForURL('**/record/person/**');
		await expect.poll(heading).toContain(names[1]);
	});

	it('opens with Enter what a cell names as a link', async () => {
		await window.go('/commitments');
		const chip = window.page.locator('[data-line="0"] .chip').first();
		const name = (await chip.textContent())?.trim() ?? '';
		await window.page.locator('[data-line="0"][data-column="0"]').focus();
		for (let column = 0; ; column += 1) {
			const cell = window.page.locator(`[data-line="0"][data-column="${column}"]`);
			await inFocus(cell);
			if ((await cell.locator('.chip').count()) > 0) break;
			await press('ArrowRight');
		}
		await press('Enter');
		await window.page.waitForURL('**/record/community/**');
		await expect.poll(heading).toContain(name);
	});

	it('keeps few rows in the page, and the row in focus among them', async () => {
		await press('ArrowDown');
		await window.page
			.locator('.scroller')
			.evaluate((scroller) => (scroller.scrollTop = scroller.scrollHeight));
		await window.page
			.locator(`[data-line="${names.length - 1}"]`)
			.first()
			.waitFor();
		expect(await window.page.locator('[role="row"]').count()).toBeLessThanOrEqual(300);
		await expect.poll(focused).toBe(names[1]);
	});
});

describe('what the table shows', () => {
	it('filters by any column and says so when nothing matches', async () => {
		await window.page.getByLabel('Filter by any column').fill(names[0] ?? '');
		await expect.poll(() => window.page.locator('.lines [role="row"]').count()).toBe(1);
		await window.page.getByLabel('Filter by any column').fill('no such person');
		await window.page.getByText('Nothing matches.').waitFor();
	});

	it('remembers the columns that were chosen, and their order', async () => {
		await window.page.getByRole('button', { name: 'Columns' }).click();
		const heads = () => window.page.getByRole('columnheader').allTextContents();
		const before = (await heads()).map((text) => text.trim());
		await window.page.getByRole('checkbox', { name: before[2] }).focus();
		await press('Alt+ArrowUp');
		await expect.poll(async () => (await heads())[1]?.trim()).toBe(before[2]);
		// The choice is written a moment after the last one.
		await expect.poll(() => remembered('list:person')).toMatch(/"columns":\["name","roles"/);
		await window.reload();
		await expect.poll(async () => (await heads())[1]?.trim()).toBe(before[2]);
	});

	it('groups, with the heads of groups among the rows', async () => {
		await window.page.getByLabel('Group by').selectOption({ label: 'Group: Unit' });
		await window.page.locator('[aria-colspan]').first().waitFor();
		await window.expectAccessible();
		await window.page.getByLabel('Group by').selectOption({ label: 'Group: none' });
		await expect.poll(() => window.page.locator('[aria-colspan]').count()).toBe(0);
	});

	it('narrows to a value and shows what it narrows by', async () => {
		await window.page.getByRole('button', { name: 'Narrow' }).click();
		const value = window.page.getByRole('complementary').getByRole('checkbox').first();
		await value.check();
		const remove = window.page.getByRole('button', { name: /^No longer narrow by/ });
		await remove.waitFor();
		await window.expectAccessible();
		await remove.click();
		await expect.poll(() => remove.count()).toBe(0);
	});
});

describe('what is typed in a table', () => {
	it('finds a row that was never fetched', async () => {
		const columns = ['person', 'community'];
		const sort = [{ column: 'person', descending: false }];
		const request = { kind: 'membership', columns, filter: '', conditions: [], sort, group: null };
		const { rows } = await host.command<{ rows: { cells: { text: string }[] }[] }>('list', {
			...request,
			offset: 0,
			limit: 1000
		});
		const people = rows.map(({ cells }) => cells[0]?.text ?? '');
		const sought = people.at(-1) ?? '';
		// A page asks for 200 rows at once.
		expect(people.indexOf(sought)).toBeGreaterThan(200);
		await window.go('/records/membership');
		await window.page.locator('[data-line="0"][data-column="0"]').click({ position: { x: 2, y: 2 } });
		await window.page.keyboard.type(sought);
		await expect.poll(focused).toBe(sought);
		await expect.poll(place).toBe(String(people.indexOf(sought)));
	});
});

describe('a record beside its list', () => {
	const panel = () => window.page.getByRole('complementary');

	it('opens with Ctrl+Enter and closes with Escape, which gives the focus back', async () => {
		await press('ArrowDown', 'Control+Enter');
		await panel()
			.getByRole('heading', { name: names[1] ?? '', exact: true })
			.waitFor();
		await panel().getByLabel('Name', { exact: true }).waitFor();
		await expect
			.poll(() => window.page.locator('[role="row"][aria-current="true"]').innerText())
			.toContain(names[1]);
		await window.expectAccessible();
		await press('Escape');
		await expect.poll(() => panel().count()).toBe(0);
		await expect.poll(focused).toBe(names[1]);
	});

	it('is changed there, and the list with it', async () => {
		await press('Control+Enter');
		const title = panel().getByLabel('Role at work', { exact: true });
		await title.fill('Keeper of the seeds');
		await title.press('Enter');
		await panel().getByText('Saved', { exact: true }).waitFor();
		await window.page.getByLabel('Filter by any column').fill(names[0] ?? '');
		await window.page.getByRole('button', { name: 'Columns' }).click();
		await panel().getByRole('checkbox', { name: 'Role at work' }).check();
		await window.page.getByRole('gridcell', { name: 'Keeper of the seeds' }).waitFor();
	});

	it('opens with Ctrl and a click on its name', async () => {
		await window.page
			.getByRole('link', { name: names[2] ?? '', exact: true })
			.click({ modifiers: ['Control'] });
		await panel()
			.getByRole('heading', { name: names[2] ?? '', exact: true })
			.waitFor();
	});
});

describe('a view kept under a name', () => {
	const views = () => window.page.getByRole('group', { name: 'Views kept under a name' });
	const rows = () => window.page.locator('.lines [role="row"]');

	it('shows again what the list showed, another day, and can be removed and put back', async () => {
		await window.page.getByLabel('Filter by any column').fill(names[0] ?? '');
		await window.page.getByRole('button', { name: 'Columns' }).click();
		await window.page.getByRole('checkbox', { name: 'Unit', exact: true }).uncheck();
		await window.page.getByRole('button', { name: 'Save as a view' }).click();
		await inFocus(window.page.getByRole('textbox', { name: 'Name of the view' }));
		await window.page.keyboard.type('Only one');
		await press('Enter');
		await window.page.getByText('This is the view “Only one”.').waitFor();
		await window.expectAccessible();
		await views().getByRole('button', { name: 'As at first' }).click();
		await expect.poll(() => rows().count()).toBeGreaterThan(1);

		await window.still();
		await window.reload();
		await views().getByRole('button', { name: 'Only one', exact: true }).click();
		await expect.poll(() => rows().count()).toBe(1);
		await expect
			.poll(() => window.page.getByRole('columnheader', { name: 'Unit', exact: true }).count())
			.toBe(0);

		await views().getByRole('button', { name: 'Remove Only one' }).click();
		await expect.poll(() => views().count()).toBe(0);
		await window.page.getByRole('button', { name: 'Undo', exact: true }).click();
		await views().getByRole('button', { name: 'Only one', exact: true }).waitFor();
	});
});

describe('references in a table', () => {
	const SIZES = [
		[1280, 800],
		[1920, 1080]
	] as const;

	it.each(['/projects', '/decisions'])(
		'stand whole beside each other, and the others are counted (%s)',
		async (path) => {
			for (const [width, height] of SIZES) {
				await window.page.setViewportSize({ width, height });
				await window.go(path);
				const counted = width === 1280 ? '.more:visible' : '.chip:visible';
				await window.page.locator(`[role=gridcell] .chips ${counted}`).first().waitFor();
				const sliced = () =>
					window.page.locator('[role=gridcell] .chips').evaluateAll((lines) =>
						lines.flatMap((line) => {
							const end = line.getBoundingClientRect().right;
							return [...line.children]
								.filter((part) => getComputedStyle(part).visibility === 'visible')
								.filter((part) => part.getBoundingClientRect().right > end + 0.5)
								.map((part) => part.textContent);
						})
					);
				await expect.poll(sliced).toEqual([]);
			}
		}
	);

	it('are told by the cell that counts them', async () => {
		await window.go('/projects');
		const cell = window.page
			.getByRole('row', { name: 'Turn every valve once' })
			.getByRole('gridcell')
			.filter({ has: window.page.locator('.more') })
			.first();
		const all = (await cell.getAttribute('title'))?.split(', ') ?? [];
		expect(all.length).toBeGreaterThan(2);
		await expect
			.poll(async () => {
				const counted = await cell.locator('.more:visible').innerText();
				return Number(/\d+/.exec(counted)?.[0]) + (await cell.locator('.chip:visible').count());
			})
			.toBe(3);
	});
});
