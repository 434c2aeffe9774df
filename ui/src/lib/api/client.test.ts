import { describe, expect, it } from 'vitest';
import { CommandError } from './client';

describe('CommandError.byField', () => {
	it('names each field with its reason', () => {
		const fields = { on: 'That is no day.', text: 'A text is needed.' };
		expect(new CommandError('invalid', 'Two values do not fit.', { fields }).byField).toEqual(fields);
		const one = new CommandError('required', 'A value is needed.', { field: 'on' });
		expect(one.byField).toEqual({ on: 'A value is needed.' });
	});

	it('has one reason without a name where no field is meant', () => {
		expect(new CommandError('read-only', 'It is read-only.').byField).toEqual({ '': 'It is read-only.' });
	});
});
