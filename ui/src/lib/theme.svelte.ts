import { wear } from '$lib/api';

export type Theme = 'light' | 'dark' | 'system';

/** The key `static/theme.js` reads before the first paint. */
const KEY = 'tilth-theme';

const kept = (): Theme => {
	const theme = localStorage.getItem(KEY);
	return theme === 'light' || theme === 'dark' ? theme : 'system';
};

let chosen = $state<Theme>(typeof localStorage === 'undefined' ? 'system' : kept());

/** The theme this computer chose; `system` follows the computer. */
export const theme = () => chosen;

const wished = () => (chosen === 'system' ? null : chosen);

/** Has the frame, menu and dialogs of the window follow the theme that was chosen, also when the system changes. */
export function dressWindow(): () => void {
	const dark = matchMedia('(prefers-color-scheme: dark)');
	const follow = () => {
		if (chosen !== 'system' && dark.matches !== (chosen === 'dark')) void wear(chosen);
	};
	follow();
	dark.addEventListener('change', follow);
	return () => dark.removeEventListener('change', follow);
}

/** Takes a theme at once and remembers it on this computer. */
export function setTheme(next: Theme): void {
	chosen = next;
	if (next === 'system') {
		localStorage.removeItem(KEY);
		delete document.documentElement.dataset.theme;
	} else {
		localStorage.setItem(KEY, next);
		document.documentElement.dataset.theme = next;
	}
	void wear(wished());
}
