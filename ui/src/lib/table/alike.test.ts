import { describe, expect, it } from 'vitest';
import { alike } from './alike';

describe('names beside each other', () => {
	it('share what they begin with, up to the word that tells them apart', () => {
		expect(alike('Control Room Exchange', ['Control Room Exchange', 'Control Security Huddle'])).toBe(8);
		expect(alike('Leakage Network, Skel', ['Leakage Network', 'Leakage Network, Coast'])).toBe(17);
	});

	it('share nothing where a cut would leave them different', () => {
		expect(alike('Heat Club', ['Heat Pumps', 'Samplers'])).toBe(0);
		expect(alike('Control Room Exchange', ['Samplers', 'Contracts'])).toBe(0);
	});

	it('share nothing with themselves, nor where one is the beginning of the other', () => {
		expect(alike('Leakage Network', ['Leakage Network'])).toBe(0);
		expect(alike('Leakage Network', ['Leakage Network, Skel'])).toBe(0);
	});
});
