import { CommandError, type Cell, type FieldInfo, type Input, type Value } from '$lib/api';

/** How long a field says that it was saved. */
export const SAID_MS = 2000;

/** Saves one input of a field; throws a `CommandError` when the value does not fit. */
export type Save = (input: Input) => Promise<unknown>;

/** What every editor of a field is given. */
export type EditorProps = {
	/** The id of the control, for its label. */
	id: string;
	field: FieldInfo;
	cell: Cell;
	state: FieldState;
	/** Ids of the texts that describe the control. */
	describedby: string;
};

/** The saving of one field: at rest, under way, just saved, or refused with a reason. */
export class FieldState {
	status = $state<'rest' | 'saving' | 'saved'>('rest');
	error = $state('');
	#save: Save;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(save: Save) {
		this.#save = save;
	}

	/** Saves what was typed; the field's type says how it is read. True when it was taken. */
	text(text: string): Promise<boolean> {
		return this.#run({ text });
	}

	/** Saves what was chosen. True when it was taken. */
	value(value: Value): Promise<boolean> {
		return this.#run({ value });
	}

	/** Takes a refusal of the form as a whole that is about this field. */
	refuse(reason: string): void {
		this.error = reason;
	}

	/** Forgets a refusal: what was typed was taken back. */
	calm(): void {
		this.error = '';
	}

	async #run(input: Input): Promise<boolean> {
		clearTimeout(this.#timer);
		this.status = 'saving';
		try {
			await this.#save(input);
			this.error = '';
			this.status = 'saved';
			this.#timer = setTimeout(() => (this.status = 'rest'), SAID_MS);
			return true;
		} catch (thrown) {
			this.error = CommandError.from(thrown).message;
			this.status = 'rest';
			return false;
		}
	}
}

/** What a cell reads as when it is edited: figures without their unit, everything else as it is shown. */
export function editText(cell: Cell): string {
	return typeof cell.value === 'number'
		? String(cell.value)
		: typeof cell.value === 'string' && cell.text === ''
			? cell.value
			: cell.text;
}

/** A list of ids or words in a cell. */
export const listOf = (cell: Cell): string[] => (Array.isArray(cell.value) ? cell.value.map(String) : []);
