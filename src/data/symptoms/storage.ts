import type { SymptomInput } from '../schema.ts';

/** Volumes that do not attach or mount. */
export const storage = [] as const satisfies readonly SymptomInput[];
