import { t } from '.';

/** The texts that findings and hints name in short. */
export const sources = [
	'ui-source-w-art',
	'ui-source-w-systems',
	'ui-source-w-intro',
	'ui-source-botkin',
	'ui-source-practice'
];

/** The whole name of a text that a finding gives in short: "W-Art, stewardship"; nothing for one that is unknown. */
export function sourceText(short: string): string | undefined {
	const source = sources.find((word) => short.startsWith(t(word)));
	return source && t(`${source}.text`);
}
