/**
 * What a bill is made of: the items of the smallest monthly bill of one small service, and the instances that are held
 * against Fargate. Nothing here is an amount of money; amounts come from `prices`, at us-east-1 list prices.
 */
import type { OptionId } from './options.ts';
import type { PriceId } from './prices.ts';

/** A month in hours: 8,760 hours of a year over twelve, as AWS’s own calculators count it. */
export const hoursPerMonth = 730;

/**
 * The fee for EC2 that AWS runs, as a share of the on-demand price, for instances without accelerators. AWS’s
 * calculator for ECS Managed Instances uses it; the fees of EKS Auto Mode in AWS’s price data of June 2025 equal it.
 */
export const managementFeeShare = 0.12;

/** A line of a monthly bill. */
export interface BillItem {
  price: PriceId;
  /** How many units of what the price is for: vCPU, GB, instances, addresses. A share of one for a fee in percent. */
  quantity: number;
  /** How many hours of the month it is billed; left out for a price by the month. */
  hours?: number;
}

const hours = hoursPerMonth;

/** GB of gp3 on every EC2 instance that is counted. */
const diskGb = 30;

/** An Application Load Balancer with a public address in each of two Availability Zones, idle. */
const frontDoor = [
  { price: 'alb-hour', quantity: 1, hours },
  { price: 'public-ipv4', quantity: 2, hours },
] as const satisfies readonly BillItem[];

const clusterFee = { price: 'eks-cluster-standard', quantity: 1, hours } as const;

const twoHosts = [
  { price: 'ec2-t3-medium', quantity: 2, hours },
  { price: 'ebs-gp3', quantity: 2 * diskGb },
] as const satisfies readonly BillItem[];

/**
 * The items, at the least, of one small service that survives the loss of an Availability Zone.
 *
 * The service is two copies of 0.5 vCPU and 1 GB on Linux and x86, one in each of two zones, behind one Application
 * Load Balancer. Where there are hosts, each zone has one t3.medium with a 30 GB disk. Counted are compute, disks, the
 * fees of AWS for clusters and management, the load balancer and its two addresses. Left out are the way out to the
 * internet (NAT gateway, endpoints or public addresses), capacity units, traffic, logs, registry, discounts and work.
 *
 * What differs: on EKS, Fargate adds 256 MB to a pod and rounds up, to 2 GB here, and CoreDNS and the load balancer
 * controller are four more pods of the smallest size. Kubernetes run by you needs three more instances for its control
 * plane and a Network Load Balancer before it. On your own servers only AWS’s fees count, for two servers (of two vCPU
 * where the vCPU count), without a load balancer.
 */
export const smallServiceBills: Readonly<Record<OptionId, readonly BillItem[]>> = {
  'ecs-fargate': [
    { price: 'fargate-linux-x86-vcpu', quantity: 2 * 0.5, hours },
    { price: 'fargate-linux-x86-memory', quantity: 2 * 1, hours },
    ...frontDoor,
  ],
  'ecs-managed-instances': [
    ...twoHosts,
    { price: 'ec2-t3-medium', quantity: 2 * managementFeeShare, hours },
    ...frontDoor,
  ],
  'ecs-ec2': [...twoHosts, ...frontDoor],
  'eks-auto-mode': [
    ...twoHosts,
    { price: 'eks-auto-mode-t3-medium', quantity: 2, hours },
    clusterFee,
    ...frontDoor,
  ],
  'eks-ec2': [...twoHosts, clusterFee, ...frontDoor],
  'eks-fargate': [
    { price: 'fargate-linux-x86-vcpu', quantity: 2 * 0.5 + 4 * 0.25, hours },
    { price: 'fargate-linux-x86-memory', quantity: 2 * 2 + 4 * 0.5, hours },
    clusterFee,
    ...frontDoor,
  ],
  'kubernetes-ec2': [
    { price: 'ec2-t3-medium', quantity: 5, hours },
    { price: 'ebs-gp3', quantity: 5 * diskGb },
    { price: 'nlb-hour', quantity: 1, hours },
    ...frontDoor,
  ],
  'ecs-anywhere': [{ price: 'ecs-anywhere-instance', quantity: 2, hours }],
  'eks-hybrid': [clusterFee, { price: 'eks-hybrid-nodes-vcpu', quantity: 2 * 2, hours }],
};

/** Instances whose price is held against the price of a Fargate size with the same vCPU and memory. */
export const comparedInstances = {
  'ec2-t3-medium': { vcpu: 2, memoryGb: 4 },
  'ec2-c7i-large': { vcpu: 2, memoryGb: 4 },
  'ec2-m7i-large': { vcpu: 2, memoryGb: 8 },
} as const satisfies Partial<Record<PriceId, { vcpu: number; memoryGb: number }>>;

export type ComparedInstance = keyof typeof comparedInstances;
