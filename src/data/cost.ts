/**
 * What the cost tool knows besides prices: the sizes Fargate offers, the instances that have a price, and the cases it
 * starts from. Nothing here is an amount of money; numbers are written as plain decimals, so that sums stay exact.
 */
import type { PriceId } from './prices.ts';
import type { SourceId } from './sources/index.ts';

/** One amount of vCPU of a Fargate task and the GB of memory it may have. */
export interface FargateSize {
  vcpu: string;
  memory: readonly string[];
  /** Whether pods on EKS can have it too. */
  pods: boolean;
}

/**
 * Sizes of Fargate tasks on Linux. The tables of ECS and EKS agree, except that pods end at 16 vCPU. To a pod, Fargate
 * adds memory for the parts of Kubernetes and rounds up to the next size.
 */
export const fargateSizes = {
  sizes: [
    { vcpu: '0.25', memory: ['0.5', '1', '2'], pods: true },
    { vcpu: '0.5', memory: ['1', '2', '3', '4'], pods: true },
    { vcpu: '1', memory: ['2', '3', '4', '5', '6', '7', '8'], pods: true },
    {
      vcpu: '2',
      memory: ['4', '5', '6', '7', '8', '9', '10', '11', '12', '13', '14', '15', '16'],
      pods: true,
    },
    {
      vcpu: '4',
      memory: [
        '8',
        '9',
        '10',
        '11',
        '12',
        '13',
        '14',
        '15',
        '16',
        '17',
        '18',
        '19',
        '20',
        '21',
        '22',
        '23',
        '24',
        '25',
        '26',
        '27',
        '28',
        '29',
        '30',
      ],
      pods: true,
    },
    {
      vcpu: '8',
      memory: ['16', '20', '24', '28', '32', '36', '40', '44', '48', '52', '56', '60'],
      pods: true,
    },
    {
      vcpu: '16',
      memory: ['32', '40', '48', '56', '64', '72', '80', '88', '96', '104', '112', '120'],
      pods: true,
    },
    { vcpu: '32', memory: ['60', '120', '244'], pods: false },
  ],
  /** GB that Fargate adds to the memory request of a pod. */
  podOverheadGb: '0.25',
  sources: [
    'ecs-fargate-tasks-services-fargate-tasks-size',
    'eks-fargate-pod-configuration-fargate-cpu-and-memory',
  ],
  checked: '2026-12-01',
} as const satisfies {
  sizes: readonly FargateSize[];
  podOverheadGb: string;
  sources: readonly SourceId[];
  checked: string;
};

/** An instance that hosts tasks. `fee` is the price of EKS Auto Mode on it, where a list names it. */
export interface HostType {
  type: string;
  arch: 'x86' | 'arm';
  vcpu: string;
  memoryGb: string;
  price: PriceId;
  fee?: PriceId;
}

/** The instances without accelerators that have a price here, smallest price first within an architecture. */
export const hostTypes = [
  {
    type: 't3.medium',
    arch: 'x86',
    vcpu: '2',
    memoryGb: '4',
    price: 'ec2-t3-medium',
    fee: 'eks-auto-mode-t3-medium',
  },
  {
    type: 'c7i.large',
    arch: 'x86',
    vcpu: '2',
    memoryGb: '4',
    price: 'ec2-c7i-large',
    fee: 'eks-auto-mode-c7i-large',
  },
  {
    type: 'm7i.large',
    arch: 'x86',
    vcpu: '2',
    memoryGb: '8',
    price: 'ec2-m7i-large',
    fee: 'eks-auto-mode-m7i-large',
  },
  { type: 'c6a.2xlarge', arch: 'x86', vcpu: '8', memoryGb: '16', price: 'ec2-c6a-2xlarge' },
  { type: 't4g.medium', arch: 'arm', vcpu: '2', memoryGb: '4', price: 'ec2-t4g-medium' },
  { type: 'c7g.large', arch: 'arm', vcpu: '2', memoryGb: '4', price: 'ec2-c7g-large' },
  {
    type: 'm7g.large',
    arch: 'arm',
    vcpu: '2',
    memoryGb: '8',
    price: 'ec2-m7g-large',
    fee: 'eks-auto-mode-m7g-large',
  },
  { type: 'm8g.large', arch: 'arm', vcpu: '2', memoryGb: '8', price: 'ec2-m8g-large' },
  { type: 'r7g.large', arch: 'arm', vcpu: '2', memoryGb: '16', price: 'ec2-r7g-large' },
] as const satisfies readonly HostType[];

/**
 * What a line of a bill is charged by. A role that depends on the answers has a price for each; data between zones has
 * none in the list, so it is counted only with a price of the reader’s own.
 */
export const chargedBy = {
  'fargate-vcpu': { x86: 'fargate-linux-x86-vcpu', arm: 'fargate-linux-arm-vcpu' },
  'fargate-memory': { x86: 'fargate-linux-x86-memory', arm: 'fargate-linux-arm-memory' },
  cluster: { standard: 'eks-cluster-standard', extended: 'eks-cluster-extended' },
  disk: 'ebs-gp3',
  balancer: 'alb-hour',
  nat: 'nat-gateway-hour',
  'nat-gb': 'nat-gateway-data',
  ipv4: 'public-ipv4',
  logs: 'logs-ingested',
} as const satisfies Record<string, PriceId | Readonly<Record<string, PriceId>>>;

/** The Regions that prices are kept for, by the name AWS gives their place. */
export const regionNames = {
  'us-east-1': 'N. Virginia',
  'eu-west-1': 'Ireland',
  'eu-central-1': 'Frankfurt',
  'ap-northeast-1': 'Tokyo',
} as const satisfies Readonly<Record<string, string>>;

/** The same inputs as rows that work out a bill of their own: answers that differ from the first case shown. */
export const rowsInTool = {
  'break-even': { vcpu: '2', memory: '8', host: 'm7i.large', packing: '100', disk: '0' },
  'smallest-bill': {
    vcpu: '0.5',
    memory: '1',
    average: '2',
    host: 't3.medium',
    packing: '50',
    spare: '1',
    nat: '0',
    'nat-gb': '0',
    ipv4: '2',
    logs: '0',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Where a reader may start from: answers that differ from the first case shown. */
export const costCases = [
  {
    id: 'web',
    label: 'Small web app',
    answers: {
      vcpu: '0.5',
      memory: '1',
      average: '2',
      host: 't3.medium',
      packing: '50',
      spare: '1',
      nat: '0',
      'nat-gb': '0',
      ipv4: '2',
      logs: '5',
    },
  },
  {
    id: 'batch',
    label: 'Nightly batch',
    answers: {
      vcpu: '2',
      memory: '8',
      average: '20',
      hours: '60',
      host: 'm7i.large',
      packing: '90',
      balancers: '0',
      nat: '1',
      ipv4: '1',
      logs: '10',
    },
  },
  {
    id: 'fleet',
    label: 'Steady fleet of 200 tasks',
    answers: {
      average: '200',
      night: '160',
      peak: '240',
      host: 'c6a.2xlarge',
      packing: '80',
      spare: '2',
      balancers: '2',
      'nat-gb': '2000',
      ipv4: '7',
      logs: '400',
    },
  },
] as const satisfies readonly {
  id: string;
  label: string;
  answers: Readonly<Record<string, string>>;
}[];
