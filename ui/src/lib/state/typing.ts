/** Leaves the field in which something is typed and not yet saved: it hands over what was typed. */
export function leaveField(): void {
	const active = globalThis.document?.activeElement as HTMLElement | null | undefined;
	if (active?.dataset.unsaved === 'true') active.blur();
}
