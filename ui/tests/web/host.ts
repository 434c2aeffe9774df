import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const root = join(import.meta.dirname, '../../..');
/** The day that counts as today in this suite. */
export const TODAY = '2026-11-21';

/** The program that serves the built pages and the commands of the application. */
function program(): string {
	const target = process.env.CARGO_TARGET_DIR ?? join(root, 'target');
	const places = [
		process.env.TILTH_WEB_HOST,
		join(target, 'debug/web-host'),
		join(homedir(), '.cache/tilth-target/debug/web-host')
	];
	const found = places.find((place) => place && existsSync(place));
	if (!found) throw new Error('No web host. Build it: cargo build -p tilth-tests --bin web-host');
	return found;
}

/** A running host with settings and portfolios of its own, thrown away at the end. */
export class Host {
	private constructor(
		readonly address: string,
		readonly folder: string,
		private readonly process: ChildProcess
	) {}

	static async start(): Promise<Host> {
		const folder = mkdtempSync(join(tmpdir(), 'tilth-web-'));
		const options = ['--ui', join(root, 'ui/build'), '--port', '0', '--data-dir', folder, '--today', TODAY];
		const child = spawn(program(), options, { stdio: ['ignore', 'pipe', 'inherit'] });
		const [address] = (await once(createInterface(child.stdout), 'line')) as [string];
		return new Host(address, folder, child);
	}

	/** Runs a command of the application as a page would. */
	async command<A = unknown>(name: string, request: object = {}): Promise<A> {
		const answer = await fetch(`${this.address}/command/${name}`, {
			method: 'POST',
			body: JSON.stringify(request)
		});
		const body: unknown = await answer.json();
		if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(body)}`);
		return body as A;
	}

	/** What the next native dialog answers. */
	async pick(answer: string | string[] | null): Promise<void> {
		await fetch(`${this.address}/test/pick`, { method: 'POST', body: JSON.stringify(answer) });
	}

	stop(): void {
		this.process.kill();
		rmSync(this.folder, { recursive: true, force: true });
	}
}

/** A file of the repository. */
export const inRepository = (path: string) => join(root, path);
