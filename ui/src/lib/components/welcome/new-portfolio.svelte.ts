import { CommandError } from '$lib/api';
import { session } from '$lib/session.svelte';

/** What a new portfolio begins with, while it is typed. Everything but the organization can wait. */
export class NewPortfolio {
	organization = $state('');
	name = $state('');
	sector = $state('business');
	currency = $state('EUR');
	fiscalYearStart = $state('1');
	reviewEvery = $state('3');
	strategy = $state('');
	/** Chosen in a dialog; without a choice Tilth keeps the file in its own folder. */
	path = $state<string | null>(null);

	/** What does not fit, by field, and what stands in the way as a whole. */
	refused = $state.raw<Record<string, string>>({});
	error = $state.raw<CommandError | null>(null);
	making = $state(false);

	/** Makes the portfolio and opens it. True when it is there. */
	async make(): Promise<boolean> {
		this.making = true;
		this.refused = {};
		this.error = null;
		try {
			await session.turnTo('create_portfolio', {
				path: this.path ?? undefined,
				name: this.name.trim() || this.organization.trim(),
				organization: this.organization.trim(),
				sector: this.sector,
				currency: this.currency,
				fiscal_year_start: Number(this.fiscalYearStart),
				review_every: Number(this.reviewEvery),
				strategy: this.strategy.trim()
			});
			return true;
		} catch (thrown) {
			this.#refuse(CommandError.from(thrown));
			return false;
		} finally {
			this.making = false;
		}
	}

	#refuse(error: CommandError): void {
		const { fields } = (error.details ?? {}) as { fields?: Record<string, string> };
		this.refused = fields ?? {};
		if (!fields) this.error = error;
	}
}
