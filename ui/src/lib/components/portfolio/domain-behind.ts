import type { DomainLine } from '$lib/api';
import { narrowedPath, recordPath } from '$lib/paths';

/** The address of what is behind a number of a domain; null where nothing is behind it. */
export function behind(domain: DomainLine, column: string): string | null {
	const [steward] = domain.stewards;
	switch (column) {
		case 'hours':
			return domain.hours > 0 ? allocations(domain) : null;
		case 'money':
			return domain.money === null ? null : allocations(domain);
		case 'rhythm':
			return steward && domain.rhythm.held.length > 0
				? narrowedPath('event', { column: 'communities', is: steward.id, named: steward.title })
				: null;
		case 'findings':
			return domain.findings > 0 ? `${recordPath('domain', domain.id)}?tab=ratings` : null;
		default:
			return null;
	}
}

const allocations = ({ id, name }: DomainLine) =>
	narrowedPath('allocation', { column: 'domain', is: id, named: name });
