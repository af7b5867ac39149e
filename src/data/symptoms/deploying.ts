import type { SymptomInput } from '../schema.ts';

/** Deployments that hang, fail or roll back. */
export const deploying = [] as const satisfies readonly SymptomInput[];
