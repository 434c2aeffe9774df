import type { Option } from '$lib/components/options';

const month = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });
const currency = new Intl.DisplayNames(['en-GB'], { type: 'currency' });

/** The months a fiscal year can start in: "1" is January. */
export const MONTHS = Array.from({ length: 12 }, (_, index) => ({
	value: String(index + 1),
	label: month.format(new Date(Date.UTC(2024, index, 1)))
}));

/** Every ISO 4217 code in use, with what the currency is called. */
export const CURRENCIES: Option[] = Intl.supportedValuesOf('currency').map((code) => ({
	value: code,
	label: code,
	more: currency.of(code) ?? ''
}));
