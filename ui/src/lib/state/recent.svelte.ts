import { command, type Chip, type RecordName } from '$lib/api';

/** The name under which this computer remembers them. */
const VIEW = 'recent';
/** As many as the palette shows without scrolling. */
export const MOST = 9;

/** The records that were opened last, of the portfolio that is open. */
export class Recent {
	chips = $state.raw<Chip[]>([]);

	/** Puts a record first, and remembers that. */
	async visit(record: RecordName): Promise<void> {
		const others = (await this.#remembered()).filter(({ id }) => id !== record.id);
		const records = [record, ...others].slice(0, MOST);
		await command('set_view', { page: VIEW, view: { records } });
	}

	/** Asks what they are called now; those that are gone are left out. Without a portfolio it is refused. */
	async load(): Promise<void> {
		const records = await this.#remembered();
		this.chips = records.length > 0 ? (await command('chips', { records })).chips : [];
	}

	/** Another portfolio has its own. */
	forget(): void {
		this.chips = [];
	}

	async #remembered(): Promise<RecordName[]> {
		const { view } = await command('view', { page: VIEW });
		return (view as { records?: RecordName[] } | null)?.records ?? [];
	}
}

export const recent = new Recent();
