import type { SymptomInput } from '../schema.ts';

/** Images that cannot be pulled, or do not run where they were pulled. */
export const images = [] as const satisfies readonly SymptomInput[];
