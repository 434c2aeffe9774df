import type { KindInfo, Value } from '$lib/api';
import type { Beginning } from '$lib/paths';
import type { Component } from 'svelte';
import AcrossPart from './boundary/AcrossPart.svelte';
import CellsPart from './boundary/CellsPart.svelte';
import PromisePart from './commitment/PromisePart.svelte';
import CommunityPage from './community/CommunityPage.svelte';
import DecisionPart from './decision/DecisionPart.svelte';
import NewDecision from './decision/NewDecision.svelte';
import DomainPage from './domain/DomainPage.svelte';
import EventPart from './event/EventPart.svelte';
import PersonPage from './person/PersonPage.svelte';
import ProjectPage from './project/ProjectPage.svelte';
import ReviewPart from './review/ReviewPart.svelte';
import type { LivingTab } from './tabs';
import VoicePart from './voice/VoicePart.svelte';

/** The pages of kinds that have one of their own, with a head above its tabs. */
export const living: Record<string, Component<{ info: KindInfo; id: string; begin?: Beginning }>> = {
	community: CommunityPage,
	domain: DomainPage,
	person: PersonPage,
	project: ProjectPage
};

/** The tabs of kinds that need no head; kinds that are named nowhere here are shown by their fields. */
export const tabbed: Record<string, LivingTab[]> = {
	boundary: [
		{ id: 'across', word: 'ui-network-across', part: AcrossPart },
		{ id: 'cells', word: 'ui-network-cells', part: CellsPart }
	],
	commitment: [{ id: 'promise', word: 'ui-promise-tab', part: PromisePart }],
	decision: [{ id: 'decision', word: 'ui-decision-tab', part: DecisionPart }],
	event: [{ id: 'event', word: 'ui-event-tab', part: EventPart }],
	review: [{ id: 'review', word: 'ui-review-tab', part: ReviewPart }],
	voice: [{ id: 'voice', word: 'ui-voice-tab', part: VoicePart }]
};

/** The forms of kinds that are entered together with what hangs on them. */
export const entering: Record<string, Component<{ info: KindInfo; values: Record<string, Value> }>> = {
	decision: NewDecision
};
