import { describe, expect, it, vi } from 'vitest';
import { NewDayReading } from './new-day.svelte';

const answers = vi.hoisted(() => new Map<string, (read: string | null) => void>());
vi.mock('$lib/api', () => ({
	command: (_: string, { new_due }: { new_due: string }) =>
		new Promise((answer) => answers.set(new_due, (read) => answer({ read })))
}));

describe('the new day of a promise', () => {
	it('is what was typed last, whatever is answered first', async () => {
		const reading = new NewDayReading(() => 'a promise');
		const [first, last] = [reading.of('5'), reading.of('5 dec')];
		answers.get('5 dec')?.('Saturday 5 December 2026');
		await last;
		answers.get('5')?.(null);
		await first;
		expect(reading.said).toBe('Saturday 5 December 2026');
	});

	it('is not said any more once it was taken', async () => {
		const reading = new NewDayReading(() => 'a promise');
		const asked = reading.of('6 dec');
		reading.forget();
		answers.get('6 dec')?.('Sunday 6 December 2026');
		await asked;
		expect(reading.said).toBeNull();
	});
});
