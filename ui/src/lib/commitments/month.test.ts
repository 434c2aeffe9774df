import { describe, expect, it } from 'vitest';
import { dayAfterKey, rangeFor, weeksOf } from './month';

describe('a month of the calendar', () => {
	it('has its days under Monday to Sunday', () => {
		const weeks = weeksOf('2026-11-01');
		expect(weeks[0]).toEqual([null, null, null, null, null, null, '2026-11-01']);
		expect(weeks).toHaveLength(6);
		expect(weeks[5]?.[0]).toBe('2026-11-30');
	});

	it('is walked by keys, across its end', () => {
		expect(dayAfterKey('2026-11-30', 'ArrowRight')).toBe('2026-12-01');
		expect(dayAfterKey('2026-11-19', 'ArrowUp')).toBe('2026-11-12');
		expect(dayAfterKey('2026-11-19', 'Home')).toBe('2026-11-16');
		expect(dayAfterKey('2027-01-31', 'PageDown')).toBe('2027-02-28');
		expect(dayAfterKey('2026-11-19', 'a')).toBeNull();
	});

	it('is turned to no farther than the day needs', () => {
		expect(rangeFor('2027-01-31', '2026-11-01')).toBe('2026-11-01');
		expect(rangeFor('2027-02-01', '2026-11-01')).toBe('2026-12-01');
		expect(rangeFor('2026-10-31', '2026-11-01')).toBe('2026-10-01');
	});
});
