import { goto } from '$app/navigation';
import { catalog } from '$lib/catalog.svelte';
import {
	backUp,
	closeDocument,
	openAt,
	openDocument,
	openSample,
	sampledSectors,
	saveCopy
} from '$lib/document';
import { showLog } from '$lib/log/asked';
import { newPath } from '$lib/paths';
import { session } from '$lib/session.svelte';
import { setTheme } from '$lib/theme.svelte';
import { choiceLabel, kindName, t } from '$lib/words';
import { foot, keyOf, lower, upper } from './pages';
import { boardPackAs, recordsAs } from './writing';

/** Something the palette can do; `names` are what people call it where the label begins with other words. */
export type Action = { id: string; label: string; names?: string[]; keys?: string; run: () => unknown };

/** What can be done now: nothing that the open document, or its absence, forbids. */
export function availableActions(): Action[] {
	const open = session.document !== null;
	return [
		...backActions(),
		...(open ? pageActions() : []),
		...(open && !session.readOnly ? writeActions() : []),
		...(open ? outActions() : []),
		...(open ? [plain('ui-save-copy', saveCopy), plain('ui-close-portfolio', closeDocument)] : []),
		...(session.past ? [plain('ui-back-to-today', () => session.turnTo('look_at', { date: null }))] : []),
		plain('ui-open', openDocument),
		plain('ui-new-portfolio', () => goto('/new')),
		plain('ui-open-sample', () => openSample()),
		...sampleActions(),
		plain('ui-theme-light-do', () => setTheme('light')),
		plain('ui-theme-dark-do', () => setTheme('dark')),
		plain('ui-theme-system-do', () => setTheme('system'))
	];
}

/** From a sample back to the portfolio that was open before. */
function backActions(): Action[] {
	const { back } = session.document ?? {};
	return back
		? [{ id: 'back', label: t('ui-back-to-own', { name: back.name }), run: () => openAt(back.path) }]
		: [];
}

function pageActions(): Action[] {
	const pages = [...upper, ...lower, foot].map(({ path, word }) => ({
		id: path,
		label: t('ui-go-to', { page: t(word) }),
		names: [t(word)],
		keys: keyOf(path),
		run: () => goto(path)
	}));
	return [
		...pages,
		plain('ui-practice-workbook-open', () => goto('/workbook')),
		plain('ui-page-help', () => goto('/help'))
	];
}

function writeActions(): Action[] {
	const { undo, redo } = session.document ?? {};
	return [
		...(undo
			? [{ id: 'undo', label: t('ui-undo-what', { label: undo }), keys: 'Ctrl Z', run: () => session.undo() }]
			: []),
		...(redo
			? [
					{
						id: 'redo',
						label: t('ui-redo-what', { label: redo }),
						keys: 'Ctrl Shift Z',
						run: () => session.redo()
					}
				]
			: []),
		called('ui-seat-change', () => goto('/who')),
		{ id: 'log', label: t('ui-log-do'), keys: 'Ctrl L', run: showLog },
		plain('ui-import-tables', () => goto('/import')),
		...catalog.kinds
			.filter(({ made_by_hand }) => made_by_hand)
			.map(({ kind }) => ({
				id: `new-${kind}`,
				label: t('ui-new-record', { kind: kindName(kind).toLowerCase() }),
				run: () => goto(newPath(kind))
			}))
	];
}

/** The samples of other sectors, by sector and by what they are about. */
const sampleActions = (): Action[] =>
	sampledSectors.map((sector) => ({
		id: `sample-${sector}`,
		label: t('ui-open-sample-of', { sector: choiceLabel('sector', sector) }),
		names: [t(`ui-sample-${sector}`)],
		run: () => openSample(sector)
	}));

/** What leaves the portfolio: reports, records, a backup. */
const outActions = (): Action[] => [
	called('ui-do-board-pack-pdf', () => boardPackAs('pdf')),
	called('ui-do-board-pack-markdown', () => boardPackAs('markdown')),
	called('ui-do-export-xlsx', () => recordsAs('xlsx')),
	called('ui-do-export-csv', () => recordsAs('csv')),
	called('ui-do-export-json', () => recordsAs('json')),
	called('ui-backup-now', backUp)
];

const called = (word: string, run: () => unknown): Action => ({
	...plain(word, run),
	names: t(`${word}.names`).split('; ')
});
const plain = (word: string, run: () => unknown): Action => ({ id: word, label: t(word), run });
