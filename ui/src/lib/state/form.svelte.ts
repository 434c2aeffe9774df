import { CommandError } from '$lib/api';
import { tick } from 'svelte';

/** Where the focus goes in a form that opens. */
const FIRST = 'input, select, textarea, button';

/** A form that opens where its button stands: what was refused, its keys, and where the focus goes. */
export class FormHere {
	open = $state(false);
	form = $state<HTMLFormElement | null>(null);
	button = $state<HTMLButtonElement | null>(null);
	/** Why it was refused. */
	error = $state.raw<CommandError | null>(null);
	/** Whether a field of this form shows what it was refused for. */
	#placed = $state(true);
	#saving = false;
	#forget: () => void;

	/** `forget` lets go of what was typed, when it is written or no longer meant. */
	constructor(forget: () => void = () => undefined, open = false) {
		this.#forget = forget;
		this.open = open;
	}

	/** The same by field; what belongs to no field stands under ''. */
	get refused(): Record<string, string> {
		if (!this.error) return {};
		const { byField } = this.error;
		return this.#placed ? byField : { '': Object.values(byField).join(' ') };
	}

	show = async (): Promise<void> => {
		this.error = null;
		this.open = true;
		await tick();
		this.form?.querySelector<HTMLElement>(FIRST)?.focus();
	};

	/** What its element takes: the name it is heard by, what it is sent to, and its keys. */
	of(label: string, onsubmit: (event: SubmitEvent) => unknown) {
		return { 'aria-label': label, onsubmit, onkeydown: this.onkeydown, novalidate: true };
	}

	/** Closes it. What was typed stays with whoever holds it. */
	close = async (): Promise<void> => {
		this.error = null;
		this.open = false;
		await tick();
		this.button?.focus();
	};

	/** Throws away what was typed, and closes it. */
	cancel = (): Promise<void> => {
		this.#forget();
		return this.close();
	};

	/** Writes what the form holds and closes it; where that is refused, it stays open at the first field that is wrong.
	 * `told` takes the reasons that fields say themselves: true when they say all. */
	async save(event: Event, write: () => Promise<unknown>, told?: (refusal: CommandError) => boolean) {
		event.preventDefault();
		if (this.#saving) return;
		this.#saving = true;
		// Leaving the field that has the focus hands over what was typed in it.
		const at = document.activeElement;
		if (at instanceof HTMLElement && this.form?.contains(at)) at.blur();
		await tick();
		try {
			await write();
			await this.cancel();
		} catch (thrown) {
			const refusal = CommandError.from(thrown);
			this.#placed = true;
			this.error = told?.(refusal) ? null : refusal;
			await tick();
			const wrong = this.form?.querySelector<HTMLElement>('[aria-invalid="true"]');
			if (!wrong) {
				this.#placed = false;
				this.error = refusal;
			}
			// A field that is folded away is unfolded, to be seen.
			wrong?.closest('details')?.setAttribute('open', '');
			(wrong ?? (at instanceof HTMLElement ? at : null))?.focus();
		} finally {
			this.#saving = false;
		}
	}

	/** Esc closes it, Ctrl+Enter saves, and so does Enter in a single line. */
	onkeydown = (event: KeyboardEvent): void => {
		if (event.isComposing) return;
		if (event.key === 'Escape' && !event.defaultPrevented) {
			event.stopPropagation();
			void this.close();
		} else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey || isLine(event.target))) {
			event.preventDefault();
			event.stopPropagation();
			this.form?.requestSubmit();
		}
	};
}

/** Whether it is a single line of text that asks for nothing on its own: a search among records takes Enter itself. */
const isLine = (target: EventTarget | null) =>
	target instanceof HTMLInputElement &&
	target.getAttribute('role') !== 'combobox' &&
	!['checkbox', 'radio', 'button'].includes(target.type);
