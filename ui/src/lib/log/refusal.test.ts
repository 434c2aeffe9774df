import { CommandError } from '$lib/api';
import { describe, expect, it } from 'vitest';
import { refusal } from './refusal';

describe('a line that was not taken', () => {
	it('asks in the words of the log for what is missing', () => {
		const missing = new CommandError('required', 'Something is needed here.', { field: 'community' });
		expect(refusal(missing)).toEqual({ field: 'community', message: 'Choose the community it is about.' });
	});

	it('says at the field what it names is gone, in the words of the host', () => {
		const gone = new CommandError('dangling', '“Owner” names nobody.', {
			kind: 'Commitment',
			field: 'owner'
		});
		expect(refusal(gone)).toEqual({ field: 'owner', message: '“Owner” names nobody.' });
	});

	it('says what is about no field as it is', () => {
		const closed = new CommandError('nothing-open', 'No portfolio is open.');
		expect(refusal(closed)).toEqual({ field: '', message: 'No portfolio is open.' });
	});
});
