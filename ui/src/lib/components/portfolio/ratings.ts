import type { DomainLine } from '$lib/api';
import { atStart, inWords } from '$lib/words/numbers';

/** A domain whose relevance and proficiency are both known: it has a place on the map. */
export type RatedDomain = DomainLine & { relevance: number; proficiency: number };

export const isRated = (domain: DomainLine): domain is RatedDomain =>
	domain.relevance !== null && domain.proficiency !== null;

/** Relevance 4 or 5 and proficiency 1 or 2: the tinted zone of the map. */
export const mattersMoreThanKnown = (domain: RatedDomain) => domain.relevance >= 4 && domain.proficiency <= 2;

/** How far a domain is from where we want it: zero when it is there, or when nobody said where that is. */
export const gapOf = ({ proficiency, target }: DomainLine) =>
	proficiency !== null && target !== null ? Math.max(0, target - proficiency) : 0;

/** Those that still count: a retired domain is neither rated nor looked at. */
export const current = (domains: DomainLine[]) => domains.filter(({ status }) => status !== 'retired');

/** A message and what fills it. */
export type Said = { id: string; args: Record<string, string | number> };

/** The one sentence over the map: what the ratings say today. */
export function answerOf(domains: DomainLine[]): Said {
	const rated = domains.filter(isRated);
	if (rated.length === 0) {
		return { id: 'ui-portfolio-unrated', args: { count: domains.length, number: inWords(domains.length) } };
	}
	const zone = rated.filter(mattersMoreThanKnown);
	if (zone.length > 0) return { id: 'ui-portfolio-zone', args: zoneArgs(zone, domains) };
	if (!rated.some(({ relevance }) => relevance >= 4)) {
		return { id: 'ui-portfolio-none-matters', args: { count: rated.length } };
	}
	const widest = rated.reduce((one, other) => (gapOf(other) > gapOf(one) ? other : one));
	return gapOf(widest) > 0
		? {
				id: 'ui-portfolio-gap',
				args: { name: widest.name, from: widest.proficiency, to: widest.target ?? 0 }
			}
		: { id: 'ui-portfolio-known', args: {} };
}

/** `share` is the part of all hours, in percent, or -1 when no hours are noted. */
function zoneArgs(zone: RatedDomain[], domains: DomainLine[]): Said['args'] {
	const all = hours(domains);
	return {
		count: zone.length,
		number: atStart(inWords(zone.length)),
		name: zone[0]?.name ?? '',
		share: all > 0 ? Math.round((100 * hours(zone)) / all) : -1
	};
}

const hours = (domains: DomainLine[]) => domains.reduce((sum, domain) => sum + (domain.hours ?? 0), 0);
