import { command, type FieldInfo, type KindInfo } from '$lib/api';

/** The kinds a portfolio holds, as `core` declares them. It never changes while the program runs. */
export class CatalogState {
	kinds = $state.raw<KindInfo[]>([]);
	#byName = $derived(new Map(this.kinds.map((kind) => [kind.kind, kind])));

	async load(): Promise<void> {
		if (this.kinds.length === 0) this.kinds = (await command('catalog', {})).kinds;
	}

	kind(kind: string): KindInfo | undefined {
		return this.#byName.get(kind);
	}

	field(kind: string, field: string): FieldInfo | undefined {
		return this.kind(kind)?.fields.find((one) => one.name === field);
	}
}

export const catalog = new CatalogState();
