import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { whenDayBegins } from './day';

describe('whenDayBegins', () => {
	beforeEach(() => vi.useFakeTimers());
	afterEach(() => vi.useRealTimers());

	it('tells of every midnight, until it is stopped', () => {
		vi.setSystemTime(new Date(2026, 10, 19, 23, 59));
		const begun = vi.fn();
		const stop = whenDayBegins(begun);
		vi.advanceTimersByTime(59_999);
		expect(begun).not.toHaveBeenCalled();
		vi.advanceTimersByTime(1);
		expect(begun).toHaveBeenCalledTimes(1);
		vi.setSystemTime(new Date(2026, 10, 20, 23, 59, 59));
		vi.advanceTimersByTime(24 * 3_600_000);
		expect(begun).toHaveBeenCalledTimes(2);
		stop();
		vi.advanceTimersByTime(48 * 3_600_000);
		expect(begun).toHaveBeenCalledTimes(2);
	});
});
