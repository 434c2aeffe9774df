import {
	writeBoardPack,
	writeRecords,
	Writing,
	type ExportFormat,
	type ReportFormat
} from '$lib/components/reports/reports.svelte';
import { notices } from '$lib/state/notices.svelte';
import { t } from '$lib/words';

/** Writes the board pack from any page and says where it went. */
export const boardPackAs = (format: ReportFormat) => said((writing) => writeBoardPack(writing, format, 'a4'));

/** Writes every record from any page and says where they went. */
export const recordsAs = (format: ExportFormat) =>
	said((writing) => writeRecords(writing, format, null, t('ui-export-records')));

async function said(write: (writing: Writing) => Promise<void>): Promise<void> {
	const writing = new Writing();
	await write(writing);
	if (writing.error) throw writing.error;
	if (writing.written) notices.done(t('ui-written-at', { path: writing.written.path }), null);
}
