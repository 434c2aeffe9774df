import type { CDPSession, Page } from 'playwright-core';
import { PAGE, watch, type Control, type Other, type Step, type Watch } from './watch';

/** More stops than any page has. */
const STOPS = 500;
/** How many keys are pressed before the page is asked where they led. */
const AT_ONCE = 20;
/** More members of a whole than are in sight: arrows that go on, go to what is not. */
const MOST = 200;
const CODES: Record<string, number> = {
	Tab: 9,
	ArrowRight: 39,
	ArrowUp: 38,
	ArrowDown: 40,
	ArrowLeft: 37
};
const ARROWS = Object.keys(CODES).slice(1);
const SHIFT = 8;

/** A way through a page with the hands on the keys, and what is wrong with it. */
export class Walk {
	#faults = new Set<string>();

	private constructor(
		private readonly page: Page,
		private readonly keys: CDPSession
	) {}

	/**
	 * Goes from the top of a page to its end with Tab, and back with Shift and Tab; to what neither leads, an arrow has
	 * to.
	 */
	static async through(page: Page): Promise<string[]> {
		const walk = new Walk(page, await page.context().newCDPSession(page));
		await page.evaluate(watch);
		await walk.#ask('stand', 'before');
		const there = await walk.#stops(0);
		await walk.#ask('stand', 'after');
		const back = await walk.#stops(SHIFT);
		const [known, again] = [there, back].map((steps) => new Set(steps.map(({ at }) => at)));
		for (const step of there) if (!again?.has(step.at)) walk.#tell(step, 'is not come to with Shift and Tab');
		for (const step of back) if (!known?.has(step.at)) walk.#tell(step, 'is not come to with Tab');
		await walk.#others(
			await walk.#ask(
				'others',
				[...there, ...back].map(({ at }) => at)
			)
		);
		for (const control of await walk.#ask('alike'))
			walk.#tell(control, 'does not show that it has the focus');
		return [...walk.#faults];
	}

	#tell({ name }: Control, what: string): void {
		this.#faults.add(`${name} ${what}`);
	}

	#ask<Q extends keyof Watch>(
		question: Q,
		...about: Parameters<Watch[Q]>
	): Promise<Awaited<ReturnType<Watch[Q]>>> {
		return this.page.evaluate(
			([name, request]) => {
				const { watching } = window as unknown as {
					watching: Record<string, (...asked: unknown[]) => never>;
				};
				return watching[name]?.(...request) as never;
			},
			[question, about] as const
		);
	}

	/** Presses a key some times, faster than hands do, and says where it led. */
	async #press(key: string, times: number, modifiers = 0): Promise<Step[]> {
		const pressed = { key, code: key, windowsVirtualKeyCode: CODES[key] ?? 0, modifiers };
		const sent: Promise<unknown>[] = [];
		for (let time = 0; time < times; time += 1)
			for (const type of ['rawKeyDown', 'keyUp'] as const)
				sent.push(this.keys.send('Input.dispatchKeyEvent', { type, ...pressed }));
		await Promise.all(sent);
		const steps = await this.#ask('steps');
		for (const step of steps) if (step.fault) this.#tell(step, step.fault);
		return steps;
	}

	/** The stops of Tab from here to where it leaves the page. */
	async #stops(modifiers: number): Promise<Step[]> {
		const stops: Step[] = [];
		const known = new Set<number>();
		while (stops.length < STOPS) {
			for (const step of await this.#press('Tab', AT_ONCE, modifiers)) {
				if (step.at === PAGE) return stops;
				if (known.has(step.at)) {
					this.#tell(step, 'does not let Tab go on');
					return stops;
				}
				known.add(step.at);
				stops.push(step);
			}
		}
		throw new Error(`Tab leads to more than ${STOPS} stops.`);
	}

	/** What Tab does not lead to is a member of a whole that it leads to, and that arrows walk through. */
	async #others(others: Other[]): Promise<void> {
		const wanted = new Map(others.map((other) => [other.at, other]));
		const wholes = new Map(
			others.flatMap((other) => other.wholes.map((whole) => [whole.at, whole] as const))
		);
		for (const whole of [...wholes.values()].reverse()) {
			const members = others.filter(
				({ at, wholes }) => wanted.has(at) && wholes.some((one) => one.at === whole.at)
			);
			if (members.length > 0) await this.#walkThrough(whole.stops, wanted, members);
		}
		for (const other of wanted.values()) this.#tell(other, 'is not come to by keyboard');
	}

	/** Goes with arrows wherever they lead from the stops of a whole, until every member was come to. */
	async #walkThrough(stops: number[], wanted: Map<number, Other>, members: Other[]): Promise<void> {
		const known = new Set(stops);
		const done = () => known.size > MOST || !members.some(({ at }) => wanted.has(at));
		for (const from of known) {
			for (const arrow of ARROWS) {
				if (done()) break;
				await this.#ask('focus', from);
				for (let led = true; led && !done();) {
					const before = wanted.size;
					for (const { at } of await this.#press(arrow, 1)) if (at !== PAGE) known.add(at);
					for (const at of known) wanted.delete(at);
					led = wanted.size < before;
				}
			}
		}
		// A member that holds more than one control is walked to, and then through with Tab.
		for (const { at, before } of members) {
			if (!wanted.has(at) || !known.has(before)) continue;
			await this.#ask('focus', before);
			for (const step of await this.#press('Tab', 1)) if (step.at === at) wanted.delete(at);
		}
	}
}
