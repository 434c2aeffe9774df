import { STAGES } from '$lib/stages';

/** The record of a stage a community came to, the day it did (ISO) and what showed it. */
export type Visit = { id: string; stage: string; on: string; evidence: string };

/** The stations of the path: the five stages of a life. Its end, closed, is said in words. */
const STATIONS = STAGES.filter((stage) => stage !== 'closed');

/** A station: when the community came to it last, and whether it is there now. */
export type Station = { stage: string; visit: Visit | null; present: boolean };
/** A way back, from one station to an earlier one. */
export type Return = { from: number; to: number; visit: Visit };
export type StagePath = {
	stations: Station[];
	/** Forward steps, by station. */
	steps: { from: number; to: number }[];
	/** The last two returns; `earlier` counts those before. */
	returns: Return[];
	earlier: number;
	closed: Visit | null;
};

const DRAWN_RETURNS = 2;

/** The path that visits, in the order of their days, make over the stations. */
export function stagePath(visits: Visit[]): StagePath {
	const last = visits.at(-1);
	const places = visits
		.map((visit) => ({ visit, at: STATIONS.findIndex((stage) => stage === visit.stage) }))
		.filter(({ at }) => at >= 0);
	const moves = places
		.slice(1)
		.map(({ visit, at }, index) => ({ from: places[index]?.at ?? at, to: at, visit }));
	const returns = moves.filter(({ from, to }) => to < from);
	return {
		stations: STATIONS.map((stage) => ({
			stage,
			visit: visits.findLast((visit) => visit.stage === stage) ?? null,
			present: last?.stage === stage
		})),
		steps: moves.filter(({ from, to }) => to > from).map(({ from, to }) => ({ from, to })),
		returns: returns.slice(-DRAWN_RETURNS),
		earlier: Math.max(0, returns.length - DRAWN_RETURNS),
		closed: last?.stage === 'closed' ? last : null
	};
}
