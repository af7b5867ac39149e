import type { SymptomInput } from '../schema.ts';

/** Tasks and pods that stop before, or soon after, they start. */
export const starting = [] as const satisfies readonly SymptomInput[];
