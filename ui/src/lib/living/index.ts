import type { KindInfo, Value } from '$lib/api';
import type { Beginning } from '$lib/paths';
import type { Component } from 'svelte';
import BoundaryPage from './boundary/BoundaryPage.svelte';
import CommitmentPage from './commitment/CommitmentPage.svelte';
import CommunityPage from './community/CommunityPage.svelte';
import DecisionPage from './decision/DecisionPage.svelte';
import NewDecision from './decision/NewDecision.svelte';
import DomainPage from './domain/DomainPage.svelte';
import EventPage from './event/EventPage.svelte';
import PersonPage from './person/PersonPage.svelte';
import ProjectPage from './project/ProjectPage.svelte';
import ReviewPage from './review/ReviewPage.svelte';
import VoicePage from './voice/VoicePage.svelte';

/** The pages of kinds that have one of their own; the others are shown by their fields. */
export const living: Record<string, Component<{ info: KindInfo; id: string; begin?: Beginning }>> = {
	boundary: BoundaryPage,
	commitment: CommitmentPage,
	community: CommunityPage,
	decision: DecisionPage,
	domain: DomainPage,
	event: EventPage,
	person: PersonPage,
	project: ProjectPage,
	review: ReviewPage,
	voice: VoicePage
};

/** The forms of kinds that are entered together with what hangs on them. */
export const entering: Record<string, Component<{ info: KindInfo; values: Record<string, Value> }>> = {
	decision: NewDecision
};
