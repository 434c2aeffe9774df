import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

export default ts.config(
	{ ignores: ['build/', '.svelte-kit/', 'src/lib/api/generated.ts'] },
	...ts.configs.recommended,
	...svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			'no-console': 'error',
			'no-alert': 'error',
			eqeqeq: 'error',
			// The window and the web host serve the pages at the root: there is no base path to resolve.
			'svelte/no-navigation-without-resolve': 'off',
			// Answers are replaced whole ($state.raw), never changed in place.
			'svelte/prefer-svelte-reactivity': 'off',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
			// The shell stays replaceable: one folder talks to Tauri, everything else to that folder.
			'no-restricted-imports': [
				'error',
				{ patterns: [{ group: ['@tauri-apps/*'], message: 'Only lib/api talks to Tauri.' }] }
			]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig } },
		rules: { 'max-lines': ['error', { max: 200 }] }
	},
	{ files: ['src/lib/api/**'], rules: { 'no-restricted-imports': 'off' } },
	{ files: ['tests/**', '**/*.test.ts'], rules: { 'no-console': 'off' } }
);
