/** One choice of a long list; `more` stands beside it, `group` above the first of its group. */
export type Option = { value: string; label: string; more?: string; group?: string };

/** More than this is found by typing on. */
const SHOWN = 200;

/** The first choices that every word of `sought` stands in. */
export function foundIn(options: Option[], sought: string): Option[] {
	const words = sought.toLowerCase().split(/\s+/).filter(Boolean);
	return options
		.filter(({ label, more, group, value }) => {
			const text = `${label} ${more ?? ''} ${group ?? ''} ${value}`.toLowerCase();
			return words.every((word) => text.includes(word));
		})
		.slice(0, SHOWN);
}
