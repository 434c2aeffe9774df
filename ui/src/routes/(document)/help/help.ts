/** A key, or keys that are pressed together, and the message that says what they do. */
export type KeyHelp = { word: string; pressed: string[] };

/** The keys that work on every page, then those of lists, forms and the past. */
export const keys: KeyHelp[] = [
	{ word: 'ui-help-key-help', pressed: ['F1'] },
	{ word: 'ui-help-key-find', pressed: ['Ctrl', 'K'] },
	{ word: 'ui-help-key-log', pressed: ['Ctrl', 'L'] },
	{ word: 'ui-help-key-undo', pressed: ['Ctrl', 'Z'] },
	{ word: 'ui-help-key-redo', pressed: ['Ctrl', 'Shift', 'Z'] },
	{ word: 'ui-help-key-pages', pressed: ['Alt', '1', '…', '9'] },
	{ word: 'ui-help-key-regions', pressed: ['F6'] },
	{ word: 'ui-help-key-back', pressed: ['Alt', '←'] },
	{ word: 'ui-help-key-choose', pressed: ['←', '→'] },
	{ word: 'ui-help-key-rate', pressed: ['1', '…', '5'] },
	{ word: 'ui-help-key-cells', pressed: ['←', '↑', '→', '↓'] },
	{ word: 'ui-help-key-open', pressed: ['Enter'] },
	{ word: 'ui-help-key-beside', pressed: ['Ctrl', 'Enter'] },
	{ word: 'ui-help-key-select', pressed: ['Space'] },
	{ word: 'ui-help-key-seek', pressed: ['A', '…', 'Z'] },
	{ word: 'ui-help-key-leave', pressed: ['Esc'] }
];
