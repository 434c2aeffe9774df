import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { DocumentInfo, Session } from '$lib/api';
import { SessionState } from './session.svelte';
import { notices } from './state/notices.svelte';

const command = vi.hoisted(() => vi.fn());
vi.mock('$lib/api', async (original) => ({ ...(await original<object>()), command }));

const at = (revision: number, rest: Partial<DocumentInfo> = {}): Session => ({
	version: '1',
	author: '',
	today: '2026-11-19',
	reminds: false,
	recent: [],
	document: {
		back: null,
		path: '/a.tilth',
		name: 'A',
		organization: 'A',
		sector: 'business',
		currency: 'EUR',
		facts: null,
		read_only: false,
		read_only_reason: null,
		as_of: null,
		began: null,
		retired_domains: 0,
		counts: {},
		revision,
		author: '',
		me: null,
		last_change: null,
		undo: null,
		redo: null,
		warnings: [],
		...rest
	}
});
const named = (id: string) => ({ kind: 'person', id });
const saved = (revision: number, label: string) => ({
	label,
	created: null,
	back: 'undo',
	session: at(revision, { undo: label })
});
/** An answer that is given when it is told to be. */
const later = () => {
	let resolve: (answer: unknown) => void = () => undefined;
	const promise = new Promise<unknown>((taken) => (resolve = taken));
	return { promise, resolve };
};
const asked = () => command.mock.calls.map(([name]) => name as string);
/** Lets everything run that waits for nothing but its turn. */
const settle = () => new Promise((done) => setTimeout(done));

describe('SessionState', () => {
	let session: SessionState;
	beforeEach(() => {
		command.mockReset();
		notices.close();
		session = new SessionState();
		session.current = at(1);
	});

	it('writes in the order in which it was asked to', async () => {
		const first = later();
		command.mockReturnValueOnce(first.promise).mockResolvedValueOnce(saved(3, 'second'));
		const both = [session.write('remove_record', named('1')), session.write('remove_record', named('2'))];
		await settle();
		expect(command.mock.calls).toEqual([['remove_record', named('1')]]);
		first.resolve(saved(2, 'first'));
		await Promise.all(both);
		expect(command.mock.calls[1]).toEqual(['remove_record', named('2')]);
		expect(session.document?.revision).toBe(3);
	});

	it('goes on after a write that was refused', async () => {
		command.mockRejectedValueOnce(new Error('no')).mockResolvedValueOnce(saved(2, 'second'));
		const first = session.write('remove_record', named('1'));
		const second = session.write('remove_record', named('2'));
		await expect(first).rejects.toThrow('no');
		expect((await second).label).toBe('second');
	});

	it('takes back the change that is still under way, not the one before', async () => {
		const change = later();
		command.mockReturnValueOnce(change.promise).mockResolvedValueOnce(saved(3, 'undone'));
		const write = session.write('remove_record', named('1'));
		const undo = session.undo();
		await settle();
		expect(asked()).toEqual(['remove_record']);
		change.resolve(saved(2, 'removed'));
		await Promise.all([write, undo]);
		expect(asked()).toEqual(['remove_record', 'undo']);
	});

	it('asks for no undo where there is nothing to take back', async () => {
		await session.undo();
		expect(asked()).toEqual([]);
	});

	it('drops a session from before the last change', () => {
		session.keep(at(4));
		session.keep(at(3));
		expect(session.document?.revision).toBe(4);
		session.keep(at(0, { path: '/b.tilth' }));
		expect(session.document?.path).toBe('/b.tilth');
	});

	it('makes pages load again when another day has begun', async () => {
		const { revision } = session;
		command.mockResolvedValueOnce(at(1));
		await session.refresh();
		expect(session.revision).toBe(revision);
		command.mockResolvedValueOnce({ ...at(1), today: '2026-11-20' });
		await session.refresh();
		expect(session.revision).not.toBe(revision);
	});

	it('writes to no other portfolio than the one a change was meant for', async () => {
		command.mockResolvedValueOnce(at(0, { path: '/b.tilth' }));
		const opened = session.change('open_portfolio', { path: '/b.tilth' });
		const write = session.write('remove_record', named('1'));
		await opened;
		await expect(write).rejects.toMatchObject({ code: 'elsewhere' });
		await expect(session.write('remove_record', named('1'), { of: '/a.tilth' })).rejects.toMatchObject({
			code: 'elsewhere'
		});
		expect(asked()).toEqual(['open_portfolio']);
	});

	it('turns to another portfolio after the changes that are under way', async () => {
		const change = later();
		command.mockReturnValueOnce(change.promise).mockResolvedValueOnce(at(0, { path: '/b.tilth' }));
		void session.write('remove_record', named('1'));
		const turned = session.turnTo('open_portfolio', { path: '/b.tilth' });
		await settle();
		expect(asked()).toEqual(['remove_record']);
		change.resolve(saved(2, 'removed'));
		await turned;
		expect(session.document?.path).toBe('/b.tilth');
	});

	it('offers to undo what was done until something else is changed', async () => {
		command.mockResolvedValueOnce(saved(2, 'Removed Ada'));
		await session.write('remove_record', named('1'));
		expect(notices.current).toMatchObject({ text: 'Removed Ada', offers: 'undo' });
		const change = later();
		command.mockReturnValueOnce(change.promise);
		const quiet = session.write('remove_record', named('2'), { quiet: true });
		expect(notices.current).toBeNull();
		change.resolve(saved(3, 'set'));
		await quiet;
		expect(notices.current).toBeNull();
	});

	it('offers no undo where another change waits already', async () => {
		command.mockResolvedValueOnce(saved(2, 'Removed Ada')).mockResolvedValueOnce(saved(3, 'set'));
		const first = session.write('remove_record', named('1'));
		const second = session.write('remove_record', named('2'), { quiet: true });
		await Promise.all([first, second]);
		expect(notices.current).toMatchObject({ text: 'Removed Ada', offers: null });
	});

	it('offers to make again what was taken back in the history', async () => {
		command.mockResolvedValueOnce({ ...saved(2, 'Took back: Ada'), back: 'redo' });
		await session.write('revert', { batch: 'b' });
		expect(notices.current).toMatchObject({ text: 'Took back: Ada', offers: 'redo' });
	});

	it('offers nothing where nothing was changed', async () => {
		command.mockResolvedValueOnce({ ...saved(2, 'Changed Ada'), back: null });
		await session.write('remove_record', named('1'));
		expect(notices.current).toMatchObject({ text: 'Changed Ada', offers: null });
	});

	it('leaves what could not be done until it is closed', async () => {
		command.mockRejectedValueOnce(new Error('no')).mockResolvedValueOnce(saved(2, 'set'));
		await session.attempt(() => session.write('remove_record', named('1')));
		await session.write('remove_record', named('2'), { quiet: true });
		expect(notices.current).toMatchObject({ text: 'no', error: true });
	});

	describe('with text in a field', () => {
		/** A page whose focused field hands over its text when it is left. */
		const typing = (blur: () => void) =>
			vi.stubGlobal('document', { activeElement: { dataset: { unsaved: 'true' }, blur } });
		it('saves it before it turns to another portfolio', async () => {
			typing(() => void session.write('remove_record', named('1')));
			command.mockResolvedValueOnce(saved(2, 'removed')).mockResolvedValueOnce(at(0, { path: '/b.tilth' }));
			await session.turnTo('open_portfolio', { path: '/b.tilth' });
			expect(asked()).toEqual(['remove_record', 'open_portfolio']);
			vi.unstubAllGlobals();
		});

		it('stays where it is when the text is refused', async () => {
			typing(() => void session.write('remove_record', named('1')).catch(() => undefined));
			command.mockRejectedValueOnce(new Error('no such day'));
			await expect(session.turnTo('close_portfolio', {})).rejects.toThrow('no such day');
			expect(asked()).toEqual(['remove_record']);
			vi.unstubAllGlobals();
		});
	});
});
