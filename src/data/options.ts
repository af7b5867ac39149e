/**
 * The two axes and the options at their crossings.
 * An orchestrator decides which container runs where; a capacity is where it runs. A choice combines the two. Ids are
 * part of published addresses, so none is ever renamed or reused.
 */

/** Who schedules. `mark` names the hue an orchestrator has everywhere (tokens.css). */
export const orchestrators = {
  ecs: {
    label: 'ECS',
    name: 'Amazon ECS',
    summary: 'AWS’s own scheduler. AWS runs it.',
    runBy: 'aws',
  },
  eks: {
    label: 'EKS',
    name: 'Amazon EKS',
    summary: 'Kubernetes. AWS runs the control plane.',
    runBy: 'aws',
  },
  kubernetes: {
    label: 'Kubernetes',
    name: 'Kubernetes run by you',
    summary: 'The same software. You run all of it.',
    runBy: 'you',
  },
} as const satisfies Record<string, OrchestratorInput>;

/** Where containers run, ordered from least to most of the host in your hands. */
export const capacities = {
  fargate: {
    label: 'Fargate',
    summary: 'No host you can see',
    hostsRunBy: 'aws',
  },
  'ec2-aws': {
    label: 'EC2, run by AWS',
    summary: 'AWS picks and patches instances',
    hostsRunBy: 'aws',
  },
  'ec2-you': {
    label: 'EC2, run by you',
    summary: 'You pick and patch instances',
    hostsRunBy: 'you',
  },
  own: {
    label: 'Your own servers',
    summary: 'Outside AWS, joined to it',
    hostsRunBy: 'you',
  },
} as const satisfies Record<string, CapacityInput>;

export type OrchestratorId = keyof typeof orchestrators;
export type CapacityId = keyof typeof capacities;

/** The options: every combination of orchestrator and capacity that exists. Order is the order of columns. */
export const options = {
  'ecs-fargate': {
    orchestrator: 'ecs',
    capacity: 'fargate',
    label: 'ECS on Fargate',
    short: 'ECS on Fargate',
    inOneLine: 'A size per task, nothing else to run',
  },
  'ecs-managed-instances': {
    orchestrator: 'ecs',
    capacity: 'ec2-aws',
    label: 'ECS Managed Instances',
    short: 'Managed Instances',
    inOneLine: 'Instances AWS picks, runs and replaces',
  },
  'ecs-ec2': {
    orchestrator: 'ecs',
    capacity: 'ec2-you',
    label: 'ECS on EC2',
    short: 'ECS on EC2',
    inOneLine: 'Full control of a fleet you patch',
  },
  'eks-auto-mode': {
    orchestrator: 'eks',
    capacity: 'ec2-aws',
    label: 'EKS Auto Mode',
    short: 'EKS Auto Mode',
    inOneLine: 'Nodes, storage and network run for you',
  },
  'eks-ec2': {
    orchestrator: 'eks',
    capacity: 'ec2-you',
    label: 'EKS on EC2',
    short: 'EKS on EC2',
    inOneLine: 'Node groups, Karpenter or your own nodes',
  },
  'eks-fargate': {
    orchestrator: 'eks',
    capacity: 'fargate',
    label: 'EKS on Fargate',
    short: 'EKS on Fargate',
    inOneLine: 'One isolated machine per pod',
  },
  'kubernetes-ec2': {
    orchestrator: 'kubernetes',
    capacity: 'ec2-you',
    label: 'Kubernetes on EC2',
    short: 'Kubernetes on EC2',
    inOneLine: 'Control plane and nodes, both yours',
  },
  'ecs-anywhere': {
    orchestrator: 'ecs',
    capacity: 'own',
    label: 'ECS Anywhere',
    short: 'ECS Anywhere',
    inOneLine: 'An agent on machines you own',
  },
  'eks-hybrid': {
    orchestrator: 'eks',
    capacity: 'own',
    label: 'EKS Hybrid Nodes',
    short: 'EKS Hybrid Nodes',
    inOneLine: 'Your machines as cluster nodes',
  },
} as const satisfies Record<string, OptionInput>;

export type OptionId = keyof typeof options;

/** The columns a reader sees before choosing any: the same on every screen, so a plain link means one thing. */
export const defaultOptions = [
  'ecs-fargate',
  'ecs-managed-instances',
  'ecs-ec2',
  'eks-auto-mode',
  'eks-ec2',
] as const satisfies readonly OptionId[];

interface OrchestratorInput {
  label: string;
  name: string;
  summary: string;
  /** Who keeps the scheduler, or control plane, running. */
  runBy: 'aws' | 'you';
}

interface CapacityInput {
  label: string;
  summary: string;
  /** Who patches and replaces the machines of this capacity. */
  hostsRunBy: 'aws' | 'you';
}

interface OptionInput {
  orchestrator: OrchestratorId;
  capacity: CapacityId;
  label: string;
  /** A form of the label that fits one line of a table head (about 17 characters). */
  short: string;
  /** What it is, in at most 44 characters. */
  inOneLine: string;
}
