import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import { replacements, reworded } from './wording';

const files = import.meta.glob<string>('../../../../locales/en/{app,catalog,sectors,ui,ui-*}.ftl', {
	query: '?raw',
	import: 'default',
	eager: true
});

const usual = bundled((text) => text);
/** The messages in the wording that is worn. */
let bundle = usual;
let worn = '';

function bundled(wording: (text: string) => string): FluentBundle {
	const bundle = new FluentBundle('en-GB', { useIsolating: false });
	for (const text of Object.values(files)) bundle.addResource(new FluentResource(wording(text)));
	return bundle;
}

/** Wears the wording of a sector from now on; what is drawn already keeps the words it has. */
export function wear(sector: string): void {
	if (sector === worn) return;
	worn = sector;
	const own = (word: string, form?: string) => {
		const message = usual.getMessage(`sector-${sector}-${word}`);
		const pattern = form === undefined ? message?.value : message?.attributes[form];
		return pattern ? usual.formatPattern(pattern) : null;
	};
	const found = replacements(own);
	bundle = found.length > 0 ? bundled((text) => reworded(text, found)) : usual;
}

type Args = Record<string, FluentVariable>;

/** The words of a message, or of an attribute (`kind-person.plural`). An unknown id stands for itself. */
export function t(id: string, args?: Args): string {
	return words(id, args) ?? id;
}

/** The words of a message, or null where nobody wrote any: hints and other words that may be absent. */
export function words(id: string, args?: Args): string | null {
	const [name, attribute] = id.split('.') as [string, string | undefined];
	const message = bundle.getMessage(name);
	const pattern = attribute === undefined ? message?.value : message?.attributes[attribute];
	// Words with a gap are better than a page that stops: what is wrong with them is for the tests to find.
	const errors: Error[] = [];
	return pattern ? bundle.formatPattern(pattern, args ?? null, errors) : null;
}

/** "Community" */
export const kindName = (kind: string) => t(`kind-${kind}`);
/** "an artifact", inside a sentence */
export const kindOne = (kind: string) => t(`kind-${kind}.one`);
/** "Communities" */
export const kindPlural = (kind: string) => t(`kind-${kind}.plural`);
/** "Home base" */
export const fieldLabel = (kind: string, field: string) =>
	words(`field-any-${field}`) ?? t(`field-${kind}-${field}`);
/** "Rhythm wanted, days"; "Hours of members" say their unit themselves. */
export function measuredLabel(kind: string, field: string, unit: string | null): string {
	const label = fieldLabel(kind, field);
	const measured = unit ? t(`unit-${unit}`) : '';
	return label.toLowerCase().includes(measured.toLowerCase())
		? label
		: t('ui-measured', { label, unit: measured });
}
/** What a field is for, where one line helps. */
export const fieldHint = (kind: string, field: string) =>
	words(`field-${kind}-${field}.hint`) ?? words(`field-any-${field}.hint`);
/** The idea behind a kind, with its source. */
export const kindAbout = (kind: string) => words(`kind-${kind}.about`);
/** "at work" */
export const choiceLabel = (set: string, id: string) => t(`choice-${set}-${id}`);

const long = new Intl.DateTimeFormat('en-GB', {
	day: 'numeric',
	month: 'long',
	year: 'numeric',
	timeZone: 'UTC'
});
const short = new Intl.DateTimeFormat('en-GB', {
	day: 'numeric',
	month: 'short',
	year: 'numeric',
	timeZone: 'UTC'
});
const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const figure = new Intl.NumberFormat('en-GB');

/** "30 June 2026", of a date "2026-06-30". */
export const longDate = (date: string) => long.format(new Date(`${date}T00:00:00Z`));
/** "30 Jun 2026" */
export const shortDate = (date: string) => short.format(new Date(`${date}T00:00:00Z`)).replace('Sept', 'Sep');
/** "Jun 2026" */
export const monthOf = (date: string) => shortDate(date).replace(/^\d+ /, '');
/** The day on the calendar of this computer, "2026-06-30", of an RFC 3339 time. */
export function dayOf(time: string): string {
	const at = new Date(time);
	const [month, day] = [at.getMonth() + 1, at.getDate()].map((part) => String(part).padStart(2, '0'));
	return `${at.getFullYear()}-${month}-${day}`;
}
/** "10:42" on the clock of this computer, of an RFC 3339 time. */
export const timeOfDay = (time: string) => clock.format(new Date(time));
/** "1,815" */
export const count = (number: number) => figure.format(number);
