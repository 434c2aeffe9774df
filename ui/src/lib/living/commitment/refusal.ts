import { CommandError } from '$lib/api';

/** Why a form was refused, by field; what belongs to no field stands under ''. */
export function refusals(thrown: unknown): Record<string, string> {
	const { message, details } = CommandError.from(thrown);
	const { field, fields } = (details ?? {}) as { field?: string; fields?: Record<string, string> };
	return fields ?? { [field ?? '']: message };
}
