import type { SymptomInput } from '../schema.ts';

/** Hosts and nodes that do not join, or are lost. */
export const nodes = [] as const satisfies readonly SymptomInput[];
