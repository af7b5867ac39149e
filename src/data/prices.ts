/**
 * Every price Berth prints. Amounts stand here and nowhere else; text asks for them with `priceText`.
 * All are list prices for us-east-1 in US dollars, without discounts, tax or free tier.
 */
import type { Price } from './schema.ts';

const checked = '2026-11-23';
const base = { currency: 'USD', region: 'us-east-1', checked } as const;

/** Amounts that AWS’s price list gives, read in a copy of it (dated 12 August 2026) kept by others. */
const priceListCopy = {
  ...base,
  sureness: 'transcript',
  note: 'Read in a copy of the AWS price list dated 12 August 2026; the source is the list itself.',
} as const;

/** On-demand Linux instances, from the table AWS generates for Karpenter (20 July 2026). */
const onDemand = {
  ...base,
  per: 'per instance-hour',
  source: 'karpenter-provider-aws-zz-generated-pricing-aws',
  sureness: 'primary',
} as const;

export const prices = {
  'fargate-linux-x86-vcpu': {
    ...priceListCopy,
    label: 'Fargate, Linux on x86: vCPU',
    amount: 0.04048,
    per: 'per vCPU-hour',
    source: 'aws-price-list-amazonecs-us-east-1',
  },
  'fargate-linux-x86-memory': {
    ...priceListCopy,
    label: 'Fargate, Linux on x86: memory',
    amount: 0.004445,
    per: 'per GB-hour',
    source: 'aws-price-list-amazonecs-us-east-1',
  },
  'fargate-linux-arm-vcpu': {
    ...priceListCopy,
    label: 'Fargate, Linux on Arm: vCPU (ECS only)',
    amount: 0.03238,
    per: 'per vCPU-hour',
    source: 'aws-price-list-amazonecs-us-east-1',
  },
  'fargate-linux-arm-memory': {
    ...priceListCopy,
    label: 'Fargate, Linux on Arm: memory (ECS only)',
    amount: 0.00356,
    per: 'per GB-hour',
    source: 'aws-price-list-amazonecs-us-east-1',
  },
  'fargate-ephemeral-storage': {
    ...priceListCopy,
    label: 'Fargate ephemeral storage above 20 GB',
    amount: 0.000111,
    per: 'per GB-hour',
    source: 'aws-price-list-amazonecs-us-east-1',
  },
  'eks-cluster-standard': {
    ...base,
    label: 'EKS cluster, Kubernetes version in standard support',
    amount: 0.1,
    per: 'per cluster-hour',
    source: 'agent-toolkit-for-aws-service-optimization',
    sureness: 'primary',
  },
  'eks-cluster-extended': {
    ...base,
    label: 'EKS cluster, Kubernetes version in extended support',
    amount: 0.6,
    per: 'per cluster-hour',
    source: 'aws-blogs-containers-amazon-eks-extended-support-for-kubernetes-versions-pricing',
    sureness: 'transcript',
    note: 'The whole fee, not on top of the standard one. Read in a mirrored copy of the AWS post.',
  },
  'ecs-anywhere-instance': {
    ...base,
    label: 'ECS Anywhere, server registered to a cluster',
    amount: 0.01025,
    per: 'per instance-hour',
    source: 'api-evangelist-amazon-ecs-plans-pricing',
    sureness: 'transcript',
    note: 'The page names no Region. An AWS sample repository gives the same amount.',
  },
  'ecs-managed-instances-c6a-2xlarge': {
    ...base,
    label: 'ECS Managed Instances, management fee on a c6a.2xlarge',
    amount: 0.037,
    per: 'per instance-hour',
    source: 'api-evangelist-amazon-ecs-plans-pricing',
    sureness: 'transcript',
    note: 'The example of the price page; the fee differs by instance type. The copy names no Region.',
  },
  'ec2-t3-medium': { ...onDemand, label: 'EC2 t3.medium (2 vCPU, 4 GiB)', amount: 0.0416 },
  'ec2-t4g-medium': { ...onDemand, label: 'EC2 t4g.medium (2 vCPU, 4 GiB, Arm)', amount: 0.0336 },
  'ec2-m7i-large': { ...onDemand, label: 'EC2 m7i.large (2 vCPU, 8 GiB)', amount: 0.1008 },
  'ec2-m7g-large': { ...onDemand, label: 'EC2 m7g.large (2 vCPU, 8 GiB, Arm)', amount: 0.0816 },
  'ec2-m8g-large': { ...onDemand, label: 'EC2 m8g.large (2 vCPU, 8 GiB, Arm)', amount: 0.08976 },
  'ec2-c7i-large': { ...onDemand, label: 'EC2 c7i.large (2 vCPU, 4 GiB)', amount: 0.08925 },
  'ec2-c7g-large': { ...onDemand, label: 'EC2 c7g.large (2 vCPU, 4 GiB, Arm)', amount: 0.0725 },
  'ec2-r7g-large': { ...onDemand, label: 'EC2 r7g.large (2 vCPU, 16 GiB, Arm)', amount: 0.1071 },
  'ec2-c6a-2xlarge': { ...onDemand, label: 'EC2 c6a.2xlarge (8 vCPU, 16 GiB)', amount: 0.306 },
  'ec2-g6-xlarge': {
    ...onDemand,
    label: 'EC2 g6.xlarge (4 vCPU, 16 GiB, one GPU)',
    amount: 0.8048,
  },
  'alb-hour': {
    ...base,
    label: 'Application Load Balancer',
    amount: 0.0225,
    per: 'per hour',
    source: 'api-evangelist-amazon-elastic-load-balancing-plans-pricing',
    sureness: 'transcript',
  },
  'alb-capacity-unit': {
    ...base,
    label: 'Application Load Balancer capacity unit (LCU)',
    amount: 0.008,
    per: 'per LCU-hour',
    source: 'api-evangelist-amazon-elastic-load-balancing-plans-pricing',
    sureness: 'transcript',
  },
  'nat-gateway-hour': {
    ...base,
    label: 'NAT gateway',
    amount: 0.045,
    per: 'per hour',
    source: 'agent-toolkit-for-aws-service-optimization',
    sureness: 'primary',
    note: 'The source rounds; a copy of the AWS price list of August 2026 gives the same amount.',
  },
  'nat-gateway-data': {
    ...base,
    label: 'NAT gateway, data processed',
    amount: 0.045,
    per: 'per GB',
    source: 'agent-toolkit-for-aws-service-optimization',
    sureness: 'primary',
    note: 'The source rounds; a copy of the AWS price list of August 2026 gives the same amount.',
  },
  'public-ipv4': {
    ...base,
    label: 'Public IPv4 address, in use or idle',
    amount: 0.005,
    per: 'per hour',
    source: 'agent-toolkit-for-aws-cost-audit',
    sureness: 'primary',
  },
} as const satisfies Record<string, Price>;

export type PriceId = keyof typeof prices;

const dollars = new Intl.NumberFormat('en-US', {
  style: 'currency',
  currency: 'USD',
  minimumFractionDigits: 2,
  maximumFractionDigits: 12,
});

/**
 * A price as it is printed: the amount with at least two decimals, and what it buys.
 * @example priceText('eks-cluster-standard') // '$0.10 per cluster-hour'
 */
export function priceText(id: PriceId): string {
  const { amount, per } = prices[id];
  return `${dollars.format(amount)} ${per}`;
}
