/**
 * Every price Berth prints. Amounts are here and nowhere else; cells name them as `{price:<id>}`. All are list prices
 * in US dollars, without discounts, tax or free tier, for us-east-1 unless `region` says otherwise. What could only be
 * read at second hand without naming AWS’s list, and what moves by the hour, such as Spot, has no number here: the rows
 * say where to look.
 */
import type { AuthoredPrice } from './schema.ts';

const checked = '2026-11-24';
const base = { currency: 'USD', region: 'us-east-1', checked } as const;

/** Amounts of AWS’s price list as others read it from the list itself, with the date on the list. */
const readInList = { ...base, sureness: 'transcript' } as const;
const ecsList = {
  ...readInList,
  source: 'aws-price-list-amazonecs-us-east-1',
  effective: '2026-08-31',
} as const;
const ec2List = {
  ...readInList,
  source: 'aws-price-list-amazonec2-us-east-1',
  effective: '2026-09-24',
} as const;
const logsList = {
  ...readInList,
  source: 'aws-price-list-amazoncloudwatch-us-east-1',
  effective: '2026-09-22',
} as const;
const eksList = {
  ...readInList,
  source: 'aws-price-list-amazoneks-us-east-1',
  effective: '2026-09-28',
} as const;

/** Copies of the data behind AWS’s price pages, kept in a public repository: all Regions in one file. */
const copies = {
  ecs: { source: 'aws-price-watcher-ecs', effective: '2025-06-05' },
  eks: { source: 'aws-price-watcher-eks', effective: '2025-06-16' },
  elb: { source: 'aws-price-watcher-elb', effective: '2025-06-05' },
  vpc: { source: 'aws-price-watcher-vpc', effective: '2025-06-13' },
  cloudwatch: { source: 'aws-price-watcher-cloudwatch', effective: '2025-06-05' },
} as const;
const fromCopy = {
  ecs: { ...readInList, ...copies.ecs },
  eks: { ...readInList, ...copies.eks },
  elb: { ...readInList, ...copies.elb },
} as const;

/** How amounts in further Regions are known, when they come from such a copy. */
const atSecondHand = { sureness: 'transcript', checked } as const;
const inCopy = {
  ecs: { ...copies.ecs, ...atSecondHand },
  eks: { ...copies.eks, ...atSecondHand },
  elb: { ...copies.elb, ...atSecondHand },
  vpc: { ...copies.vpc, ...atSecondHand },
  cloudwatch: { ...copies.cloudwatch, ...atSecondHand },
} as const;

const inTokyosList = {
  source: 'aws-price-list-amazonec2-ap-northeast-1',
  effective: '2026-09-09',
  ...atSecondHand,
} as const;
const inIrelandsList = {
  source: 'aws-price-list-amazonec2-eu-west-1',
  effective: '2026-09-25',
  ...atSecondHand,
} as const;
const inFrankfurtsList = {
  source: 'aws-price-list-amazonec2-eu-central-1',
  effective: '2026-08-26',
  ...atSecondHand,
} as const;

/** For what a second copy of the list confirms. */
const readAgainInTokyo = {
  ...inTokyosList,
  note: 'Another copy of the price list, of 25 September 2026, has the same amount.',
} as const;

/** On-demand Linux instances, from the table AWS generates for Karpenter. */
const onDemand = {
  ...base,
  per: 'per instance-hour',
  source: 'karpenter-provider-aws-zz-generated-pricing-aws',
  effective: '2026-07-20',
  sureness: 'primary',
} as const;
/** The same instances elsewhere, from the table AWS’s calculator for Managed Instances took from the price list. */
const inCalculator = {
  source: 'sample-ecs-managed-instances-pricing-calculator-ec2-prices',
  effective: '2026-02-07',
  sureness: 'primary',
  checked,
} as const;

/** The copy lists the fees without instance types; each was found by its share of the EC2 price in ten Regions. */
const autoMode = {
  ...fromCopy.eks,
  per: 'per instance-hour',
  note: 'The copy names no types: the fee that is 12% of this type’s EC2 price in ten Regions.',
} as const;

export const prices = {
  'fargate-linux-x86-vcpu': {
    ...ecsList,
    label: 'Fargate, Linux on x86: vCPU',
    amount: 0.04048,
    per: 'per vCPU-hour',
    elsewhere: [
      {
        ...inCopy.ecs,
        amounts: { 'eu-west-1': 0.04048, 'eu-central-1': 0.04656, 'ap-northeast-1': 0.05056 },
      },
    ],
  },
  'fargate-linux-x86-memory': {
    ...ecsList,
    label: 'Fargate, Linux on x86: memory',
    amount: 0.004445,
    per: 'per GB-hour',
    elsewhere: [
      {
        ...inCopy.ecs,
        amounts: { 'eu-west-1': 0.004445, 'eu-central-1': 0.00511, 'ap-northeast-1': 0.00553 },
      },
    ],
  },
  'fargate-linux-arm-vcpu': {
    ...ecsList,
    label: 'Fargate, Linux on Arm: vCPU (ECS only)',
    amount: 0.03238,
    per: 'per vCPU-hour',
    elsewhere: [
      {
        ...inCopy.ecs,
        amounts: { 'eu-west-1': 0.03238, 'eu-central-1': 0.03725, 'ap-northeast-1': 0.04045 },
      },
    ],
  },
  'fargate-linux-arm-memory': {
    ...ecsList,
    label: 'Fargate, Linux on Arm: memory (ECS only)',
    amount: 0.00356,
    per: 'per GB-hour',
    elsewhere: [
      {
        ...inCopy.ecs,
        amounts: { 'eu-west-1': 0.00356, 'eu-central-1': 0.00409, 'ap-northeast-1': 0.00442 },
      },
    ],
  },
  'fargate-windows-vcpu': {
    ...fromCopy.ecs,
    label: 'Fargate, Windows: vCPU (ECS only)',
    amount: 0.046552,
    per: 'per vCPU-hour',
    note: 'The licence is charged on top, by the vCPU.',
    elsewhere: [
      {
        ...inCopy.ecs,
        amounts: { 'eu-west-1': 0.046552, 'eu-central-1': 0.053544, 'ap-northeast-1': 0.058144 },
      },
    ],
  },
  'fargate-windows-memory': {
    ...fromCopy.ecs,
    label: 'Fargate, Windows: memory (ECS only)',
    amount: 0.00511175,
    per: 'per GB-hour',
    elsewhere: [
      {
        ...inCopy.ecs,
        amounts: {
          'eu-west-1': 0.00511175,
          'eu-central-1': 0.0058765,
          'ap-northeast-1': 0.0063595,
        },
      },
    ],
  },
  'fargate-windows-licence': {
    ...fromCopy.ecs,
    label: 'Fargate, Windows: licence (ECS only)',
    amount: 0.046,
    per: 'per vCPU-hour',
    elsewhere: [
      {
        ...inCopy.ecs,
        amounts: { 'eu-west-1': 0.046, 'eu-central-1': 0.046, 'ap-northeast-1': 0.046 },
      },
    ],
  },
  'fargate-ephemeral-storage': {
    ...ecsList,
    label: 'Fargate ephemeral storage above 20 GB',
    amount: 0.000111,
    per: 'per GB-hour',
    elsewhere: [
      {
        ...inCopy.ecs,
        amounts: { 'eu-west-1': 0.000122, 'eu-central-1': 0.000132, 'ap-northeast-1': 0.000133 },
      },
    ],
  },
  'eks-cluster-standard': {
    ...base,
    label: 'EKS cluster, Kubernetes version in standard support',
    amount: 0.1,
    per: 'per cluster-hour',
    source: 'agent-toolkit-for-aws-service-optimization',
    effective: '2026-08-20',
    sureness: 'primary',
    elsewhere: [
      { ...inCopy.eks, amounts: { 'eu-west-1': 0.1, 'eu-central-1': 0.1, 'ap-northeast-1': 0.1 } },
    ],
  },
  'eks-cluster-extended': {
    ...base,
    label: 'EKS cluster, Kubernetes version in extended support',
    amount: 0.6,
    per: 'per cluster-hour',
    source: 'aws-blogs-containers-amazon-eks-extended-support-for-kubernetes-versions-pricing',
    effective: '2024-04-01',
    sureness: 'transcript',
    note: 'The whole fee, not on top of the standard one; AWS’s price list splits it into 0.10 and 0.50.',
    elsewhere: [
      { ...inCopy.eks, amounts: { 'eu-west-1': 0.6, 'eu-central-1': 0.6, 'ap-northeast-1': 0.6 } },
    ],
  },
  'eks-provisioned-xl': {
    ...eksList,
    label: 'EKS provisioned control plane, tier XL',
    amount: 1.65,
    per: 'per cluster-hour',
    note: 'On top of the fee of the cluster.',
  },
  'eks-provisioned-2xl': {
    ...eksList,
    label: 'EKS provisioned control plane, tier 2XL',
    amount: 3.4,
    per: 'per cluster-hour',
    note: 'On top of the fee of the cluster.',
  },
  'eks-provisioned-4xl': {
    ...eksList,
    label: 'EKS provisioned control plane, tier 4XL',
    amount: 6.9,
    per: 'per cluster-hour',
    note: 'On top of the fee of the cluster.',
  },
  'eks-provisioned-8xl': {
    ...eksList,
    label: 'EKS provisioned control plane, tier 8XL',
    amount: 13.9,
    per: 'per cluster-hour',
    note: 'On top of the fee of the cluster.',
  },
  'eks-auto-mode-t3-medium': {
    ...autoMode,
    label: 'EKS Auto Mode, management fee on a t3.medium',
    amount: 0.00499,
    elsewhere: [
      {
        ...inCopy.eks,
        amounts: { 'eu-west-1': 0.00547, 'eu-central-1': 0.00576, 'ap-northeast-1': 0.00653 },
      },
    ],
  },
  'eks-auto-mode-c7i-large': {
    ...autoMode,
    label: 'EKS Auto Mode, management fee on a c7i.large',
    amount: 0.01071,
    elsewhere: [
      {
        ...inCopy.eks,
        amounts: { 'eu-west-1': 0.01149, 'eu-central-1': 0.01222, 'ap-northeast-1': 0.01348 },
      },
    ],
  },
  'eks-auto-mode-m7i-large': {
    ...eksList,
    per: 'per instance-hour',
    label: 'EKS Auto Mode, management fee on an m7i.large',
    amount: 0.0121,
    elsewhere: [
      {
        ...inCopy.eks,
        amounts: { 'eu-west-1': 0.01348, 'eu-central-1': 0.01449, 'ap-northeast-1': 0.01562 },
      },
    ],
  },
  'eks-auto-mode-m7g-large': {
    ...eksList,
    per: 'per instance-hour',
    label: 'EKS Auto Mode, management fee on an m7g.large',
    amount: 0.00979,
    elsewhere: [
      {
        ...inCopy.eks,
        amounts: { 'eu-west-1': 0.01092, 'eu-central-1': 0.01174, 'ap-northeast-1': 0.01265 },
      },
    ],
  },
  'eks-hybrid-nodes-vcpu': {
    ...fromCopy.eks,
    label: 'EKS Hybrid Nodes, first 576,000 vCPU-hours a month',
    amount: 0.02,
    per: 'per vCPU-hour',
    note: 'The copy names no meter; a reading of the price list of May 2026 for us-east-2 names this one.',
    elsewhere: [
      {
        ...inCopy.eks,
        amounts: { 'eu-west-1': 0.02, 'eu-central-1': 0.02, 'ap-northeast-1': 0.02 },
      },
    ],
  },
  'eks-capability-argo-cd': {
    ...eksList,
    label: 'EKS capability: Argo CD',
    amount: 0.03,
    per: 'per capability-hour',
  },
  'eks-capability-argo-cd-application': {
    ...eksList,
    label: 'EKS capability: application managed by Argo CD',
    amount: 0.0015,
    per: 'per application-hour',
  },
  'eks-capability-ack': {
    ...eksList,
    label: 'EKS capability: ACK',
    amount: 0.005,
    per: 'per capability-hour',
  },
  'eks-capability-ack-resource': {
    ...eksList,
    label: 'EKS capability: AWS resource managed by ACK',
    amount: 0.00005,
    per: 'per resource-hour',
  },
  'eks-capability-kro': {
    ...eksList,
    label: 'EKS capability: kro',
    amount: 0.005,
    per: 'per capability-hour',
  },
  'eks-capability-kro-instance': {
    ...eksList,
    label: 'EKS capability: resource group managed by kro',
    amount: 0.00005,
    per: 'per instance-hour',
  },
  'ecs-anywhere-instance': {
    ...base,
    label: 'ECS Anywhere, server registered to a cluster',
    amount: 0.01025,
    per: 'per instance-hour',
    source: 'api-evangelist-amazon-ecs-plans-pricing',
    effective: '2026-09-20',
    sureness: 'transcript',
    note: 'This copy names no Region; that of June 2025 gives the same amount in Ireland, Frankfurt and Tokyo.',
    elsewhere: [
      {
        ...inCopy.ecs,
        amounts: { 'eu-west-1': 0.01025, 'eu-central-1': 0.01025, 'ap-northeast-1': 0.01025 },
      },
    ],
  },
  'ecs-managed-instances-c6a-2xlarge': {
    ...base,
    label: 'ECS Managed Instances, management fee on a c6a.2xlarge',
    amount: 0.037,
    per: 'per instance-hour',
    source: 'api-evangelist-amazon-ecs-plans-pricing',
    effective: '2026-09-20',
    sureness: 'transcript',
    note: 'The example of the price page; the fee differs by instance type. The copy names no Region.',
  },
  'ec2-t3-medium': {
    ...onDemand,
    label: 'EC2 t3.medium (2 vCPU, 4 GiB)',
    amount: 0.0416,
    elsewhere: [
      {
        ...inCalculator,
        amounts: {
          'eu-west-1': 0.0456,
          'eu-central-1': 0.048,
          'ap-northeast-1': 0.0544,
        },
      },
    ],
  },
  'ec2-t4g-medium': {
    ...onDemand,
    label: 'EC2 t4g.medium (2 vCPU, 4 GiB, Arm)',
    amount: 0.0336,
    elsewhere: [
      {
        ...inCalculator,
        amounts: {
          'eu-west-1': 0.0368,
          'eu-central-1': 0.0384,
          'ap-northeast-1': 0.0432,
        },
      },
    ],
  },
  'ec2-m7i-large': {
    ...onDemand,
    label: 'EC2 m7i.large (2 vCPU, 8 GiB)',
    amount: 0.1008,
    elsewhere: [
      {
        ...inCalculator,
        amounts: {
          'eu-west-1': 0.11235,
          'eu-central-1': 0.12075,
          'ap-northeast-1': 0.1302,
        },
      },
    ],
  },
  'ec2-m7g-large': {
    ...onDemand,
    label: 'EC2 m7g.large (2 vCPU, 8 GiB, Arm)',
    amount: 0.0816,
    elsewhere: [
      {
        ...inCalculator,
        amounts: {
          'eu-west-1': 0.091,
          'eu-central-1': 0.0978,
          'ap-northeast-1': 0.1054,
        },
      },
    ],
  },
  'ec2-m8g-large': {
    ...onDemand,
    label: 'EC2 m8g.large (2 vCPU, 8 GiB, Arm)',
    amount: 0.08976,
    elsewhere: [
      {
        ...inCalculator,
        amounts: {
          'eu-west-1': 0.10004,
          'eu-central-1': 0.10754,
          'ap-northeast-1': 0.11594,
        },
      },
    ],
  },
  'ec2-c7i-large': {
    ...onDemand,
    label: 'EC2 c7i.large (2 vCPU, 4 GiB)',
    amount: 0.08925,
    elsewhere: [
      {
        ...inCalculator,
        amounts: {
          'eu-west-1': 0.09576,
          'eu-central-1': 0.10185,
          'ap-northeast-1': 0.11235,
        },
      },
    ],
  },
  'ec2-c7g-large': {
    ...onDemand,
    label: 'EC2 c7g.large (2 vCPU, 4 GiB, Arm)',
    amount: 0.0725,
    elsewhere: [
      {
        ...inCalculator,
        amounts: {
          'eu-west-1': 0.0775,
          'eu-central-1': 0.0825,
          'ap-northeast-1': 0.091,
        },
      },
    ],
  },
  'ec2-r7g-large': {
    ...onDemand,
    label: 'EC2 r7g.large (2 vCPU, 16 GiB, Arm)',
    amount: 0.1071,
    elsewhere: [
      {
        ...inCalculator,
        amounts: {
          'eu-west-1': 0.1199,
          'eu-central-1': 0.1292,
          'ap-northeast-1': 0.1292,
        },
      },
    ],
  },
  'ec2-c6a-2xlarge': {
    ...onDemand,
    label: 'EC2 c6a.2xlarge (8 vCPU, 16 GiB)',
    amount: 0.306,
    elsewhere: [
      {
        ...inCalculator,
        amounts: {
          'eu-west-1': 0.32832,
          'eu-central-1': 0.3492,
          'ap-northeast-1': 0.3852,
        },
      },
    ],
  },
  'ec2-g6-xlarge': {
    ...onDemand,
    label: 'EC2 g6.xlarge (4 vCPU, 16 GiB, one GPU)',
    amount: 0.8048,
    elsewhere: [{ ...inCalculator, amounts: { 'eu-central-1': 1.0064, 'ap-northeast-1': 1.1672 } }],
  },
  'ebs-gp3': {
    ...ec2List,
    label: 'EBS volume of type gp3, storage',
    note: 'One copy of the price list; a second was looked for on 1 December 2026 and not found.',
    amount: 0.08,
    per: 'per GB-month',
    elsewhere: [
      { ...inFrankfurtsList, amounts: { 'eu-central-1': 0.0952 } },
      { ...inTokyosList, amounts: { 'ap-northeast-1': 0.096 } },
    ],
  },
  'alb-hour': {
    ...base,
    label: 'Application Load Balancer',
    amount: 0.0225,
    per: 'per hour',
    source: 'api-evangelist-amazon-elastic-load-balancing-plans-pricing',
    effective: '2026-09-20',
    sureness: 'transcript',
    elsewhere: [
      {
        ...inCopy.elb,
        amounts: { 'eu-west-1': 0.0252, 'eu-central-1': 0.027, 'ap-northeast-1': 0.0243 },
      },
    ],
  },
  'alb-capacity-unit': {
    ...base,
    label: 'Application Load Balancer capacity unit (LCU)',
    amount: 0.008,
    per: 'per LCU-hour',
    source: 'api-evangelist-amazon-elastic-load-balancing-plans-pricing',
    effective: '2026-09-20',
    sureness: 'transcript',
    elsewhere: [
      {
        ...inCopy.elb,
        amounts: { 'eu-west-1': 0.008, 'eu-central-1': 0.008, 'ap-northeast-1': 0.008 },
      },
    ],
  },
  'nlb-hour': {
    ...fromCopy.elb,
    label: 'Network Load Balancer',
    amount: 0.0225,
    per: 'per hour',
    elsewhere: [
      {
        ...inCopy.elb,
        amounts: { 'eu-west-1': 0.0252, 'eu-central-1': 0.027, 'ap-northeast-1': 0.0243 },
      },
    ],
  },
  'nat-gateway-hour': {
    ...base,
    label: 'NAT gateway',
    amount: 0.045,
    per: 'per hour',
    source: 'agent-toolkit-for-aws-service-optimization',
    effective: '2026-08-20',
    sureness: 'primary',
    note: 'The source rounds; a reading of the price list of 24 September 2026 gives the same amount.',
    elsewhere: [
      { ...inIrelandsList, amounts: { 'eu-west-1': 0.048 } },
      { ...readAgainInTokyo, amounts: { 'ap-northeast-1': 0.062 } },
    ],
  },
  'nat-gateway-data': {
    ...base,
    label: 'NAT gateway, data processed',
    amount: 0.045,
    per: 'per GB',
    source: 'agent-toolkit-for-aws-service-optimization',
    effective: '2026-08-20',
    sureness: 'primary',
    note: 'The source rounds; a reading of the price list of 24 September 2026 gives the same amount.',
    elsewhere: [
      { ...inIrelandsList, amounts: { 'eu-west-1': 0.048 } },
      { ...readAgainInTokyo, amounts: { 'ap-northeast-1': 0.062 } },
    ],
  },
  'public-ipv4': {
    ...base,
    label: 'Public IPv4 address, in use or idle',
    amount: 0.005,
    per: 'per hour',
    source: 'agent-toolkit-for-aws-cost-audit',
    effective: '2026-08-20',
    sureness: 'primary',
    elsewhere: [
      {
        ...inCopy.vpc,
        amounts: { 'eu-west-1': 0.005, 'eu-central-1': 0.005, 'ap-northeast-1': 0.005 },
      },
    ],
  },
  'logs-ingested': {
    ...logsList,
    label: 'CloudWatch Logs, standard class: data taken in',
    amount: 0.5,
    per: 'per GB',
    elsewhere: [
      {
        ...inCopy.cloudwatch,
        amounts: { 'eu-west-1': 0.57, 'eu-central-1': 0.63, 'ap-northeast-1': 0.76 },
      },
    ],
  },
  'logs-kept': {
    ...logsList,
    label: 'CloudWatch Logs: data kept',
    amount: 0.03,
    per: 'per GB-month',
  },
} as const satisfies Record<string, AuthoredPrice>;

export type PriceId = keyof typeof prices;
