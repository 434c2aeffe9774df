import { count, t } from '.';

/** A number inside a sentence: in words under ten, in figures from there on. */
export const inWords = (number: number) => t('ui-number', { count: number, shown: count(number) });

/** The same at the beginning of a sentence. */
export function atStart(text: string): string {
	return text.charAt(0).toLocaleUpperCase('en-GB') + text.slice(1);
}
