import { goto } from '$app/navigation';
import { command, pickOpen, pickSave, type Backups } from '$lib/api';
import { goHome } from '$lib/seat/seat';
import { session } from '$lib/session.svelte';
import { notices } from '$lib/state/notices.svelte';
import { progress } from '$lib/state/progress.svelte';
import { t } from '$lib/words';

/** The name and ending of portfolio files in a native dialog. */
export const portfolioFilter = () => ({ name: t('ui-file-portfolio'), extensions: ['tilth'] });

/** Opens the portfolio at a path and goes to its first page. */
export async function openAt(path: string): Promise<void> {
	const opened = await session.attempt(() =>
		progress.during(() => session.turnTo('open_portfolio', { path }))
	);
	if (opened) await goHome();
}

/** Asks for a portfolio file and opens it. */
export async function openDocument(): Promise<void> {
	const [path] = await pickOpen({ title: t('ui-open'), filters: [portfolioFilter()], multiple: false });
	if (path) await openAt(path);
}

/** The sectors that have a sample beside that of business. */
export const sampledSectors = [
	'government',
	'education',
	'association',
	'social_sector',
	'international_development',
	'web'
];

/** Opens the sample portfolio of a sector, business if none is named, and goes to its first page. */
export async function openSample(sector?: string): Promise<void> {
	const request = sector ? { sector } : {};
	const opened = await session.attempt(() => progress.during(() => session.turnTo('open_sample', request)));
	if (opened) await goHome();
}

/** Asks where to, and writes a copy of the open portfolio there. */
export async function saveCopy(): Promise<void> {
	const name = `${session.document?.name ?? ''}.tilth`;
	const path = await pickSave({ title: t('ui-save-copy'), name, filters: [portfolioFilter()] });
	if (!path) return;
	const written = await session.attempt(() => progress.during(() => command('save_copy', { path })));
	if (written) notices.done(t('ui-copy-saved', { path: written.path }), null);
}

/** Makes a backup and says so; answers with all there are, or null where it could not be made. */
export async function backUp(): Promise<Backups | null> {
	const made = await session.attempt(async () => {
		await session.handOver();
		return progress.during(() => command('back_up', {}));
	});
	if (made) notices.done(t('ui-backup-made', { folder: made.folder }), null);
	return made;
}

/** Closes the portfolio and goes to the welcome page. */
export async function closeDocument(): Promise<void> {
	const closed = await session.attempt(() => session.turnTo('close_portfolio', {}));
	if (closed) await goto('/welcome');
}
