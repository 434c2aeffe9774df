import { describe, expect, it } from 'vitest';
import { eachTest, find, host, inTheme, values, window } from './suite';

eachTest();

const main = () => window.page.getByRole('main');
const section = (name: string) => window.page.getByRole('region', { name });
const button = (name: string) => window.page.getByRole('button', { name, exact: true });
const made = async (kind: string, of: Record<string, unknown>) => {
	const { created } = await host.command<{ created: { id: string } }>('create_record', { kind, values: of });
	return created.id;
};

describe('the page of an event', () => {
	it('says what it was and who came, and leads to the events around it', async () => {
		const event = await find('event', 'First apprentice bench');
		await window.go(`/record/event/${event.id}`);
		await main()
			.getByText(/^A problem-solving session of Pump Table on .*; 22 came, two of them new\./)
			.waitFor();
		await main().getByText('Engagement: doing things together').waitFor();
		const rail = window.page.getByRole('navigation').getByRole('link', { name: 'Communities' });
		await expect.poll(() => rail.getAttribute('aria-current')).toBe('page');
		await window.expectAccessible();
		await section('In the rhythm').getByRole('link', { name: 'Handing over the spanner' }).click();
		await main().getByRole('heading', { level: 1, name: 'Handing over the spanner' }).waitFor();
		await section('In the rhythm').getByRole('link', { name: 'First apprentice bench' }).waitFor();
	});

	it('of one to come asks what it is for, keeps what is chosen, and goes on', async () => {
		const community = await find('community', 'Pump Table');
		const id = await made('event', {
			title: { text: 'Bench at Hallam Reach' },
			date: { text: '2026-12-04' },
			communities: { value: [community.id] }
		});
		await window.go(`/record/event/${id}`);
		await main()
			.getByText(/^An event of Pump Table is planned for 4 Dec 2026, in 13 days\./)
			.waitFor();
		const step = section('One next step');
		await step.getByText(/^Say what it is for\./).waitFor();
		await step.getByRole('button', { name: 'visits' }).click();
		await step.getByRole('button', { name: 'reusing assets' }).click();
		await expect
			.poll(async () => (await values('event', id)).activities?.value)
			.toEqual(['reusing_assets', 'visits']);
		await button('Go on to the next').click();
		await step.getByText(/^Write down what is planned/).waitFor();
		await section('What is planned').getByText('Reusing assets, visits').waitFor();
		await section('What falls due until then').waitFor();
	});

	it('without a community says so, dark as light', async () => {
		await inTheme('dark');
		const id = await made('event', { title: { text: 'A talk' }, date: { text: '2026-10-04' } });
		await window.go(`/record/event/${id}`);
		await main()
			.getByText('An event of no named community on 4 Oct 2026; how many came is not noted.')
			.waitFor();
		await section('In the rhythm').getByText('Without a community').waitFor();
		await window.expectAccessible();
	});
});

describe('the page of a review', () => {
	it('shows what was frozen beside before, what was decided from it on, and who was asked', async () => {
		const review = await find('review', 'Third portfolio review');
		await window.go(`/record/review/${review.id}`);
		await main()
			.getByText(/^Held on .* with nine people\. It said of 11 domains where they stand/)
			.waitFor();
		const row = main().getByRole('row', { name: /Leakage and buried pipes/ });
		await row.getByText('before 3').waitFor();
		await row.getByText('before invest').waitFor();
		const decisions = section('What was decided from it on');
		await decisions.getByRole('link', { name: 'Close the coast laboratory at weekends' }).waitFor();
		await decisions.getByText('asked after').first().waitFor();
		await window.expectAccessible();
		await main().getByRole('link', { name: 'What changed since its day' }).click();
		await window.page.waitForURL(/\/compare\?since=/);
	});

	it('that is planned shows what will be on the table, and one step', async () => {
		await inTheme('dark');
		const review = await find('review', 'Fourth portfolio review');
		await window.go(`/record/review/${review.id}`);
		await main()
			.getByText(/^Planned for .* Since the Third portfolio review \d+ things have changed/)
			.waitFor();
		await section('Promises that fall due until then').waitFor();
		await section('One next step').getByRole('link', { name: 'Print the board pack' }).waitFor();
		await window.expectAccessible();
	});
});

describe('a name that is a sentence', () => {
	it('can be read whole in the head, and amounts and titles in the registers', async () => {
		const promise = await find('commitment', 'Give the Blower Group its people back');
		await window.go(`/record/commitment/${promise.id}`);
		const title = main().getByRole('heading', { level: 1, name: promise.title });
		await title.waitFor();
		await expect
			.poll(() => title.evaluate((one) => one.scrollHeight - one.clientHeight))
			.toBeLessThanOrEqual(2);
		await window.go('/projects');
		const amount = main().getByRole('gridcell', { name: 'GBP 120,000' });
		await amount.waitFor();
		await expect
			.poll(() => amount.evaluate((one) => one.scrollWidth - one.clientWidth))
			.toBeLessThanOrEqual(0);
		await window.go('/decisions');
		const decision = main().getByRole('rowheader', { name: 'Spend less on leakage after the target is met' });
		await decision.waitFor();
		await expect
			.poll(() => decision.evaluate((one) => one.scrollWidth - one.clientWidth))
			.toBeLessThanOrEqual(0);
	});
});
