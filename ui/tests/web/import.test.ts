import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Plan } from '../../src/lib/api';
import { inRepository } from './host';
import { eachTest, host, inFocus, window } from './suite';

const GROUPS = `Group,Type,Formality,Champions,Closed on,Rhythm
Node,SIG,Recognised,[Soil]: @ann; [Water]: @bob,Tuesday (starting 10 September 2024),weekly
Apps,SIG,formally recognized group,,,every two weeks
Steering,Committee,Committee,[Soil]: @ann,,n/a
`;
const PROFILE = `name = "Groups"
[[tables]]
table = "groups"
[[tables.records]]
kind = "community"
key = "{Group}"
[tables.records.fields]
name = { column = "Group" }
formality = { column = "Formality" }
closed_on = { column = "Closed on" }
rhythm_wanted = { column = "Rhythm" }
[[tables.records]]
kind = "person"
when = [{ column = "Champions", filled = true }]
[tables.records.fields]
name = { column = "Champions" }
`;

eachTest(() => host.command('create_portfolio', { organization: 'Garden', currency: 'USD' }));

/** The wizard with the table of groups and its profile read. */
beforeEach(async () => {
	const [table, profile] = [join(host.folder, 'groups.csv'), join(host.folder, 'groups.toml')];
	writeFileSync(table, GROUPS);
	writeFileSync(profile, PROFILE);
	await window.go('/import');
	await host.pick([table]);
	await button('Choose tables').click();
	await heading(/^One table with/);
	await host.pick(profile);
	await button('Load a profile').click();
	await window.page.getByText('Loaded').waitFor();
});

const button = (name: string | RegExp) => window.page.getByRole('button', { name });
const heading = (name: string | RegExp) => window.page.getByRole('heading', { name }).waitFor();
/** The plan as the wizard keeps it in a profile. */
let profiles = 0;
const saved = async () => {
	const path = join(host.folder, `saved-${(profiles += 1)}.toml`);
	await host.pick(path);
	await button('Save the profile').click();
	await window.page.getByText(`Saved the profile at ${path}`).waitFor();
	return host.command<Plan>('import_load_profile', { path });
};
const kind = (name: string) =>
	window.page.locator('article').filter({ has: window.page.getByRole('heading', { name, exact: true }) });
const change = (place: Locator, what: RegExp = /^Change/) =>
	place.getByRole('button', { name: what }).click();
const toColumns = async () => {
	await button('Next: kinds').click();
	await button('Next: columns and values').click();
	await button(/values of Group/).waitFor();
};
/** The line of the list of problems for this value. */
const problem = (value: string) =>
	window.page.getByRole('region', { name: 'What needs a look' }).getByRole('row').filter({ hasText: value });
const rowsWithErrors = (words: string) =>
	window.page.getByRole('status').filter({ hasText: words }).waitFor();

describe('an import wizard', () => {
	it('says and changes from which rows a record comes', async () => {
		await button('Next: kinds').click();
		const person = kind('Person');
		await person.getByText('Only where Champions is filled').waitFor();
		await change(person);
		await button('Add a condition').click();
		await person.getByLabel('Column asked').last().selectOption('Type');
		await button('Add SIG').click();
		await person.getByText('Only where Champions is filled and Type is SIG').waitFor();
		const values = person.getByLabel('Values of Type');
		await values.fill('Work*');
		await values.press('Enter');
		await person.getByLabel('What holds of Type').selectOption('is_not');
		await person.getByText('Only where Champions is filled and Type is not SIG or Work*').waitFor();
		await window.expectAccessible();
		await button('Drop the condition on Champions').click();
		const [, record] = (await saved()).tables[0]!.records;
		expect(record!.when).toEqual([{ column: 'Type', is_not: ['SIG', 'Work*'] }]);
	});

	it('leaves rows of a table out', async () => {
		await button('Next: kinds').click();
		await change(window.page.getByRole('main'), /^Change.*Rows read/);
		await button('Add a condition').click();
		await window.page.getByLabel('Column asked').selectOption('Type');
		await button('Add Committee').click();
		expect((await saved()).tables[0]!.when).toEqual([{ column: 'Type', is: ['Committee'] }]);
		await button('Next: columns and values').click();
		await rowsWithErrors('1 row needs a look');
	});

	it('makes one record for each item of a cell, and its parts fill fields', async () => {
		await button('Next: kinds').click();
		await button('Leave out the community').click();
		const person = kind('Person');
		await change(person);
		await person.getByLabel('Becomes', { exact: true }).selectOption('Champions');
		await person
			.getByText(/One for each item of Champions, split at ;/)
			.first()
			.waitFor();
		await person.getByLabel(/^Patterns/).fill('[{team}]: @{handle}');
		await person.getByLabel(/^Patterns/).blur();
		await person.getByText('[{team}]: @{handle} takes').waitFor();
		await window.expectAccessible();
		await button('Next: columns and values').click();
		const handle = window.page.getByRole('combobox', { name: 'What handle becomes' });
		await handle.click();
		await handle.fill('person name');
		await window.page.getByRole('option', { name: 'Person: name' }).click();
		await window.expectAccessible();
		const [record] = (await saved()).tables[0]!.records;
		expect(record).toMatchObject({
			each: { column: 'Champions', split: ';', patterns: ['[{team}]: @{handle}'] },
			fields: { name: { column: 'handle' } }
		});
		await button(/Preview$/).click();
		await window.page.getByRole('row', { name: /^People 2/ }).waitFor();
	});

	it('takes a part out of a value, and reads it only in some rows', async () => {
		await toColumns();
		await button(/values of Champions/).click();
		await heading('Values of Champions');
		const pane = window.page.getByRole('region', { name: /^How person: name is read/ });
		await change(pane, /^Change.*Takes/);
		await pane.getByLabel(/^Patterns/).fill('[{team}]: @{handle}; {rest}\n[{team}]: @{handle}');
		await pane.getByLabel(/^Patterns/).blur();
		await pane.getByLabel('Part that counts').selectOption('handle');
		await pane.getByText('handle out of [{team}]: @{handle}; {rest}, or of one more pattern').waitFor();
		await change(pane, /^Change.*Rows/);
		await button('Add a condition').click();
		await pane.getByLabel('What holds of Group').selectOption('filled');
		await window.expectAccessible();
		const [, record] = (await saved()).tables[0]!.records;
		expect(record!.fields.name).toMatchObject({ part: 'handle', when: [{ column: 'Group', filled: true }] });
	});

	it('says how dates, amounts and marks for nothing are read in all tables', async () => {
		await window.page.getByLabel('Dates such as 04/05/2026').selectOption('month_first');
		await button('Add n/a').click();
		const currency = window.page.getByRole('combobox', { name: 'Amounts without a currency' });
		await currency.fill('british pound');
		await window.page.getByRole('option', { name: 'GBP' }).click();
		await window.expectAccessible();
		const plan = await saved();
		expect(plan).toMatchObject({ currency: 'GBP', date_order: 'month_first', empty: ['n/a'] });
		await currency.fill('as the portfolio');
		await window.page.getByRole('option', { name: 'As the portfolio: USD' }).click();
		await button('Remove n/a').click();
		await window.page.getByLabel('Dates such as 04/05/2026').selectOption('');
		const again = await saved();
		for (const gone of ['currency', 'date_order', 'empty']) expect(again).not.toHaveProperty(gone);
	});

	it('reads a value that was not understood as what it most likely means', async () => {
		await toColumns();
		await rowsWithErrors('3 rows need a look');
		await problem('Recognised')
			.getByRole('button', { name: /^Read as recognized/ })
			.click();
		await problem('Recognised').waitFor({ state: 'detached' });
		await problem('10 September')
			.getByRole('button', { name: /^Read as 10 Sep 2024/ })
			.click();
		await rowsWithErrors('2 rows need a look');
		await problem('every two weeks').waitFor({ state: 'detached' });
		await problem('formally recognized')
			.getByRole('button', { name: /^Read as recognized/ })
			.click();
		await rowsWithErrors('1 row needs a look');
		await window.expectAccessible();
		const [community] = (await saved()).tables[0]!.records;
		expect(community!.fields.formality!.values).toEqual({
			Recognised: 'recognized',
			'formally recognized group': 'recognized'
		});
	});

	it('reads a value as a choice that a person picks, or leaves it empty, and takes that back', async () => {
		await toColumns();
		await window.page.getByLabel('Committee is read as').selectOption('institutionalized');
		await problem('n/a')
			.getByRole('button', { name: /^Leave empty/ })
			.click();
		await window.page.getByText('“n/a” is now left empty.').waitFor({ state: 'attached' });
		await rowsWithErrors('2 rows need a look');
		await inFocus(window.page.getByLabel('What needs a look'));
		await problem('n/a')
			.getByRole('button', { name: /^Read it after all/ })
			.click();
		await rowsWithErrors('3 rows need a look');
		await window.expectAccessible();
	});

	it('can leave a column out again', async () => {
		await toColumns();
		const rhythm = window.page.getByRole('combobox', { name: 'What Rhythm becomes' });
		await rhythm.fill('not imp');
		await window.page.getByRole('option', { name: 'Not imported' }).click();
		await problem('n/a').waitFor({ state: 'detached' });
		const [community] = (await saved()).tables[0]!.records;
		expect(Object.keys(community!.fields)).toEqual(['name', 'formality', 'closed_on']);
	});

	it('says of a column that only a key needs that it is used', async () => {
		await toColumns();
		const group = window.page.getByRole('combobox', { name: 'What Group becomes', exact: true });
		await group.fill('not imp');
		await window.page.getByRole('option', { name: 'Not imported' }).click();
		await expect.poll(() => group.inputValue()).toBe('Used in a key');
	});

	it('leads to the tables that want a look, in the order of the import, and tells of those that nobody saw', async () => {
		const tables = {
			'answers.csv': 'Group,Date,Answer,Mood\nNode,2024-02-01,More reviewers,good\n',
			'teams.csv': 'Team,Description,Mood\nNode,Nodes,good\nApps,Apps,fine\n',
			'members.csv': 'Name,Team,Role\nAnn,Node,chair\n'
		};
		const paths = Object.entries(tables).map(([name, text]) => {
			writeFileSync(join(host.folder, name), text);
			return join(host.folder, name);
		});
		await window.go('/import');
		await host.pick(paths);
		await button('Choose tables').click();
		await heading(/^Three tables with/);
		const rows = async () => (await window.page.getByRole('rowheader').allInnerTexts()).slice(0, 3);
		await expect.poll(rows).toEqual(['teams.csv', 'members.csv', 'answers.csv']);
		await button('Next: kinds').click();
		const list = window.page.getByRole('complementary', { name: 'Tables' });
		await list.getByText('two not looked at yet').waitFor();
		await window.expectAccessible();
		await button('Next: columns and values').waitFor();
		await kind('Community').getByLabel('Recognized by').fill('{Team}');
		await window.page.keyboard.press('Control+Enter');
		await heading(/teams\.csv becomes/);
		await button('Next table: answers.csv').click();
		await list.getByText('one not looked at yet').waitFor();
		await list.getByRole('button', { name: /^members\.csv not looked at yet/ }).waitFor();
		await window.page.keyboard.press('Control+Enter');
		await window.page.keyboard.press('Control+Enter');
		await window.page.getByText('One table was not looked at:').waitFor();
		await window.expectAccessible();
		await window.page.getByRole('main').getByRole('button', { name: 'members.csv' }).click();
		await list.getByText('all looked at').waitFor();
		expect((await saved()).tables[0]!.records[0]!.key).toBe('{Team}');
	});

	it('offers a profile that comes with Tilth and fits the tables, and goes back to the proposal', async () => {
		const folder = inRepository('tests/fixtures/garden');
		await window.go('/import');
		await host.pick(readdirSync(folder).map((file) => join(folder, file)));
		await button('Choose tables').click();
		await heading('A profile that comes with Tilth fits these tables: Kubernetes community tables');
		await window.expectAccessible();
		await button('Use this profile').click();
		await heading('The tables are read by a profile that comes with Tilth: Kubernetes community tables');
		await button('Next: kinds').click();
		await kind('Sponsorship').waitFor();
		await button('Back').click();
		await button('Back to the proposal').click();
		await button('Use this profile').waitFor();
	});

	it('makes a domain of each community when it is asked to', async () => {
		await button('Next: kinds').click();
		const domains = window.page.getByRole('checkbox', { name: 'Also make a domain of each community' });
		await domains.check();
		await kind('Stewardship').waitFor();
		await domains.uncheck();
		await kind('Stewardship').waitFor({ state: 'detached' });
		await domains.check();
		await window.expectAccessible();
		const { records } = (await saved()).tables[0]!;
		expect(records.map((record) => record.kind)).toEqual(['community', 'person', 'domain', 'stewardship']);
	});

	it('begins with what is to be done first', async () => {
		await window.go('/import');
		const choose = button('Choose tables');
		await choose.waitFor();
		await window.page.keyboard.press('Tab');
		await inFocus(choose);
	});

	it('goes through its selects by keyboard, both ways, with one list open at most', async () => {
		await toColumns();
		const select = (column: string) =>
			window.page.getByRole('combobox', { name: `What ${column} becomes`, exact: true });
		await select('Formality').focus();
		await window.page.keyboard.press('ArrowDown');
		await window.page.getByRole('listbox').waitFor();
		await window.page.keyboard.press('Shift+Tab');
		await window.page.getByRole('listbox').waitFor({ state: 'detached' });
		await select('Type').click();
		await window.page.getByRole('listbox').waitFor();
		await select('Rhythm').focus();
		await window.page.getByRole('listbox').waitFor({ state: 'detached' });
		await select('Rhythm').click();
		await window.page.keyboard.type('purpose');
		await window.page.getByRole('option', { name: 'Community: purpose' }).waitFor();
		await window.page.keyboard.press('Enter');
		await window.page.getByRole('listbox').waitFor({ state: 'detached' });
		await inFocus(select('Rhythm'));
		await expect.poll(() => select('Rhythm').inputValue()).toBe('Community: purpose');
	});

	it('moves nothing when a column is given a meaning', async () => {
		await toColumns();
		await rowsWithErrors('3 rows need a look');
		await window.still();
		const type = window.page.getByRole('combobox', { name: 'What Type becomes', exact: true });
		const before = await type.boundingBox();
		await type.fill('purpose');
		await window.page.getByRole('option', { name: 'Community: purpose' }).click();
		await heading('Values of Type');
		await window.still();
		expect(await type.boundingBox()).toEqual(before);
	});

	it('says what went wrong where it did, until it is put aside', async () => {
		await host.pick(join(host.folder, 'gone.toml'));
		await button('Load a profile').click();
		const alert = window.page.getByRole('alert').filter({ hasText: 'gone.toml' });
		expect(await alert.innerText()).not.toContain('os error');
		await alert.getByRole('button', { name: 'Close' }).click();
		await alert.waitFor({ state: 'detached' });
		await host.pick(join(host.folder, 'gone.toml'));
		await button('Load a profile').click();
		await alert.waitFor();
		await button('Next: kinds').click();
		await alert.waitFor({ state: 'detached' });
	});
});
