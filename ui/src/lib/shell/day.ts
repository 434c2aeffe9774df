/** Does something whenever another day has begun on this computer, until the answer is called. */
export function whenDayBegins(begun: () => unknown): () => void {
	let timer: ReturnType<typeof setTimeout>;
	const wait = () => {
		timer = setTimeout(() => {
			void begun();
			wait();
		}, untilMidnight(new Date()));
	};
	wait();
	return () => clearTimeout(timer);
}

/** Milliseconds to the next midnight of this computer; at least one. */
function untilMidnight(now: Date): number {
	const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1);
	return Math.max(1, midnight.getTime() - now.getTime());
}
