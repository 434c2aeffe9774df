import type { CommandName, Commands } from '$lib/api';
import type { Component } from 'svelte';

/** A tab of a living page: a part of it, which asks for its own content. */
export type LivingTab = {
	/** In the address: `?tab=rhythm`. */
	id: string;
	/** The message id of its name. */
	word: string;
	/** How many wait there, beside the name; none where it is no news. */
	count?: number;
	/** What it shows of the record with this id. */
	part: Component<{ id: string }>;
};

/** The last tab of every living page: all fields, and what hangs on the record. */
export const FIELDS = 'fields';

/** The commands that answer about one record, by its id. */
export type AboutOne = {
	[N in CommandName]: { id: string } extends Commands[N]['request']
		? Commands[N]['request'] extends { id: string }
			? N
			: never
		: never;
}[CommandName];
