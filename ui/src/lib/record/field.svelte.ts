import { CommandError, type Cell, type FieldInfo, type Input, type Value } from '$lib/api';
import { notices } from '$lib/state/notices.svelte';
import { t } from '$lib/words';

/** How long a field says that it was saved. */
export const SAID_MS = 2000;

/** Saves one input of a field; throws a `CommandError` when the value does not fit. */
export type Save = (input: Input) => Promise<unknown>;

/** What every editor of a field is given. */
export type EditorProps = {
	/** The id of the control, for its label. */
	id: string;
	/** The id of the record, once it is there. */
	record?: string;
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
	/** What a finding proposes to fill in, until something is saved or taken back. */
	proposed = $state('');
	#save: Save;
	/** What the field was called, once it is no longer shown. */
	#gone: string | null = null;
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

	/** The field is no longer shown: what is refused from now on becomes a notice, with the text, so that it is not lost. */
	leave(name: string): void {
		this.#gone = name;
	}

	/** No longer says that it was saved: what was saved is taken back. */
	rest(): void {
		clearTimeout(this.#timer);
		this.status = 'rest';
	}

	/** Forgets a refusal: what was typed was taken back. */
	calm(): void {
		this.error = '';
		this.proposed = '';
	}

	async #run(input: Input): Promise<boolean> {
		clearTimeout(this.#timer);
		this.status = 'saving';
		this.proposed = '';
		try {
			await this.#save(input);
			this.error = '';
			this.status = 'saved';
			this.#timer = setTimeout(() => (this.status = 'rest'), SAID_MS);
			return true;
		} catch (thrown) {
			const error = CommandError.from(thrown);
			this.error = error.message;
			this.status = 'rest';
			if (this.#gone !== null) notices.failed(lost(this.#gone, input, error));
			return false;
		}
	}
}

/** A refusal, with the field and the text it is about. */
function lost(field: string, input: Input, error: CommandError): CommandError {
	const text = 'text' in input ? input.text : '';
	const words = text === '' ? 'ui-not-saved' : 'ui-not-saved.typed';
	const message = t(words, { field, text: shortened(text), reason: error.message });
	return new CommandError(error.code, message, error.details);
}

/** As much of a text as a notice has room for. */
const shortened = (text: string) => (text.length > 240 ? `${text.slice(0, 240)}…` : text);

/** What a cell reads as when it is edited: figures without their unit, everything else as it is shown. */
export function editText(cell: Cell): string {
	return typeof cell.value === 'number'
		? String(cell.value)
		: typeof cell.value === 'string' && cell.text === ''
			? cell.value
			: cell.text;
}

/** A list of ids or words in a cell. */
export const listOf = (cell?: Cell): string[] => (Array.isArray(cell?.value) ? cell.value.map(String) : []);
