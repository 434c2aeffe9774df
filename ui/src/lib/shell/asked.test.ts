import { describe, expect, it, vi } from 'vitest';
import { palette } from '$lib/state/palette.svelte';
import { availableActions } from './actions';
import { obey } from './asked';

vi.mock('$app/navigation', () => ({ goto: vi.fn() }));

describe('what the native menu asks', () => {
	it('shows the samples of all sectors to choose from', async () => {
		await obey({ open: null, action: 'samples' });
		expect(palette.open).toBe(true);
		palette.actions = availableActions();
		expect(palette.rows.map((row) => row.type === 'action' && row.action.id)).toEqual([
			'ui-open-sample',
			'sample-government',
			'sample-education',
			'sample-association',
			'sample-social_sector',
			'sample-international_development',
			'sample-web'
		]);
	});
});
