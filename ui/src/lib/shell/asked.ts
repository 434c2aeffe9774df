import { goto } from '$app/navigation';
import { command, letGo, type Asked } from '$lib/api';
import { closeDocument, openAt, openDocument, openSample, saveCopy } from '$lib/document';
import { session } from '$lib/session.svelte';
import { palette } from '$lib/state/palette.svelte';
import { t } from '$lib/words';

const actions: Record<NonNullable<Asked['action']>, () => unknown> = {
	new: () => goto('/new'),
	open: openDocument,
	sample: () => openSample(),
	back: () => session.document?.back && openAt(session.document.back.path),
	samples: () => palette.show(`>${t('ui-open-sample')}`),
	import: () => goto('/import'),
	save_copy: saveCopy,
	export: () => goto('/reports'),
	close: closeDocument,
	undo: () => session.undo(),
	redo: () => session.redo(),
	find: () => palette.show(),
	help: () => goto('/help'),
	about: () => goto(session.document ? '/settings' : '/welcome'),
	leave
};

/**
 * Saves what is being typed and closes the portfolio before the window goes. What is refused says so in its field, where
 * it can be put right; a portfolio that cannot be closed stays open, and why is said.
 */
async function leave(): Promise<void> {
	const saved = await session.handOver().then(
		() => true,
		() => false
	);
	const closed = saved && (await session.attempt(() => command('close_portfolio', {}))) !== null;
	await letGo(closed);
}

/** Does what the native menu or the command line asks. */
export async function obey({ open, action }: Asked): Promise<void> {
	if (open) await openAt(open);
	if (action) await actions[action]();
}
