/** A past date worth a look, with the message id that names it. Dates are ISO. */
export type PastDate = { word: string; date: string };

/** A month ago, the end of the last quarter, a year ago: counted from `today`, none of them before the first day. */
export function pastDates(today: string, first: string | null = null): PastDate[] {
	const now = new Date(`${today}T00:00:00Z`);
	const year = now.getUTCFullYear();
	const month = now.getUTCMonth();
	const quarter = new Date(Date.UTC(year, month - (month % 3), 0));
	return [
		{ word: 'ui-month-ago', date: iso(monthsBefore(now, 1)) },
		{ word: 'ui-quarter-end', date: iso(quarter) },
		{ word: 'ui-year-ago', date: iso(monthsBefore(now, 12)) }
	].filter(({ date }) => first === null || date >= first);
}

/** The same day some months earlier, or the last day of a month that is shorter. */
function monthsBefore(date: Date, months: number): Date {
	const target = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - months, 1));
	const last = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0)).getUTCDate();
	target.setUTCDate(Math.min(date.getUTCDate(), last));
	return target;
}

const iso = (date: Date) => date.toISOString().slice(0, 10);
