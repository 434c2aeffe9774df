/** The column whose values are shown above a list, with their counts, to be chosen from. */
const facets: Record<string, string> = {
	commitment: 'status',
	community: 'stage',
	decision: 'turned_out',
	domain: 'posture',
	issue: 'status',
	project: 'stage',
	voice: 'status'
};

export const facetOf = (kind: string): string | null => facets[kind] ?? null;
