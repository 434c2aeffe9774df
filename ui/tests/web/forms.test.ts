import { describe, expect, it } from 'vitest';
import { eachTest, find, host, howMany, inFocus, values, window } from './suite';

eachTest();

const button = (name: string) => window.page.getByRole('button', { name, exact: true });
const form = (name: string) => window.page.getByRole('form', { name });
const press = (key: string) => window.page.keyboard.press(key);
const open = async (kind: string, name: string, tab: string) => {
	const { id } = await find(kind, name);
	await window.go(`/record/${kind}/${id}?tab=${tab}`);
	return id;
};

describe('a form that stands in a page', () => {
	it('is saved by Enter in a single line, and by Ctrl+Enter in a text, as its button says', async () => {
		await open('community', 'Blower Group', 'rhythm');
		await button('Add an event').click();
		await form('Add an event')
			.getByLabel(/^Title/)
			.fill('Bearings, by ear');
		await form('Add an event').getByText('Ctrl Enter').waitFor();
		await press('Enter');
		await expect.poll(() => form('Add an event').count()).toBe(0);
		await expect.poll(() => howMany('event', 'Bearings, by ear')).toBe(1);
		await inFocus(button('Add an event'));
	});

	it('keeps what was typed where one leaves by Esc, says nothing is saved before it is, and forgets on Cancel', async () => {
		await open('community', 'Blower Group', 'life');
		const closing = form('Close the community');
		const why = closing.getByLabel(/^Why/);
		await button('Close this community with its memory').click();
		await why.fill('Blowers are bought as a service now.');
		await closing.getByLabel(/memory lives/i).focus();
		expect(await closing.getByText('Saved', { exact: true }).count()).toBe(0);
		await closing.getByText('Esc closes it and keeps what was typed').waitFor();
		await press('Escape');
		await button('Close this community with its memory').click();
		await expect.poll(() => why.inputValue()).toBe('Blowers are bought as a service now.');
		await window.expectAccessible();
		await closing.getByRole('button', { name: 'Cancel' }).click();
		await button('Close this community with its memory').click();
		await expect.poll(() => why.inputValue()).toBe('');
	});

	it('stays at the field that is wrong', async () => {
		await open('commitment', 'Give the Blower Group its people back', 'promise');
		await button('Renegotiate the day').click();
		const moving = window.page.locator('form', { hasText: 'Esc closes it and keeps what was typed' });
		await moving.getByRole('textbox').first().fill('no day');
		await press('Enter');
		const wrong = moving.locator('[aria-invalid="true"]').first();
		await inFocus(wrong);
	});

	it('marks the field that names somebody who is gone meanwhile, and says what helps', async () => {
		const { created } = await host.command<{ created: { id: string } }>('create_record', {
			kind: 'person',
			values: { name: { text: 'Ada Lovelace' } }
		});
		await open('community', 'Blower Group', 'life');
		await button('Close this community with its memory').click();
		const closing = form('Close the community');
		await closing.getByLabel(/^Why/).fill('Blowers are bought as a service now.');
		await closing.getByLabel(/memory lives/i).fill('In the plant handbook.');
		const keeper = closing.getByRole('combobox');
		await keeper.fill('Ada');
		await window.page.getByRole('option', { name: 'Ada Lovelace' }).waitFor();
		await press('Enter');
		await window.still();
		await host.command('remove_record', { kind: 'person', id: created.id });
		await press('Control+Enter');
		await closing.getByText('“Keeper” names a person that is no longer there.').waitFor();
		await expect.poll(() => keeper.getAttribute('aria-invalid')).toBe('true');
		await inFocus(keeper);
		await window.expectAccessible();
	});

	it('unfolds to the field that is wrong', async () => {
		const { created } = await host.command<{ created: { id: string } }>('create_record', {
			kind: 'person',
			values: { name: { text: 'Ada Lovelace' } }
		});
		const { id } = await find('project');
		await window.go(`/record/project/${id}?fund`);
		const funding = form('Fund it');
		await funding.locator('summary').click();
		await funding.getByLabel('From the person').fill('Ada');
		await window.page.getByRole('option', { name: 'Ada Lovelace' }).waitFor();
		await press('Enter');
		await funding.getByRole('link', { name: 'Ada Lovelace' }).waitFor();
		await funding.getByLabel(/^Hours/).fill('3');
		await funding.locator('summary').click();
		await window.still();
		await host.command('remove_record', { kind: 'person', id: created.id });
		await press('Control+Enter');
		await inFocus(funding.getByLabel('From the person'));
	});
});

describe('an answer to a voice', () => {
	it('has its key beside it, a way out, and is saved by Ctrl+Enter', async () => {
		const id = await open('voice', 'Nobody has told us', 'voice');
		await button('Answer').click();
		const answering = form('Answer');
		await answering.getByLabel('Your answer').fill('You do. Ask for what you need.');
		await answering.getByText('Ctrl Enter').waitFor();
		await window.expectAccessible();
		await answering.getByRole('button', { name: 'Cancel' }).click();
		await button('Answer').click();
		const words = answering.getByLabel('Your answer');
		await expect.poll(() => words.inputValue()).toBe('');
		await words.fill('You do. Ask for what you need.');
		await press('Control+Enter');
		await expect
			.poll(async () => (await values('voice', id)).response?.text)
			.toBe('You do. Ask for what you need.');
	});
});
