import type { Shifted } from '$lib/api';
import { describe, expect, it } from 'vitest';
import { summarized } from './changes';

const change = (kind: string, id: string, what: string): Shifted => ({
	kind,
	id,
	title: id,
	stands: true,
	what,
	from: '',
	to: ''
});

describe('what changed, by kind', () => {
	it('counts each record once, and names those that moved first', () => {
		expect(
			summarized([
				change('community', 'Outage Planners', 'began'),
				change('community', 'Heat Club', 'stage'),
				change('community', 'Heat Club', 'hours'),
				change('community', 'Outage Planners', 'stage'),
				change('domain', 'Peat', 'ended')
			])
		).toEqual([
			{ kind: 'community', began: 1, moved: 1, ended: 0, names: 'Heat Club, Outage Planners' },
			{ kind: 'domain', began: 0, moved: 0, ended: 1, names: 'Peat' }
		]);
	});
});
