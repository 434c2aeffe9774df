import { invoke } from '@tauri-apps/api/core';
import { inWindow, post } from './client';

/** File name extensions a dialog offers, worded for people: `{name: 'Portfolio', extensions: ['tilth']}`. */
export type Filter = { name: string; extensions: string[] };

/** Paths chosen to be opened; empty when the dialog was left without a choice. */
export function pickOpen(request: {
	title: string;
	filters: Filter[];
	multiple: boolean;
}): Promise<string[]> {
	return pick('pick_open', request);
}

/** A path to write to, or null when the dialog was left without a choice. */
export async function pickSave(request: {
	title: string;
	name: string;
	filters: Filter[];
}): Promise<string | null> {
	return (await pick('pick_save', request))[0] ?? null;
}

/** A folder, or null when the dialog was left without a choice. */
export async function pickFolder(request: { title: string }): Promise<string | null> {
	return (await pick('pick_folder', request))[0] ?? null;
}

/** Makes what the system draws of the window light or dark; null leaves it as the system is. */
export async function wear(theme: 'light' | 'dark' | null): Promise<void> {
	if (inWindow) await invoke('wear', { theme });
}

/** Only the native dialogs of the window know paths; the web host of the tests answers in their place. */
async function pick(dialog: string, request: object): Promise<string[]> {
	const answer: string | string[] | null = inWindow
		? await invoke(dialog, { request })
		: await post('/pick', { dialog, ...request });
	if (answer === null) return [];
	return Array.isArray(answer) ? answer : [answer];
}
