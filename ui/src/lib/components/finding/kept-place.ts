const TRIGGER = 'article button[aria-expanded]';

/** Where the focus goes when the finding that has it leaves its list: to the one that takes its place. */
export class KeptPlace {
	/** The element that holds the findings. */
	list: HTMLElement | undefined;
	#at = -1;

	/** Notes the place of the finding that has the focus; to be called before it leaves. */
	keep(): void {
		const article = document.activeElement?.closest('article');
		this.#at = this.#triggers().findIndex((trigger) => trigger.closest('article') === article);
	}

	/** Gives the focus to the finding that is now at that place; to be called when the list has changed. */
	restore(): void {
		if (this.#at < 0) return;
		const triggers = this.#triggers();
		(triggers[Math.min(this.#at, triggers.length - 1)] ?? this.list)?.focus();
		this.#at = -1;
	}

	#triggers(): HTMLElement[] {
		return [...(this.list?.querySelectorAll<HTMLElement>(TRIGGER) ?? [])];
	}
}
