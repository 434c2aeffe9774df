import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { inRepository, type Host } from './host';

/** A portfolio made from the tables of the fixtures with the profile that the samples ship. */
export async function importTables(host: Host): Promise<void> {
	await host.command('create_portfolio', {
		path: join(host.folder, 'garden.tilth'),
		name: 'Garden',
		organization: 'Garden',
		sector: 'association',
		currency: 'USD',
		fiscal_year_start: 1,
		review_every: 3,
		strategy: ''
	});
	const folder = inRepository('tests/fixtures/garden');
	const { token } = await host.command<{ token: string }>('import_read', {
		paths: readdirSync(folder).map((file) => join(folder, file))
	});
	const plan = await host.command('import_load_profile', {
		token,
		path: inRepository('samples/profiles/kubernetes.toml')
	});
	await host.command('import_commit', { token, plan });
}
