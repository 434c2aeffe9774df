/** Runs pieces of work one after the other, in the order in which they were asked for. */
export class Queue {
	#last: Promise<unknown> = Promise.resolve();

	/** Runs the work when all before it is done; one that fails does not hold up the next. */
	run<A>(work: () => Promise<A>): Promise<A> {
		const result = this.#last.then(work, work);
		this.#last = result;
		return result;
	}

	/** The piece asked for last: done when everything is, refused when it was. */
	get last(): Promise<unknown> {
		return this.#last;
	}
}
