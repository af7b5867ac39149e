/** Words of the cost tool that stand in the page only; its script reads them there. */
import { payNames } from './wording.ts';

/** What a field is called and what it counts. */
export const fieldNames: Readonly<Record<string, { label: string; unit?: string }>> = {
  region: { label: 'Region' },
  arch: { label: 'Processor' },
  vcpu: { label: 'vCPU a task' },
  memory: { label: 'Memory', unit: 'GB' },
  average: { label: 'Tasks, on average' },
  night: { label: 'Tasks at night', unit: 'empty: average' },
  peak: { label: 'Tasks at the peak', unit: 'empty: average' },
  hours: { label: 'Hours a month', unit: 'h' },
  host: { label: 'Host type', unit: 'vCPU/GB' },
  'host-vcpu': { label: 'vCPU of your host' },
  'host-memory': { label: 'Memory of your host', unit: 'GB' },
  packing: { label: 'Packing', unit: '%' },
  spare: { label: 'Spare hosts' },
  fleet: { label: 'Number of hosts' },
  pay: { label: 'How you pay' },
  'fargate-off': { label: 'Off Fargate', unit: '%' },
  'ec2-off': { label: 'Off EC2', unit: '%' },
  'spot-off': { label: 'Off Fargate on Spot', unit: '%' },
  clusters: { label: 'EKS clusters' },
  support: { label: 'EKS version in' },
  pods: { label: 'System pods on EKS Fargate' },
  balancers: { label: 'Load balancers' },
  nat: { label: 'NAT gateways' },
  'nat-gb': { label: 'Data through NAT', unit: 'GB a month' },
  ipv4: { label: 'Public IPv4 addresses' },
  disk: { label: 'Disk of a host', unit: 'GB of gp3' },
  logs: { label: 'Logs taken in', unit: 'GB a month' },
  'zone-gb': { label: 'Data between zones', unit: 'GB a month' },
  'host-work': { label: 'Work on hosts', unit: 'hours a month' },
  'kubernetes-work': { label: 'Work on Kubernetes', unit: 'hours a month' },
  wage: { label: 'An hour of work', unit: '$' },
  'price-fargate-vcpu': { label: 'Fargate vCPU', unit: '$ an hour' },
  'price-fargate-memory': { label: 'Fargate memory', unit: '$ a GB-hour' },
  'price-host': { label: 'Host', unit: '$ an hour' },
  'price-fee': { label: 'Auto Mode fee of a host', unit: '$ an hour' },
  'price-cluster': { label: 'EKS cluster', unit: '$ an hour' },
  'price-balancer': { label: 'Load balancer', unit: '$ an hour' },
  'price-nat': { label: 'NAT gateway', unit: '$ an hour' },
  'price-nat-gb': { label: 'Data through NAT', unit: '$ a GB' },
  'price-ipv4': { label: 'Public IPv4 address', unit: '$ an hour' },
  'price-disk': { label: 'Disk', unit: '$ a GB-month' },
  'price-logs': { label: 'Logs taken in', unit: '$ a GB' },
  'price-zone-gb': { label: 'Data between zones', unit: '$ a GB' },
};

/** What the answers of a choice are called, where their id does not say it. */
export const choiceNames: Readonly<Record<string, string>> = {
  x86: 'x86',
  arm: 'Arm (Graviton)',
  own: 'Another, described by you',
  follows: 'follows the tasks',
  fixed: 'stays at the peak',
  'on-demand': 'On demand',
  ...payNames,
  standard: 'standard support',
  extended: 'extended support',
};

/** What every bill takes as given. `monthHours` and `podOverheadGb` are the data’s. */
export const assumptions = (monthHours: string, podOverheadGb: string): string[] => [
  'Packing is the share of the places for tasks on your hosts that tasks take. vCPU or memory decides how many places a host has, whichever is tighter.',
  'The number of hosts follows the tasks, so the average counts, unless you say that it stays at the peak. A fleet that stays at its peak costs more.',
  'Every kind of host is packed the same, also where AWS chooses the hosts.',
  'A discount covers all of the compute and is used in full. Fees of AWS, clusters and disks have no discount.',
  'Clusters, load balancers, NAT gateways and addresses run all month; tasks, hosts and disks for the hours you give.',
  `On EKS Fargate, ${podOverheadGb} GB are added to the memory of a pod and its size is rounded up; CoreDNS and the load balancer controller are pods of the smallest size.`,
  `A month has ${monthHours} hours. Each line is rounded to the cent, half a cent up; totals are sums of these lines.`,
];

/** What no bill here has in it. */
export const leftOut: readonly string[] = [
  'Taxes, free tiers, support plans and private discounts.',
  'Data out to the internet, capacity units of load balancers, the registry, keeping logs, metrics beyond the free ones.',
  'What the system and agents keep of each host, and gaps between tasks of different sizes: both lower your packing.',
  'Credits of burstable instances: the vCPU of a t3 or t4g carry a share of their load for long without a surcharge.',
  'Fargate disk above 20 GB, and the seconds a task bills while its image is pulled.',
];

/** What an option of the tool is called where the data have no name for it. */
export const spotName = 'ECS on Fargate Spot';
