import type { KindInfo } from '$lib/api';
import type { Beginning } from '$lib/paths';
import type { Component } from 'svelte';
import CommitmentPage from './commitment/CommitmentPage.svelte';
import CommunityPage from './community/CommunityPage.svelte';

/** The pages of kinds that have one of their own; the others are shown by their fields. */
export const living: Record<string, Component<{ info: KindInfo; id: string; begin?: Beginning }>> = {
	commitment: CommitmentPage,
	community: CommunityPage
};
