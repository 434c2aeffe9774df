const month = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });

/** The months of the year: "1" is January. */
export const MONTHS = Array.from({ length: 12 }, (_, index) => ({
	value: String(index + 1),
	label: month.format(new Date(Date.UTC(2024, index, 1)))
}));

/** What a month is called; its number where there is none of that. */
export const monthName = (number: string) => MONTHS.find(({ value }) => value === number)?.label ?? number;
