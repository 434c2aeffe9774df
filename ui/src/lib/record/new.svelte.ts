import {
	command,
	type Cell,
	type Chip,
	type CommandError,
	type FieldInfo,
	type Input,
	type KindInfo,
	type Value
} from '$lib/api';
import { choiceLabel, shortDate } from '$lib/words';

/** A value as somebody would type it. */
export type Typed = { text: string };

type Kept = { cells: Record<string, Cell>; given: Record<string, Input> };

/** A record that is being filled in and not yet there. */
export class NewRecord {
	cells = $state.raw<Record<string, Cell>>({});
	/** What was given, by field. */
	given = $state.raw<Record<string, Input>>({});
	/** Why values were refused, by field. */
	refused = $state.raw<Record<string, string>>({});
	/** Whether somebody gave something besides what it began with. */
	begun = $state(false);
	#info: KindInfo;
	/** What each field was given last: what was looked up for an earlier one comes too late. */
	#last = new Map<string, Input>();

	constructor(info: KindInfo) {
		this.#info = info;
	}

	/** All that is not private, and nothing of what is said without a name. */
	kept(): Kept | null {
		if (this.#info.kind === 'voice' && !this.given.author) return null;
		const open = ([name]: [string, unknown]) =>
			!this.#info.fields.some((field) => field.name === name && field.private);
		const of = <V>(all: Record<string, V>) => Object.fromEntries(Object.entries(all).filter(open));
		return { cells: of(this.cells), given: of(this.given) };
	}

	again({ cells, given }: Kept): void {
		this.cells = cells;
		this.given = given;
		this.begun = true;
	}

	/** Takes the reasons of a refusal that belong to a field; true when they say everything there is to say. */
	refuse(error: CommandError): boolean {
		this.refused = error.byField;
		return Object.keys(this.refused).some((name) =>
			this.#info.fields.some((one) => one.name === name && one.shown)
		);
	}

	/** Takes the values it begins with, or their texts; references among them are looked up, to be named. */
	async begin(values: Record<string, Value | Typed>): Promise<void> {
		for (const [name, value] of Object.entries(values)) {
			const field = this.#info.fields.find((one) => one.name === name);
			if (field) await this.#put(field, isText(value) ? value : { value });
		}
	}

	/** Takes what was typed or chosen for a field: it is given at once, also where its name is still to be looked up. */
	take(field: FieldInfo, input: Input): Promise<void> {
		this.begun = true;
		return this.#put(field, input);
	}

	/** Lets go of records that are no longer there. */
	async check(): Promise<void> {
		const records = Object.values(this.cells).flatMap(({ chips }) => chips);
		if (records.length === 0) return;
		const there = new Set((await command('chips', { records })).chips.map(({ id }) => id));
		// What was taken in the meantime is not asked about.
		const gone = new Set(records.map(({ id }) => id).filter((id) => !there.has(id)));
		for (const field of this.#info.fields) {
			const named = this.#named(field);
			const left = named.filter((id) => !gone.has(id));
			if (left.length === named.length) continue;
			this.refused = Object.fromEntries(Object.entries(this.refused).filter(([name]) => name !== field.name));
			await this.#put(field, { value: field.type === 'refs' ? left : null });
		}
	}

	/** The records that a field refers to as it is given now. */
	#named({ name, target }: FieldInfo): string[] {
		const given = this.given[name];
		if (!target || !given || 'text' in given) return [];
		return [given.value].flat().filter((id) => typeof id === 'string');
	}

	async #put(field: FieldInfo, input: Input): Promise<void> {
		const value = 'text' in input ? input.text : input.value;
		const given = { ...this.given };
		if (value === null || value === '' || (Array.isArray(value) && value.length === 0))
			delete given[field.name];
		else given[field.name] = input;
		this.given = given;
		this.#last.set(field.name, input);
		const cell = 'text' in input ? { value, text: input.text, chips: [] } : await asCell(field, value);
		if (this.#last.get(field.name) !== input) return;
		this.cells = { ...this.cells, [field.name]: cell };
	}
}

const isText = (value: Value | Typed): value is Typed =>
	typeof value === 'object' && value !== null && 'text' in value;

/** A value as a form shows it. */
async function asCell(field: FieldInfo, value: Value): Promise<Cell> {
	if (value === null) return { value, text: '', chips: [] };
	const ids = (Array.isArray(value) ? value : [value]).map(String);
	if (field.target !== null) {
		const chips = await Promise.all(ids.map((id) => chipOf(field.target ?? '', id)));
		return { value, text: chips.map((chip) => chip.title).join(', '), chips };
	}
	if (field.type === 'date') return { value, text: shortDate(String(value)), chips: [] };
	const words = field.choice_set ? ids.map((id) => choiceLabel(field.choice_set ?? '', id)) : ids;
	return { value, text: words.join(', '), chips: [] };
}

async function chipOf(kind: string, id: string): Promise<Chip> {
	const { title, values } = await command('record', { kind, id });
	const stage = kind === 'community' ? values.stage?.value : null;
	return { kind, id, title, stage: typeof stage === 'string' ? stage : null };
}
