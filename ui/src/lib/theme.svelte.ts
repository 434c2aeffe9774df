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
}
