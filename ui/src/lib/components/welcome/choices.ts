import type { Option } from '$lib/components/options';

const currency = new Intl.DisplayNames(['en-GB'], { type: 'currency' });

/** Every ISO 4217 code in use, with what the currency is called. */
export const CURRENCIES: Option[] = Intl.supportedValuesOf('currency').map((code) => ({
	value: code,
	label: code,
	more: currency.of(code) ?? ''
}));
