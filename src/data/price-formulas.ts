/**
 * What prices add up to: the smallest monthly bill of one small service, and the use at which whole instances and
 * Fargate cost the same. Everything is computed from `prices` at us-east-1 list prices; nothing is typed.
 */
import type { OptionId } from './options.ts';
import { prices, type PriceId } from './prices.ts';

/** A month in hours: 8,760 hours of a year over twelve, as AWS’s own calculators reckon. */
export const HOURS_PER_MONTH = 730;

/**
 * The fee for EC2 that AWS runs, as a share of the on-demand price, for instances without accelerators. AWS’s
 * calculator for ECS Managed Instances uses it; the fees of EKS Auto Mode in AWS’s price data of June 2025 equal it.
 */
export const MANAGEMENT_FEE_SHARE = 0.12;

/** GB of gp3 on every EC2 instance that is counted. */
const DISK_GB = 30;

const perHour = (id: PriceId): number => prices[id].amount;

/** One hour of a Fargate task or pod on Linux and x86. `vcpu` and `memoryGb` are the size that is charged. */
const fargateHour = (vcpu: number, memoryGb: number): number =>
  vcpu * perHour('fargate-linux-x86-vcpu') + memoryGb * perHour('fargate-linux-x86-memory');

const months = (hourly: number): number => hourly * HOURS_PER_MONTH;

/** One month of a t3.medium with its disk; `feePerHour` is what AWS adds for running it. */
const instanceMonth = (feePerHour = 0): number =>
  months(perHour('ec2-t3-medium') + feePerHour) + DISK_GB * prices['ebs-gp3'].amount;

/** An Application Load Balancer with a public address in each of two Availability Zones, idle. */
const frontDoor = months(perHour('alb-hour') + 2 * perHour('public-ipv4'));

const clusterFee = months(perHour('eks-cluster-standard'));

/**
 * US dollars a month, at the least, for one small service that survives the loss of an Availability Zone.
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
export const smallServiceMonth: Readonly<Record<OptionId, number>> = {
  'ecs-fargate': months(2 * fargateHour(0.5, 1)) + frontDoor,
  'ecs-managed-instances':
    2 * instanceMonth(perHour('ec2-t3-medium') * MANAGEMENT_FEE_SHARE) + frontDoor,
  'ecs-ec2': 2 * instanceMonth() + frontDoor,
  'eks-auto-mode': 2 * instanceMonth(perHour('eks-auto-mode-t3-medium')) + clusterFee + frontDoor,
  'eks-ec2': 2 * instanceMonth() + clusterFee + frontDoor,
  'eks-fargate':
    months(2 * fargateHour(0.5, 2) + 4 * fargateHour(0.25, 0.5)) + clusterFee + frontDoor,
  'kubernetes-ec2': 5 * instanceMonth() + months(perHour('nlb-hour')) + frontDoor,
  'ecs-anywhere': months(2 * perHour('ecs-anywhere-instance')),
  'eks-hybrid': clusterFee + months(2 * 2 * perHour('eks-hybrid-nodes-vcpu')),
};

const wholeDollars = new Intl.NumberFormat('en-US', {
  style: 'currency',
  currency: 'USD',
  maximumFractionDigits: 0,
});

/** The smallest monthly bill as it is printed, in whole dollars: `smallServiceText('ecs-fargate') // '$60 a month'`. */
export const smallServiceText = (option: OptionId): string =>
  `${wholeDollars.format(smallServiceMonth[option])} a month`;

/** Instances whose price is held against the price of a Fargate size with the same vCPU and memory. */
const compared = {
  'ec2-t3-medium': fargateHour(2, 4),
  'ec2-c7i-large': fargateHour(2, 4),
  'ec2-m7i-large': fargateHour(2, 8),
} as const satisfies Partial<Record<PriceId, number>>;

/**
 * Percent of an instance that tasks or pods must request, averaged over all hours it is paid for, from which on it
 * costs less than Fargate: the price of the instance over that of a Fargate size with the same vCPU and memory. Vcpu
 * and memory are taken as filled to the same share. `managed` adds the management fee. Disks, what the host keeps for
 * itself, discounts and work are left out; each of them moves the figure.
 */
export function breakEvenPercent(instance: keyof typeof compared, managed = false): number {
  const hour = perHour(instance) * (managed ? 1 + MANAGEMENT_FEE_SHARE : 1);
  return Math.round((100 * hour) / compared[instance]);
}
