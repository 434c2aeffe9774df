import { endOfMonth, parseDate, startOfWeek } from '@internationalized/date';

/** The weeks of a month from Monday on, as ISO days; days of other months are null. */
export function weeksOf(first: string): (string | null)[][] {
	const start = parseDate(first);
	const last = endOfMonth(start);
	const weeks: (string | null)[][] = [];
	for (let day = startOfWeek(start, 'en-GB', 'mon'); day.compare(last) <= 0; day = day.add({ weeks: 1 })) {
		weeks.push(
			Array.from({ length: 7 }, (_, ahead) => {
				const one = day.add({ days: ahead });
				return one.month === start.month ? one.toString() : null;
			})
		);
	}
	return weeks;
}

/** The day that a key leads to from another; null where the key leads nowhere. */
export function dayAfterKey(day: string, key: string): string | null {
	const from = parseDate(day);
	const week = startOfWeek(from, 'en-GB', 'mon');
	const to = {
		ArrowRight: () => from.add({ days: 1 }),
		ArrowLeft: () => from.subtract({ days: 1 }),
		ArrowDown: () => from.add({ weeks: 1 }),
		ArrowUp: () => from.subtract({ weeks: 1 }),
		PageDown: () => from.add({ months: 1 }),
		PageUp: () => from.subtract({ months: 1 }),
		Home: () => week,
		End: () => week.add({ days: 6 })
	}[key];
	return to ? to().toString() : null;
}

/** The first of three months that show a day, moved no farther than needed. */
export function rangeFor(day: string, first: string): string {
	const month = parseDate(day).set({ day: 1 });
	const from = parseDate(first);
	if (month.compare(from) < 0) return month.toString();
	if (month.compare(from.add({ months: 2 })) > 0) return month.subtract({ months: 2 }).toString();
	return first;
}
