import type { DomainLine } from '$lib/api';

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
