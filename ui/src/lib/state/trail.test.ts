import { describe, expect, it } from 'vitest';
import { Trail } from './trail.svelte';

const place = { line: 7, column: 2, scrollTop: 140 };

describe('Trail', () => {
	it('finds the row again for one who comes back from a record, and for nobody else', () => {
		const trail = new Trail();
		trail.step('/communities');
		trail.leave('/people', place);
		expect(trail.returnTo('/people')).toBeNull();
		trail.step('/record/person/1');
		expect(trail.returnTo('/people')).toEqual(place);
		expect(trail.returnTo('/communities')).toBeNull();
	});

	it('leads from record to record back to the page they were opened from', () => {
		const trail = new Trail();
		trail.stand('/portfolio', 'Portfolio');
		trail.stand('/record/domain/1', 'Leakage');
		expect(trail.origin).toEqual({ href: '/portfolio', label: 'Portfolio' });
	});
});
