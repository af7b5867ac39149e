import type { CapacityId, OrchestratorId } from '../data/options.ts';

export type Fill = 'solid' | 'dots' | 'hatch' | 'outline';

/** The pattern a capacity has everywhere, so that hue is never the only sign. */
export const fills = {
  fargate: 'solid',
  'ec2-aws': 'dots',
  'ec2-you': 'hatch',
  own: 'outline',
} as const satisfies Record<CapacityId, Fill>;

/** How an option is drawn: hue of its orchestrator, pattern of its capacity. */
export interface Identity {
  hue: OrchestratorId;
  fill: Fill;
}

export function identityOf(option: {
  orchestrator: OrchestratorId;
  capacity: CapacityId;
}): Identity {
  return { hue: option.orchestrator, fill: fills[option.capacity] };
}
