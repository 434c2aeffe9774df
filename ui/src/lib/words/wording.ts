/** The words that a sector can have its own for. */
const REWORDED = ['organization', 'executive'];

/** A form of a usual word, and the sector's own for it. */
export type Replacement = [usual: string, own: string];

/**
 * What is replaced, the longest form first: one of something, several, the word alone. `own` gives the sector's word in a
 * form (`one`, `many`, none), where it has one.
 */
export function replacements(own: (word: string, form?: string) => string | null): Replacement[] {
	return REWORDED.flatMap((word) => {
		const [one, many, alone] = [own(word, 'one'), own(word, 'many'), own(word)];
		if (!one || !many || !alone) return [];
		return [
			[`an ${word}`, one],
			[`${word}s`, many],
			[word, alone]
		] satisfies Replacement[];
	});
}

/**
 * The text of messages with the sector's words in it. Ids, arguments and variants keep theirs, and so does a line that
 * cites a work.
 */
export function reworded(messages: string, found: Replacement[]): string {
	const usual = found.map(([usual]) => usual).join('|');
	const whole = new RegExp(`(?<![\\p{L}\\p{N}_$[\\]-])(?:${usual})(?![\\p{L}\\p{N}_$[\\]-])`, 'giu');
	const own = new Map(found);
	const replace = (word: string) => {
		const sector = own.get(word.toLowerCase()) ?? word;
		return word[0] === word[0]?.toUpperCase() ? sector.charAt(0).toUpperCase() + sector.slice(1) : sector;
	};
	return messages
		.split('\n')
		.map((line) => (line.includes('Wenger') ? line : line.replace(whole, replace)))
		.join('\n');
}
