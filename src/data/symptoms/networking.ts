import type { SymptomInput } from '../schema.ts';

/** Addresses that run out, names that do not resolve, connections that fail. */
export const networking = [] as const satisfies readonly SymptomInput[];
