import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	kit: {
		// One page answers every address: the desktop window and the web host of the tests have no server to route with.
		adapter: adapter({ fallback: 'index.html' }),
		// One file for all pages: it is read from the program itself, and a first page of thirty files is thirty questions.
		output: { bundleStrategy: 'single' },
		// The only inline script is the loader SvelteKit writes, and it is allowed by its hash.
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['self'],
				'script-src': ['self'],
				'style-src': ['self', 'unsafe-inline'],
				'img-src': ['self', 'data:', 'blob:'],
				'font-src': ['self'],
				'connect-src': ['self', 'ipc:', 'http://ipc.localhost'],
				'object-src': ['none'],
				'base-uri': ['self'],
				'form-action': ['none']
			}
		}
	}
};
