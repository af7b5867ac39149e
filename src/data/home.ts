/** What the home page puts first: three situations with what they leave to compare, and the five rows that decide most. */
import type { CriterionId } from './criteria/index.ts';
import type { OptionId } from './options.ts';

/** A situation, and the scenario or lesson that it starts with. */
export type Situation = {
  label: string;
  text: string;
  /** Options this situation leaves open. */
  left: readonly OptionId[];
} & ({ scenario: string } | { lesson: string });

export const situations: readonly Situation[] = [
  {
    label: 'We have a container to run',
    text: 'Nothing to operate before the first deploy.',
    scenario: 'simple-web-app',
    left: ['ecs-fargate', 'ecs-managed-instances'],
  },
  {
    label: 'We already use Kubernetes',
    text: 'Manifests, operators and skills carry over.',
    lesson: 'eks',
    left: ['eks-auto-mode', 'eks-ec2'],
  },
  {
    label: 'We need control of the hosts',
    text: 'Own images, agents, special hardware.',
    lesson: 'ec2-capacity',
    left: ['ecs-ec2', 'eks-ec2', 'kubernetes-ec2'],
  },
];

export const decidingRows = [
  'api',
  'host-patching',
  'billing-basis',
  'control-plane-upgrades',
  'gpu',
] as const satisfies readonly CriterionId[];
