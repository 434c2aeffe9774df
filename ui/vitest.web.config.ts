import { defineConfig } from 'vitest/config';

/** The suite in a real browser: one host and one browser a file, one file after the other. */
export default defineConfig({
	test: {
		include: ['tests/web/**/*.test.ts'],
		fileParallelism: false,
		testTimeout: 60_000,
		hookTimeout: 120_000
	}
});
