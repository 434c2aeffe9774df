import { describe, expect, it } from 'vitest';
import { inRepository } from './host';
import { eachTest, find, host, howMany, inFocus, values, window, type Found } from './suite';

const titles = async (kind: string): Promise<Found[]> =>
	(await host.command<{ rows: Found[] }>('list', { kind, limit: 100 })).rows;
const value = async (kind: string, id: string, field: string) => (await values(kind, id))[field]?.value;

/** Does what the menu of a record offers. */
const fromMenu = async (item: string) => {
	await window.page.getByRole('button', { name: 'Record', exact: true }).click();
	await window.page.getByRole('menuitem', { name: item, exact: true }).click();
};
const session = () => host.command<{ document: { revision: number; undo: string | null } }>('session');

eachTest();

describe('the form of a record', () => {
	it('saves a field on Enter, says so, and takes it back with Ctrl+Z', async () => {
		const domain = await find('domain');
		await window.go(`/record/domain/${domain.id}?tab=fields`);
		const name = window.page.getByLabel('Name', { exact: true });
		await name.fill('Fermentation of vegetables');
		await name.press('Enter');
		await window.page.getByText('Saved', { exact: true }).waitFor();
		expect(await value('domain', domain.id, 'name')).toBe('Fermentation of vegetables');
		await expect
			.poll(() => window.page.getByRole('heading', { level: 1 }).textContent())
			.toBe('Fermentation of vegetables');
		await name.press('Control+z');
		await expect.poll(() => name.inputValue()).toBe(domain.title);
		await expect.poll(() => value('domain', domain.id, 'name')).toBe(domain.title);
		await expect.poll(() => window.page.getByText('Saved', { exact: true }).count()).toBe(0);
		await window.page.getByRole('group', { name: 'Notice' }).getByRole('button', { name: 'Redo' }).waitFor();
		await name.press('Control+Shift+z');
		await expect.poll(() => name.inputValue()).toBe('Fermentation of vegetables');
	});

	it('saves a field that is left, and takes back what was typed with Escape', async () => {
		const domain = await find('domain');
		await window.go(`/record/domain/${domain.id}?tab=fields`);
		const name = window.page.getByLabel('Name', { exact: true });
		await name.fill('Something else');
		await name.press('Escape');
		await expect.poll(() => name.inputValue()).toBe(domain.title);
		await name.fill('Left behind');
		await window.page.getByRole('link', { name: 'People', exact: true }).click();
		await window.page.waitForURL('**/people');
		await expect.poll(() => value('domain', domain.id, 'name')).toBe('Left behind');
	});

	it('refuses a value beside its field, and the old one stands', async () => {
		const commitment = await find('commitment');
		const due = await value('commitment', commitment.id, 'due');
		await window.go(`/record/commitment/${commitment.id}?tab=fields`);
		const field = window.page.getByLabel('Due', { exact: true });
		await field.fill('some day soon');
		await field.press('Enter');
		await window.page.getByText('cannot be read as one day').waitFor();
		await expect.poll(() => field.getAttribute('aria-invalid')).toBe('true');
		await window.expectAccessible();
		expect(await value('commitment', commitment.id, 'due')).toBe(due);
	});

	it('tells what was typed and refused when its page is left at once', async () => {
		const commitment = await find('commitment');
		await window.go(`/record/commitment/${commitment.id}?tab=fields`);
		await window.page.getByLabel('Due', { exact: true }).fill('some day soon');
		await window.page.keyboard.press('Alt+3');
		const notice = window.page.getByRole('alert').filter({ hasText: 'some day soon' });
		await notice.waitFor();
		await expect.poll(() => notice.textContent()).toContain('“Due”');
		await window.expectAccessible();
	});

	it('rates with a figure, keeps the rating on Enter, and takes it away with Delete or by its last choice', async () => {
		const domain = await find('domain');
		await window.go(`/record/domain/${domain.id}?tab=fields`);
		const ratings = window.page.getByRole('group', { name: /^Relevance/ }).first();
		const relevance = () => value('domain', domain.id, 'relevance');
		await ratings.getByRole('button').first().focus();
		await window.page.keyboard.press('2');
		await expect.poll(relevance).toBe(2);
		const { revision } = (await session()).document;
		await window.page.keyboard.press('Enter');
		await ratings.getByRole('button', { name: '2' }).click();
		await window.still();
		expect([await relevance(), (await session()).document.revision]).toEqual([2, revision]);
		await window.page.keyboard.press('Delete');
		await expect.poll(relevance).toBe(null);
		await window.page.keyboard.press('5');
		await expect.poll(relevance).toBe(5);
		await ratings.getByRole('button', { name: 'none' }).click();
		await expect.poll(relevance).toBe(null);
	});

	it('finds a reference by typing, and makes one in place', async () => {
		const domain = await find('domain');
		const person = await find('person');
		await window.go(`/record/domain/${domain.id}?tab=fields`);
		const executive = window.page.getByLabel('Accountable executive', { exact: true });
		await executive.fill(person.title);
		await window.page.getByRole('option', { name: person.title }).first().waitFor();
		await executive.press('Enter');
		await expect.poll(() => value('domain', domain.id, 'executive')).toBe(person.id);
		await executive.fill('Nobody Known Yet');
		await window.page.getByRole('option', { name: 'Create Nobody Known Yet' }).waitFor();
		await window.expectAccessible();
		await executive.press('ArrowDown');
		await executive.press('Enter');
		await window.page.getByRole('link', { name: 'Nobody Known Yet' }).waitFor();
		await expect.poll(() => value('domain', domain.id, 'executive')).not.toBe(person.id);
	});

	it('keeps what is being sought while another window is looked at', async () => {
		const domain = await find('domain');
		await window.go(`/record/domain/${domain.id}?tab=fields`);
		const executive = window.page.getByLabel('Accountable executive', { exact: true });
		await executive.fill('Nobody Known Yet');
		const offer = window.page.getByRole('option', { name: 'Create Nobody Known Yet' });
		await offer.waitFor();
		// A window that loses the keys tells its active field so, and leaves it the active one.
		await executive.evaluate((field) => field.dispatchEvent(new FocusEvent('blur')));
		await executive.evaluate((field) => field.dispatchEvent(new FocusEvent('focus')));
		await window.still();
		expect(await executive.inputValue()).toBe('Nobody Known Yet');
		await offer.waitFor();
		await executive.press('ArrowDown');
		await executive.press('Enter');
		await window.page.getByRole('link', { name: 'Nobody Known Yet' }).waitFor();
	});
});

describe('what is around a record', () => {
	it('stands newest first under heads, and what is over is marked', async () => {
		const make = async (kind: string, values: object) =>
			(await host.command<{ created: Found }>('create_record', { kind, values })).created;
		const community = await make('community', { name: { text: 'Pumps' } });
		const own = { community: { value: community.id }, role: { value: 'stewards' } };
		for (const [name, since, until] of [
			['Old', '2020-01-01', '2021-01-01'],
			['Early', '2022-03-01', ''],
			['Late', '2026-04-01', '']
		]) {
			const domain = await make('domain', { name: { text: name } });
			const times = { since: { text: since }, until: { text: until } };
			await make('stewardship', { ...own, domain: { value: domain.id }, ...times });
		}
		await window.go(`/record/community/${community.id}?tab=fields`);
		const links = window.page.getByRole('region', { name: /^Stewardships/ });
		await links.getByRole('columnheader').first().waitFor();
		const rows = async () => {
			const [, ...texts] = await links.getByRole('row').allInnerTexts();
			return texts.map((row) => row.match(/Old.* ended|Early|Late/)?.[0].slice(0, 5));
		};
		await expect.poll(rows).toEqual(['Late', 'Early', 'Old e']);
		await window.expectAccessible();
	});

	it('says of an earlier day what was not there yet, and offers nothing to do', async () => {
		await host.command('look_at', { date: '2025-06-30' });
		const [there, now] = [
			await titles('domain'),
			await host.command('look_at', { date: null }).then(() => titles('domain'))
		];
		const later = now.find(({ id }) => !there.some((one) => one.id === id)) as Found;
		await host.command('look_at', { date: '2025-06-30' });
		await window.go(`/record/domain/${later.id}?tab=fields`);
		await window.page.getByText('was not here on that day').waitFor();
		await window.go('/records/renegotiation');
		await window.page.getByText('On 30 June 2025 there were no renegotiations yet').waitFor();
		expect(await window.page.getByText('Open the sample').count()).toBe(0);
		await window.go('/attention');
		await window.page.locator('article').first().waitFor();
		expect(await window.page.locator('article .next').count()).toBe(0);
	});

	it('keeps its whole name beside what can be done, and says a cut text only where it is cut', async () => {
		const domain = await find('domain');
		await window.go(`/record/domain/${domain.id}?tab=fields`);
		const heading = window.page.getByRole('heading', { level: 1 });
		await expect.poll(() => heading.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
		await heading.hover();
		await window.page.waitForTimeout(600);
		expect(await window.page.locator('.tip').count()).toBe(0);
		const name = window.page.getByLabel('Name', { exact: true });
		await name.fill(
			'Everything there is to know about leaks in mains laid before the war, and after it as well, ' +
				'wherever they lie and whoever laid them'
		);
		await name.press('Enter');
		await expect.poll(() => heading.evaluate((one) => one.scrollHeight > one.clientHeight + 10)).toBe(true);
		await name.hover();
		await heading.hover();
		await window.page.locator('.tip').waitFor();
		await window.page.keyboard.press('Escape');
		await expect.poll(() => window.page.locator('.tip').count()).toBe(0);
		// The first control of the head speaks for what is cut in it.
		await window.page.locator('main header a').first().focus();
		await window.page.keyboard.press('Shift+Tab');
		await window.page.keyboard.press('Tab');
		await expect.poll(() => window.page.locator('.tip').textContent()).toContain('wherever they lie');
	});

	it('covers no field with what is said of the one above', async () => {
		const domain = await find('domain');
		await window.go(`/record/domain/${domain.id}?tab=fields`);
		const messages = window.page.locator('.field [id$="-message"]');
		await messages.first().waitFor({ state: 'attached' });
		const covering = await messages.evaluateAll((all) =>
			all
				.filter((one) => {
					const end = Math.max(...[...one.children].map((said) => said.getBoundingClientRect().bottom), 0);
					const below = one.closest('.field')?.nextElementSibling?.getBoundingClientRect().top;
					return end > (below ?? Infinity);
				})
				.map((one) => one.textContent)
		);
		expect(covering).toEqual([]);
	});
});

describe('voice', () => {
	it('is listed newest first, without the marks of its writing', async () => {
		const community = { value: (await find('community')).id };
		const values = { text: { text: '#### Release ####\n**No** time' }, kind: { value: 'concern' } };
		const on = { text: '2026-11-20' };
		await host.command('create_record', { kind: 'voice', values: { ...values, community, on } });
		await window.go('/voice?view=register');
		const newest = window.page.getByRole('rowheader').first();
		await expect.poll(async () => (await newest.innerText()).trim()).toBe('Release No time');
		await newest.getByRole('link').click();
		await window.page.getByRole('heading', { level: 1, name: 'Release No time' }).waitFor();
	});
});

describe('what a record is part of', () => {
	it('makes a record in place whose other needs begin filled', async () => {
		const community = await find('community');
		await window.go(
			`/record/stewardship/new?values=${encodeURIComponent(JSON.stringify({ community: community.id }))}`
		);
		const domain = window.page.getByLabel(/^Domain/).first();
		await domain.fill('Leak listening');
		await window.page.getByRole('option', { name: 'Create Leak listening' }).waitFor();
		await domain.press('ArrowDown');
		await domain.press('Enter');
		await window.page.getByRole('link', { name: 'Leak listening' }).waitFor();
		expect(await howMany('domain', 'Leak listening')).toBe(1);
	});

	it('leads out of the window where a link or an address does', async () => {
		const person = await find('person');
		const input = { text: 'rita@example.org' };
		await host.command('set_field', { kind: 'person', id: person.id, field: 'email', input });
		await window.go(`/record/person/${person.id}?tab=fields`);
		const link = window.page.getByRole('link', { name: 'Write to rita@example.org' });
		await expect.poll(() => link.getAttribute('href')).toBe('mailto:rita@example.org');
		await window.expectAccessible();
	});

	it('never offers the record itself, and takes nothing that was not pointed at', async () => {
		const domain = await find('domain');
		await window.go(`/record/domain/${domain.id}?tab=fields`);
		const whole = window.page.getByLabel('Part of', { exact: true });
		const found = window.page.getByRole('listbox', { name: 'Found' });
		await whole.focus();
		await found.getByRole('option').first().waitFor();
		expect(await found.getByRole('option', { name: domain.title, exact: true }).count()).toBe(0);
		expect(await found.getByRole('option', { selected: true }).count()).toBe(0);
		await whole.press('Enter');
		await window.still();
		expect(await value('domain', domain.id, 'part_of')).toBe(null);
		const other = await found.getByRole('option').first().textContent();
		await whole.press('ArrowDown');
		await whole.press('Enter');
		await window.page.getByRole('link', { name: other?.trim(), exact: true }).first().waitFor();
		await expect.poll(() => value('domain', domain.id, 'part_of')).not.toBe(null);
	});

	it('is never one of its own parts', async () => {
		const [whole, part] = await Promise.all(
			['Whole of it', 'Part of it'].map(async (name) => {
				const values = { name: { text: name } };
				return (await host.command<{ created: Found }>('create_record', { kind: 'domain', values })).created;
			})
		);
		const field = { kind: 'domain', id: part?.id, field: 'part_of', input: { value: whole?.id } };
		await host.command('set_field', field);
		await window.go(`/record/domain/${whole?.id}?tab=fields`);
		const search = window.page.getByLabel('Part of', { exact: true });
		await search.fill('Part of it');
		await window.page.getByRole('option', { name: 'Part of it', exact: true }).waitFor();
		await search.press('Enter');
		await window.page.getByText('nor of one of its own parts').waitFor();
		expect(await value('domain', whole?.id ?? '', 'part_of')).toBe(null);
	});
});

describe('the life of a record', () => {
	it('is made from a form that knows where it was asked for', async () => {
		const community = await find('community');
		await window.go(
			`/record/commitment/new?values=${encodeURIComponent(JSON.stringify({ community: community.id, side: 'community', kind: 'joint_activity' }))}`
		);
		await window.page.getByRole('link', { name: community.title }).waitFor();
		await window.page.getByLabel(/^Promise/).fill('Write the guide to seed saving');
		await window.page.keyboard.press('Control+Enter');
		await window.page.waitForURL(/record\/commitment\/[0-9a-f-]{36}$/);
		await expect
			.poll(() => window.page.getByRole('heading', { level: 1 }).textContent())
			.toContain('Write the guide to seed saving');
	});

	it('says at the field that what it names is gone meanwhile', async () => {
		const { created } = await host.command<{ created: { id: string } }>('create_record', {
			kind: 'person',
			values: { name: { text: 'Ada Lovelace' } }
		});
		await window.go('/record/domain/new');
		await window.page.getByLabel(/^Name/).fill('Seed saving');
		const executive = window.page.getByLabel('Accountable executive');
		await executive.fill('Ada');
		await window.page.getByRole('option', { name: 'Ada Lovelace' }).waitFor();
		await window.page.keyboard.press('Enter');
		await window.page.getByRole('link', { name: 'Ada Lovelace' }).waitFor();
		await window.still();
		await host.command('remove_record', { kind: 'person', id: created.id });
		await window.page.keyboard.press('Control+Enter');
		await window.page.getByText('“Accountable executive” names a person that is no longer there.').waitFor();
		await expect.poll(() => executive.getAttribute('aria-invalid')).toBe('true');
		await inFocus(executive);
		// Nothing lies over the reason until another is looked for.
		await window.still();
		expect(await window.page.getByRole('listbox').count()).toBe(0);
		await window.page.keyboard.press('ArrowDown');
		await window.page.getByRole('option').first().waitFor();
	});

	it('makes one record, however often the button is pressed', async () => {
		await window.go('/record/person/new');
		await window.page.getByLabel(/^Name/).first().fill('Zoe Twice');
		await window.page.getByRole('button', { name: /^Add the person/ }).dblclick();
		await window.page.getByRole('heading', { level: 1, name: 'Zoe Twice' }).waitFor();
		await window.still();
		expect(await howMany('person', 'Zoe Twice')).toBe(1);
	});

	it('begins at the field that a finding is about', async () => {
		const domain = await find('domain');
		await window.go(`/record/domain/${domain.id}?values=${encodeURIComponent('{"executive":null}')}`);
		await expect
			.poll(() => window.page.evaluate(() => document.activeElement?.closest('.field')?.textContent))
			.toContain('Accountable executive');
	});

	it('proposes what a finding would fill in, and keeps it only on Enter', async () => {
		const artifact = await find('artifact');
		const before = await value('artifact', artifact.id, 'reviewed_on');
		await window.go(
			`/record/artifact/${artifact.id}?values=${encodeURIComponent('{"reviewed_on":"2026-11-21"}')}`
		);
		await window.page.getByText('Enter saves it').waitFor();
		await window.page.keyboard.press('Alt+3');
		await window.page.waitForURL('**/communities');
		await window.still();
		expect(await value('artifact', artifact.id, 'reviewed_on')).toBe(before);
		await window.page.goBack();
		await window.page.getByText('Enter saves it').waitFor();
		await window.expectAccessible();
		await window.page.keyboard.press('Enter');
		await expect.poll(() => value('artifact', artifact.id, 'reviewed_on')).toBe('2026-11-21');
	});

	it('says what is missing when it cannot be made', async () => {
		await window.go('/record/leadership/new');
		await window.page.getByRole('heading', { level: 1 }).waitFor();
		await window.page.keyboard.press('Control+Enter');
		await window.page.getByText('Something is needed here').first().waitFor();
		await window.expectAccessible();
	});

	it('is left when what made it is taken back', async () => {
		const values = { name: { text: 'A short-lived domain' } };
		const { created } = await host.command<{ created: Found }>('create_record', { kind: 'domain', values });
		await window.go(`/record/domain/${created.id}?tab=fields`);
		await window.page.keyboard.press('Control+z');
		await window.page.waitForURL('**/records/domain');
		await window.page.keyboard.press('Control+Shift+z');
		await window.page.getByRole('link', { name: created.title, exact: true }).waitFor();
		await window.go(`/record/domain/${'0'.repeat(8)}-0000-7000-8000-${'0'.repeat(12)}`);
		await window.page.getByText('This record is no longer there').waitFor();
	});

	it('ends with a way back', async () => {
		const project = await find('project');
		await window.go(`/record/project/${project.id}?tab=fields`);
		await fromMenu('Remove');
		await window.page.waitForURL('**/projects');
		await window.page.getByRole('button', { name: 'Undo', exact: true }).click();
		await expect.poll(() => value('project', project.id, 'name')).toBe(project.title);
	});
});

describe('the way back', () => {
	it('leads to the page and the row one came from, by key and by the link above', async () => {
		await window.go('/people');
		await window.page.locator('[data-line="0"][data-column="0"]').click({ position: { x: 2, y: 2 } });
		const row = () => window.page.evaluate(() => document.activeElement?.getAttribute('data-line'));
		const scrolled = () => window.page.evaluate(() => document.querySelector('.scroller')?.scrollTop);
		await window.page.keyboard.press('Control+End');
		await expect.poll(scrolled).toBeGreaterThan(0);
		await window.still();
		const [last, top] = [await row(), await scrolled()];
		expect(Number(last)).toBeGreaterThan(0);
		for (const back of [
			() => window.page.keyboard.press('Alt+ArrowLeft'),
			() => window.page.getByRole('main').getByRole('link', { name: 'People', exact: true }).first().click()
		]) {
			await window.page.keyboard.press('Home');
			await window.page.keyboard.press('Enter');
			await window.page.waitForURL('**/record/person/**');
			await back();
			await window.page.waitForURL('**/people');
			await expect.poll(row).toBe(last);
			await expect.poll(scrolled).toBe(top);
		}
		await window.go('/portfolio');
		await window.page.getByRole('grid').getByRole('link').first().click();
		await window.page.waitForURL('**/record/domain/**');
		await window.page.getByRole('main').getByRole('link', { name: 'Portfolio', exact: true }).click();
		await window.page.waitForURL('**/portfolio');
	});
});

describe('history', () => {
	it('takes back all else where part of a change was changed since', async () => {
		const paths = [inRepository('tests/fixtures/garden/groups.csv')];
		const { token, plan } = await host.command<{ token: string; plan: unknown }>('import_read', { paths });
		await host.command('import_commit', { token, plan });
		type Made = { batches: { label: string; changes: (Found & { op: string; kind: string })[] }[] };
		const newest = async () => (await host.command<Made>('history', { limit: 1 })).batches[0];
		const made = (await newest())?.changes.find(({ op, kind }) => op === 'create' && kind === 'community');
		if (!made) throw new Error('the import made no community');
		const input = { text: 'Said since' };
		await host.command('set_field', { kind: 'community', id: made.id, field: 'purpose', input });
		await window.go('/history');
		await window.page
			.getByRole('button', { name: /^Take back: Imported/ })
			.first()
			.click();
		await window.page.getByText(`${made.title} (Purpose)`).waitFor();
		await window.page.getByRole('button', { name: 'Take back all else' }).click();
		await expect.poll(async () => (await newest())?.label).toMatch(/except what was changed or used since$/);
		expect(await value('community', made.id, 'purpose')).toBe('Said since');
	});

	it('shows who changed what of a record, and takes a change back', async () => {
		await host.command('sit', { name: 'Ada Lovelace', seat: 'steward' });
		const domain = await find('domain');
		await host.command('set_field', {
			kind: 'domain',
			id: domain.id,
			field: 'name',
			input: { text: 'Renamed' }
		});
		await window.go(`/record/domain/${domain.id}?tab=fields`);
		await fromMenu('History');
		await window.page.getByText('Ada Lovelace').first().waitFor();
		await window.expectAccessible();
		const back = window.page.getByRole('button', { name: /^Take back/ }).first();
		await back.click();
		await expect.poll(() => value('domain', domain.id, 'name')).toBe(domain.title);
		// What was changed last is what was taken back: undo would go one further.
		await window.page.getByText('Took back').first().waitFor();
		await window.still();
		expect(await window.page.getByRole('button', { name: 'Undo', exact: true }).count()).toBe(0);
		await window.page.keyboard.press('Control+Shift+z');
		await expect.poll(() => value('domain', domain.id, 'name')).toBe('Renamed');
		await window.go('/history');
		await window.page
			.getByRole('button', { name: /^Take back/ })
			.first()
			.click();
		await expect.poll(() => value('domain', domain.id, 'name')).toBe(domain.title);
		await window.expectAccessible();
	});
});
