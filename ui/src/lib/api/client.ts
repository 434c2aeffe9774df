import { invoke } from '@tauri-apps/api/core';
import { t } from '$lib/words';
import type { CommandName, Commands } from './types';

/** The code of an error without an answer. */
export const UNREACHABLE = 'unreachable';

/** What a command answers when it cannot do what it was asked; `message` is worded for people. */
export class CommandError extends Error {
	constructor(
		readonly code: string,
		message: string,
		readonly details: unknown = null
	) {
		super(message);
		this.name = 'CommandError';
	}

	/** Why it was refused, by field; what belongs to no field stands under ''. */
	get byField(): Record<string, string> {
		const { field, fields } = (this.details ?? {}) as { field?: string; fields?: Record<string, string> };
		return fields ?? { [field ?? '']: this.message };
	}

	static from(thrown: unknown): CommandError {
		if (thrown instanceof CommandError) return thrown;
		if (typeof thrown === 'object' && thrown !== null && 'message' in thrown) {
			const { code, message, details } = thrown as { code?: unknown; message: unknown; details?: unknown };
			return new CommandError(
				typeof code === 'string' ? code : UNREACHABLE,
				String(message),
				details ?? null
			);
		}
		return new CommandError(UNREACHABLE, String(thrown));
	}
}

/** Whether the page runs in the desktop window rather than in a browser of the tests. */
export const inWindow = typeof window !== 'undefined' && '__TAURI_INTERNALS__' in window;

/** Runs a command of `crates/app`. Throws a `CommandError`. */
export async function command<N extends CommandName>(
	name: N,
	request: Commands[N]['request']
): Promise<Commands[N]['answer']> {
	try {
		return inWindow ? await invoke('command', { name, request }) : await post(`/command/${name}`, request);
	} catch (thrown) {
		throw CommandError.from(thrown);
	}
}

/** POSTs JSON to the web host and reads its JSON answer; throws what the host answered as an error. */
export async function post<A>(address: string, request: unknown): Promise<A> {
	const { ok, body } = await reach(address, request);
	if (!ok) throw CommandError.from(body);
	return body as A;
}

/** Where nothing answers, the browser's own words for it say nothing to whoever reads them. */
async function reach(address: string, request: unknown): Promise<{ ok: boolean; body: unknown }> {
	try {
		const answer = await fetch(address, {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify(request)
		});
		return { ok: answer.ok, body: await answer.json() };
	} catch {
		throw new CommandError(UNREACHABLE, t('ui-no-answer'));
	}
}
