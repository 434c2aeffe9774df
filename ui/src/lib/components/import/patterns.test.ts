import { describe, expect, it } from 'vitest';
import { namesIn, partsOf, readingPatterns, typedPatterns, withPart } from './patterns';

const champions = '[{team}]: @{handle}';

describe('patterns', () => {
	it('name the parts to take, each once', () => {
		expect(namesIn([champions, '@{handle}', 'nobody'])).toEqual(['team', 'handle']);
		expect(namesIn(undefined)).toEqual([]);
	});

	it('say what a record takes from an item; without one it is the item', () => {
		expect(partsOf({ column: 'Champions', split: ';', patterns: [champions] })).toEqual(['team', 'handle']);
		expect(partsOf({ column: 'Stakeholders', split: ';' })).toEqual(['item']);
		expect(partsOf(undefined)).toEqual([]);
	});

	it('are typed one a line', () => {
		expect(typedPatterns(` ${champions}\n\n@{handle} \n`)).toEqual([champions, '@{handle}']);
	});

	it('keep the part that counts while they name it', () => {
		const field = { column: 'Champions', patterns: [champions], part: 'handle' };
		expect(readingPatterns(field, ['@{handle} of {team}'])).toEqual({
			column: 'Champions',
			patterns: ['@{handle} of {team}']
		});
		expect(readingPatterns(field, ['{team}: {handle}']).part).toBe('handle');
		expect(readingPatterns(field, [])).toEqual({ column: 'Champions' });
		expect(withPart(field, 'team')).toEqual({ column: 'Champions', patterns: [champions] });
	});
});
