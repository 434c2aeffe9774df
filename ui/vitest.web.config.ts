import { defineConfig } from 'vitest/config';
import { SLOW, takes, WAITS_MS } from './tests/web/slow.ts';

/** The suite in a real browser: one host and one browser a file, one file after the other. */
export default defineConfig({
	test: {
		include: ['tests/web/**/*.test.ts'],
		fileParallelism: false,
		testTimeout: takes(60_000),
		hookTimeout: 120_000,
		expect: { poll: { timeout: WAITS_MS } },
		// What passes only at the second attempt is told in the last lines; a slow run is there to find it.
		retry: SLOW ? 0 : 1,
		reporters: ['default', './tests/web/last-lines.ts']
	}
});
