import type { SymptomInput } from '../schema.ts';

/** Lines of a bill that surprise. */
export const bills = [] as const satisfies readonly SymptomInput[];
