import CalendarCheck from '@lucide/svelte/icons/calendar-check';
import CircleAlert from '@lucide/svelte/icons/circle-alert';
import FileText from '@lucide/svelte/icons/file-text';
import FolderKanban from '@lucide/svelte/icons/folder-kanban';
import Gavel from '@lucide/svelte/icons/gavel';
import Handshake from '@lucide/svelte/icons/handshake';
import History from '@lucide/svelte/icons/history';
import Inbox from '@lucide/svelte/icons/inbox';
import LayoutGrid from '@lucide/svelte/icons/layout-grid';
import Megaphone from '@lucide/svelte/icons/megaphone';
import Settings from '@lucide/svelte/icons/settings';
import Sprout from '@lucide/svelte/icons/sprout';
import Table from '@lucide/svelte/icons/table';
import Users from '@lucide/svelte/icons/users';
import Waypoints from '@lucide/svelte/icons/waypoints';
import type { Component } from 'svelte';

/** A page of the rail; `word` is its message id. Those of `numbered` answer to Alt 1 to Alt 9. */
export type RailPage = { path: string; word: string; icon: Component };

/** Above the line: the portfolio and what lives in it. */
export const upper: RailPage[] = [
	{ path: '/desk', word: 'ui-page-desk', icon: Inbox },
	{ path: '/portfolio', word: 'ui-page-portfolio', icon: LayoutGrid },
	{ path: '/communities', word: 'ui-page-communities', icon: Sprout },
	{ path: '/people', word: 'ui-page-people', icon: Users },
	{ path: '/commitments', word: 'ui-page-commitments', icon: Handshake },
	{ path: '/projects', word: 'ui-page-projects', icon: FolderKanban },
	{ path: '/decisions', word: 'ui-page-decisions', icon: Gavel },
	{ path: '/voice', word: 'ui-page-voice', icon: Megaphone },
	{ path: '/boundaries', word: 'ui-page-boundaries', icon: Waypoints }
];
/** Below the line: what is made from it. */
export const lower: RailPage[] = [
	{ path: '/attention', word: 'ui-page-attention', icon: CircleAlert },
	{ path: '/reviews', word: 'ui-page-reviews', icon: CalendarCheck },
	{ path: '/reports', word: 'ui-page-reports', icon: FileText },
	{ path: '/records', word: 'ui-page-records', icon: Table },
	{ path: '/history', word: 'ui-page-history', icon: History }
];
export const foot: RailPage = { path: '/settings', word: 'ui-page-settings', icon: Settings };

/** As many as there are figures; the others have no key. */
export const numbered = [...upper, ...lower].slice(0, 9);

/** The keys that lead to a page; undefined for one without. */
export function keyOf(path: string): string | undefined {
	const at = numbered.findIndex((page) => page.path === path);
	return at < 0 ? undefined : `Alt ${at + 1}`;
}
