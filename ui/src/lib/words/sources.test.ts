import { describe, expect, it } from 'vitest';
import { sourceText } from './sources';

describe('the source of a finding', () => {
	it('is named in full', () => {
		expect(sourceText('W-Art, stewardship')).toContain('Communities of practice in and across');
		expect(sourceText('W-Systems, events')).not.toBe(sourceText('W-Art, stewardship'));
	});

	it('stays unexplained where nothing is known of it', () => {
		expect(sourceText('Hearsay')).toBeUndefined();
	});
});
