import type { SymptomInput } from '../schema.ts';

/** Targets and containers that health checks call unhealthy, and the errors load balancers return. */
export const healthChecks = [] as const satisfies readonly SymptomInput[];
