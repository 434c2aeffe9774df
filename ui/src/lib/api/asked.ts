import { invoke } from '@tauri-apps/api/core';
import { listen } from '@tauri-apps/api/event';
import { inWindow } from './client';

/**
 * What the shell asks of the pages: to open a portfolio named on the command line, what a menu item says, or to write down
 * what is being typed because the window closes.
 */
export type Asked = {
	open: string | null;
	action:
		| 'new'
		| 'open'
		| 'sample'
		| 'samples'
		| 'back'
		| 'import'
		| 'save_copy'
		| 'export'
		| 'close'
		| 'undo'
		| 'redo'
		| 'find'
		| 'help'
		| 'about'
		| 'leave'
		| null;
};

/**
 * Listens to the shell, and answers what was asked before anybody listened. Subscribed first, asked second: the shell
 * keeps what comes until it is asked, and sends from then on.
 */
export async function whenAsked(answer: (asked: Asked) => unknown): Promise<Asked | null> {
	if (!inWindow) return null;
	await listen<Asked>('menu', ({ payload }) => answer(payload));
	return invoke<Asked>('pending');
}

/** Lets go of a window that is closing; the first time that not everything was saved and closed, it stays. */
export async function letGo(saved: boolean): Promise<void> {
	if (inWindow) await invoke('leave', { saved });
}
