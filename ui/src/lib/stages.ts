/** The life stages, in the order of the stage path. */
export const STAGES = ['discovering', 'growing', 'establishing', 'at_work', 'reinventing', 'closed'] as const;

/** Whether a value is a life stage: other kinds have stages of their own, without a shape. */
export const isStage = (value: unknown): value is string =>
	typeof value === 'string' && (STAGES as readonly string[]).includes(value);
