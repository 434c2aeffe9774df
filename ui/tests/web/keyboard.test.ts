import { describe, expect, it } from 'vitest';
import { Window } from './browser';
import { everyPage } from './every-page';
import { browser, host, oneHost } from './suite';
import { takes } from './slow';
import { Walk } from './walk';

/** How many windows are walked through side by side: most of what one does is waiting. */
const WINDOWS = 3;
const TAKES_MS = takes(240_000);

oneHost();

describe('by keyboard alone', () => {
	it(
		'every control of every page is come to, is seen and shows it, and is left again',
		async () => {
			const found: string[] = [];
			const places = await everyPage(host);
			const walkOn = async () => {
				const window = await Window.open(browser, host);
				for (let place = places.shift(); place; place = places.shift()) {
					const { name, path } = place;
					await window.go(path);
					found.push(...(await Walk.through(window.page)).map((fault) => `${name}: ${fault}`));
				}
				await window.close();
			};
			await Promise.all(Array.from({ length: WINDOWS }, walkOn));
			expect(found.sort()).toEqual([]);
		},
		TAKES_MS
	);

	it.each([
		['Leocadia Ferrant', 'executive'],
		['Hyun-woo Baek', 'leader'],
		['Theodora Papadakis', 'steward']
	])('so is the desk of %s as %s', async (name, seat) => {
		await host.command('sit', { name, seat });
		const window = await Window.open(browser, host);
		await window.go('/desk');
		expect(await Walk.through(window.page)).toEqual([]);
		await window.close();
	});
});

it('what keys cannot do is found: a control they pass by, one that shows no focus, one that lies under another', async () => {
	const window = await Window.open(browser, host);
	await window.go('/help');
	await window.page.evaluate(() => {
		const make = (name: string, role: 'button' | 'span') => {
			const made = document.createElement(role);
			made.textContent = name;
			made.setAttribute('role', 'button');
			document.querySelector('.content')?.append(made);
			return made;
		};
		make('Passed by', 'span');
		const plain = make('Without a sign', 'button');
		for (const property of ['box-shadow', 'outline']) plain.style.setProperty(property, 'none', 'important');
		const under = make('Under another', 'button');
		const { left, top, width, height } = under.getBoundingClientRect();
		const over = make('Another', 'span');
		over.ariaHidden = 'true';
		Object.assign(over.style, { position: 'fixed', left: `${left}px`, top: `${top}px` });
		Object.assign(over.style, { width: `${width}px`, height: `${height}px` });
	});
	const found = await Walk.through(window.page);
	expect(found).toContain('button “Passed by” is not come to by keyboard');
	expect(found).toContain('button “Under another” is covered by button “Another”');
	expect(found).toContain('button “Without a sign” does not show that it has the focus');
	await window.close();
});
