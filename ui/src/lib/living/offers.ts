import { getContext, setContext } from 'svelte';

/** Whether the page of a record offers what leads on: what has ended is read and corrected. */
type Offers = () => boolean;

const KEY = Symbol('offers');

export const setOffers = (offers: Offers) => setContext(KEY, offers);
export const getOffers = (): Offers => getContext<Offers | undefined>(KEY) ?? (() => true);
