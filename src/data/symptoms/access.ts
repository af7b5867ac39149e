import type { SymptomInput } from '../schema.ts';

/** Calls that are refused. */
export const access = [] as const satisfies readonly SymptomInput[];
