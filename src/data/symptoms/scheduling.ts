import type { SymptomInput } from '../schema.ts';

/** Tasks and pods that find no place to run. */
export const scheduling = [] as const satisfies readonly SymptomInput[];
