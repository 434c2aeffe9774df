import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ImportState } from './import.svelte';

const command = vi.hoisted(() => vi.fn());
vi.mock('$lib/api', async (original) => ({ ...(await original<object>()), command }));

const plan = (name: string) => ({ name, tables: [] });
/** What was asked of a command, with the way to answer it. */
type Asked = { name: string; request: object; answer: (answer: unknown) => void };

describe('ImportState', () => {
	let asked: Asked[] = [];
	const waiting = (name: string) => asked.filter((one) => one.name === name);
	beforeEach(() => {
		vi.useFakeTimers();
		asked = [];
		command.mockReset();
		command.mockImplementation((name: string, request: object) => {
			if (name === 'import_read')
				return Promise.resolve({ token: 't', tables: [], problems: [], plan: plan('') });
			return new Promise((answer) => asked.push({ name, request, answer }));
		});
	});
	afterEach(() => vi.useRealTimers());

	/** A wizard whose preview speaks of its plan. */
	async function previewed(): Promise<ImportState> {
		const wizard = new ImportState();
		await wizard.read(['a.csv']);
		await vi.advanceTimersByTimeAsync(300);
		waiting('import_preview')[0]?.answer({ id: 'first', new: 1, changed: 0 });
		await vi.advanceTimersByTimeAsync(0);
		return wizard;
	}

	it('imports nothing while the preview speaks of an earlier plan', async () => {
		const wizard = await previewed();
		expect(wizard.outdated).toBe(false);
		wizard.change(plan('first'));
		await vi.advanceTimersByTimeAsync(300);
		wizard.change(plan('second'));
		waiting('import_preview')[1]?.answer({ id: 'second', new: 2, changed: 0 });
		await vi.advanceTimersByTimeAsync(0);
		expect(wizard.outdated).toBe(true);
		expect(await wizard.commit()).toBe(false);
		expect(waiting('import_commit')).toEqual([]);
		await vi.advanceTimersByTimeAsync(300);
		waiting('import_preview')[2]?.answer({ id: 'third', new: 3, changed: 0 });
		await vi.advanceTimersByTimeAsync(0);
		expect(wizard.outdated).toBe(false);
	});

	it('imports once, however often it is asked to', async () => {
		const wizard = await previewed();
		void wizard.commit();
		void wizard.commit();
		await vi.advanceTimersByTimeAsync(0);
		expect(waiting('import_commit')).toHaveLength(1);
		expect(waiting('import_commit')[0]?.request).toMatchObject({ seen: 'first' });
	});

	it('looks again when the portfolio has changed, and not for its own import', async () => {
		const wizard = await previewed();
		wizard.keepUp('a|1');
		expect(wizard.outdated).toBe(true);
		await vi.advanceTimersByTimeAsync(300);
		waiting('import_preview')[1]?.answer({ id: 'second', new: 1, changed: 0 });
		await vi.advanceTimersByTimeAsync(0);
		void wizard.commit();
		wizard.keepUp('a|2');
		expect(wizard.outdated).toBe(false);
	});

	/** A wizard with three tables read, of which the first and the last in the order of the plan have a warning. */
	async function withTables(): Promise<ImportState> {
		const table = (name: string) => ({ name, rows: 2, encoding: null, separator: null, columns: [] });
		const part = (name: string) => ({ table: name, records: [{ kind: 'community', fields: {} }] });
		command.mockResolvedValueOnce({
			token: 't',
			tables: ['answers', 'groups', 'leads'].map(table),
			problems: [],
			plan: { name: '', tables: ['groups', 'leads', 'answers'].map(part) }
		});
		const wizard = new ImportState();
		await wizard.read(['a.xlsx']);
		await vi.advanceTimersByTimeAsync(300);
		const told = (name: string, unused: string[]) => ({ table: name, errors: 0, merged: 0, unused });
		const tables = [told('groups', ['Mood']), told('leads', []), told('answers', ['Mood'])];
		waiting('import_preview')[0]?.answer({ id: 'first', new: 1, changed: 0, tables, problems: [] });
		await vi.advanceTimersByTimeAsync(0);
		return wizard;
	}

	it('goes on to the tables that want a look in a step, in the order of the plan, then to the next step', async () => {
		const wizard = await withTables();
		const way: string[] = [];
		for (let at = 0; at < 5; at += 1) {
			wizard.advance();
			way.push(`${wizard.step} ${wizard.chosen}`);
		}
		expect(way).toEqual([
			'kinds groups',
			'columns groups',
			'columns answers',
			'references groups',
			'preview groups'
		]);
		expect(wizard.looked.unseen.map(({ name }) => name)).toEqual(['leads']);
	});

	it('takes a table as looked at when it is chosen where something is decided, until other files are read', async () => {
		const wizard = await withTables();
		wizard.choose('leads');
		expect(wizard.looked.unseen).toHaveLength(3);
		wizard.go('columns', 'answers');
		wizard.choose('leads');
		expect(wizard.looked.unseen.map(({ name }) => name)).toEqual(['groups']);
		expect(wizard.looked.next?.name).toBe('groups');
		wizard.go('files');
		await wizard.read(['a.csv']);
		expect(wizard.looked.next).toBeUndefined();
	});

	it('leaves what went wrong behind with its step', async () => {
		const wizard = await previewed();
		command.mockRejectedValueOnce(new Error('gone'));
		await wizard.profiles.load('profile.toml');
		expect(wizard.error).not.toBeNull();
		wizard.go('files');
		expect(wizard.error).toBeNull();
	});
});
