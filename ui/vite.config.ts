import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

/** Where `web-host` of the tests answers commands while the pages are served by vite. */
const host = process.env.TILTH_HOST ?? 'http://127.0.0.1:4141';

export default defineConfig({
	plugins: [sveltekit()],
	server: {
		port: 1420,
		strictPort: true,
		// The words live beside the Rust crates that share them.
		fs: { allow: ['..'] },
		proxy: { '/command': host, '/pick': host }
	},
	build: { target: 'es2022', chunkSizeWarningLimit: 800 },
	test: { include: ['src/**/*.test.ts'] },
	// State classes are tested as the window runs them.
	resolve: process.env.VITEST ? { conditions: ['browser'] } : undefined
});
