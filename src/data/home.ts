/** What the home page offers first: searches to try, and the rows that decide most cases. */
import type { CriterionId } from './criteria/index.ts';

/** Searches to try, each with the row that answers it. */
export const searchesToTry = [
  { text: 'scale to zero', row: 'scale-to-zero' },
  { text: 'who patches the host', row: 'host-patching' },
  { text: 'Fargate or EC2', row: 'break-even' },
  { text: 'GPU', row: 'gpu' },
] as const satisfies readonly { text: string; row: CriterionId }[];

export const decidingRows = [
  'api',
  'host-patching',
  'billing-basis',
  'control-plane-upgrades',
  'gpu',
] as const satisfies readonly CriterionId[];
