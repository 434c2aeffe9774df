import { command, CommandError, pickFolder, pickSave, type Filter, type Kind, type Written } from '$lib/api';
import { session } from '$lib/session.svelte';
import { progress } from '$lib/state/progress.svelte';
import { t } from '$lib/words';

export type ReportFormat = 'pdf' | 'markdown';
export type ExportFormat = 'csv' | 'xlsx' | 'json';
export type Paper = 'a4' | 'letter';

const ENDINGS: Record<ReportFormat | ExportFormat, string> = {
	pdf: 'pdf',
	markdown: 'md',
	csv: 'csv',
	xlsx: 'xlsx',
	json: 'json'
};

/** One thing to be written to a file: where it went, or why it could not. */
export class Writing {
	written = $state.raw<Written | null>(null);
	error = $state.raw<CommandError | null>(null);

	/** Asks where to, then writes; a dialog left without a choice changes nothing. */
	async run(where: () => Promise<string | null>, write: (path: string) => Promise<Written>): Promise<void> {
		try {
			const path = await where();
			if (path === null) return;
			this.written = await progress.during(() => write(path));
			this.error = null;
		} catch (thrown) {
			this.written = null;
			this.error = CommandError.from(thrown);
		}
	}
}

/** The name a file is proposed under: the portfolio, what it is, and the day it speaks of. */
function proposed(what: string, format: ReportFormat | ExportFormat): string {
	const day = session.past ?? session.today;
	return `${session.document?.name ?? ''}, ${what}, ${day}.${ENDINGS[format]}`;
}

const filter = (format: ReportFormat | ExportFormat): Filter => ({
	name: t(`ui-format-${format}`),
	extensions: [ENDINGS[format]]
});

/** Asks where to and writes the board pack. */
export function writeBoardPack(writing: Writing, format: ReportFormat, paper: Paper): Promise<void> {
	const title = t('ui-board-pack');
	const name = proposed(title.toLowerCase(), format);
	return writing.run(
		() => pickSave({ title, name, filters: [filter(format)] }),
		(path) => command('report', { kind: 'board_pack', format, paper, path })
	);
}

/** Asks where to and writes records; all kinds as CSV become a folder of files. */
export function writeRecords(
	writing: Writing,
	format: ExportFormat,
	kind: Kind | null,
	what: string
): Promise<void> {
	const title = t('ui-export');
	const folder = format === 'csv' && kind === null;
	const where = () =>
		folder
			? pickFolder({ title })
			: pickSave({ title, name: proposed(what.toLowerCase(), format), filters: [filter(format)] });
	return writing.run(where, (path) => command('export', { format, kind: kind ?? undefined, path }));
}
