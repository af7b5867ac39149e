import type { SymptomInput } from '../schema.ts';

/** Scaling that does not happen. */
export const scaling = [] as const satisfies readonly SymptomInput[];
