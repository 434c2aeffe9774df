import { afterEach, describe, expect, it } from 'vitest';
import { choiceLabel, fieldLabel, t, wear } from '.';
import { replacements, reworded } from './wording';

const agency = replacements((word, form) => {
	if (word !== 'organization') return null;
	return { one: 'an agency', many: 'agencies' }[form ?? ''] ?? 'agency';
});

describe('the wording of a sector', () => {
	afterEach(() => wear(''));

	it('has the words of the sector in each form and case', () => {
		expect(reworded('The organization’s part; Organizations; an organization', agency)).toBe(
			'The agency’s part; Agencies; an agency'
		);
	});

	it('leaves ids, arguments, variants and cited works as they are', () => {
		const message = 'side-organization = { $organization-late ->\n   *[organization] Organization\n}';
		expect(reworded(message, agency)).toBe(
			'side-organization = { $organization-late ->\n   *[organization] Agency\n}'
		);
		const cited = '    .text = Etienne Wenger, Organization 7(2), 2000.';
		expect(reworded(cited, agency)).toBe(cited);
	});

	it('is worn until another portfolio is open', () => {
		expect(fieldLabel('domain', 'executive')).toBe('Accountable executive');
		wear('government');
		expect(fieldLabel('domain', 'executive')).toBe('Accountable official');
		expect(choiceLabel('side', 'organization')).toBe('the agency');
		wear('education');
		expect(t('ui-seat-executive')).toBe('Dean');
		wear('web');
		expect(fieldLabel('domain', 'executive')).toBe('Accountable maintainer');
		expect(choiceLabel('side', 'organization')).toBe('the foundation');
		wear('association');
		expect(choiceLabel('side', 'organization')).toBe('the association');
		expect(choiceLabel('spans', 'several_organizations')).toBe('several organizations');
		wear('business');
		expect(t('ui-seat-executive')).toBe('Executive');
	});
});
