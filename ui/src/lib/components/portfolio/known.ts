import type { DomainLine } from '$lib/api';

/** One question about every domain, and how many have an answer to it. */
export type Known = { word: string; known: number; without: DomainLine[] };

const questions: { word: string; has: (domain: DomainLine) => boolean }[] = [
	{ word: 'field-domain-stewards', has: ({ stewards }) => stewards.length > 0 },
	{ word: 'field-domain-sponsor', has: ({ sponsor }) => sponsor !== null },
	{ word: 'field-domain-executive', has: ({ executive }) => executive !== null },
	{ word: 'field-domain-stage', has: ({ stage }) => stage !== null },
	{ word: 'ui-domains-rhythm-wanted', has: ({ rhythm }) => rhythm.wanted !== null }
];

/** What is known of the domains, question by question. */
export function knownOf(domains: DomainLine[]): Known[] {
	return questions.map(({ word, has }) => {
		const without = domains.filter((domain) => !has(domain));
		return { word, known: domains.length - without.length, without };
	});
}
