import { CommandError } from '$lib/api';
import { notices } from '$lib/state/notices.svelte';
import { describe, expect, it, vi } from 'vitest';
import { Answering } from './answering.svelte';

const refusing = (code: string, field?: string) =>
	vi.fn(() => Promise.reject(new CommandError(code, 'as the host words it', { field })));

describe('an answer while it is given', () => {
	it('is nothing until one of the three is chosen', async () => {
		const write = vi.fn();
		expect(await new Answering('rule:1', write).give()).toBe(false);
		expect(write).not.toHaveBeenCalled();
	});

	it('goes to the host with the day and the reason as they were typed', async () => {
		const write = vi.fn(() => Promise.resolve());
		const answering = new Answering('rule:1', write);
		answering.choose('not_now');
		answering.until = '1 Feb 2027';
		answering.because = 'The survey ends in January.';
		expect(await answering.give()).toBe(true);
		expect(write).toHaveBeenCalledWith({
			key: 'rule:1',
			answer: 'not_now',
			until: '1 Feb 2027',
			because: 'The survey ends in January.'
		});
	});

	it('keeps what was typed and says beside the field why it was refused', async () => {
		const answering = new Answering('rule:1', refusing('not-a-date', 'until'));
		answering.choose('not_now');
		answering.until = 'soon';
		expect(await answering.give()).toBe(false);
		expect(answering.until).toBe('soon');
		expect(answering.refused).toEqual({ until: 'as the host words it' });
		answering.choose('does_not_apply');
		expect(answering.refused).toEqual({});
	});

	it('says what is needed in its own words', async () => {
		const answering = new Answering('rule:1', refusing('required', 'because'));
		answering.choose('does_not_apply');
		await answering.give();
		expect(answering.refused.because).toContain('why');
	});

	it('makes a notice of what belongs to no field', async () => {
		const answering = new Answering('rule:1', refusing('no-finding'));
		answering.choose('acted_on');
		await answering.give();
		expect(answering.refused).toEqual({});
		expect(notices.current?.text).toBe('as the host words it');
		notices.close();
	});
});
