/** Every sentence that the script of the cost tool writes, in one place. */
import type { Conflict, Field, Misread, PricedRole } from '../../model/cost-fields.ts';
import type { NoBill } from '../../model/cost.ts';

/** How a reader pays, where it is not on demand. */
export const payNames: Readonly<Record<string, string>> = {
  savings: 'Savings Plan',
  reserved: 'Reserved Instances',
  spot: 'Spot',
};

/** What a line of a bill is for. */
export const lineNames: Readonly<Record<string, string>> = {
  vcpu: 'vCPU',
  memory: 'Memory',
  'pods-vcpu': 'System pods, vCPU',
  'pods-memory': 'System pods, memory',
  hosts: 'Hosts',
  fee: 'Management fee',
  disk: 'Disks of the hosts',
  cluster: 'Cluster fee',
  balancer: 'Load balancers',
  nat: 'NAT gateways',
  'nat-gb': 'Data through NAT',
  ipv4: 'Public IPv4 addresses',
  logs: 'Logs taken in',
  'zone-gb': 'Data between zones',
  'host-work': 'Work on hosts',
  'kubernetes-work': 'Work on Kubernetes',
};

/** What a price is for, inside a sentence. */
function roleName(role: PricedRole): string {
  const name = lineNames[role === 'host' ? 'hosts' : role.replace('fargate-', '')] ?? role;
  return /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

const listed = (items: readonly string[], by = 'and'): string =>
  new Intl.ListFormat('en-US', { type: by === 'or' ? 'disjunction' : 'conjunction' }).format(items);

const numbers = new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 });
/** A decimal with separators. */
export const shownNumber = (decimal: string): string => numbers.format(Number(decimal));

/** What a field takes, as a sentence. */
function allowed({ kind, min, max, optional, choices }: Field): string {
  if (kind === 'choice') return `One of ${choices?.length ?? 0} in the list.`;
  const range = `${shownNumber(String(min))} to ${shownNumber(String(max))}`;
  return `${kind === 'whole' ? `A whole number, ${range}` : `A number, ${range}`}${optional ? ', or empty' : ''}.`;
}

const misread: Readonly<Record<Misread, string>> = {
  empty: 'This is empty.',
  comma: 'Write a point for decimals and no commas.',
  number: 'This is no plain number.',
  whole: 'This has to be a whole number.',
  range: 'This is out of range.',
  choice: 'This is not in the list.',
};

export const words = {
  misread: (wrong: Misread, field: Field): string => `${misread[wrong]} ${allowed(field)}`,
  conflict: (conflict: Conflict): string => {
    switch (conflict.kind) {
      case 'pair':
        return 'Fargate has no task of this size. The nearest:';
      case 'order':
        return conflict.field === 'night'
          ? `At night there cannot be more tasks than on average: at most ${conflict.average}, or empty.`
          : `At the peak there cannot be fewer tasks than on average: at least ${conflict.average}, or empty.`;
      case 'arch':
        return `This host has another processor than the tasks. ${fitting(conflict.fits)}`;
      case 'small':
        return `This host holds no task of this size: too little ${conflict.short}. ${fitting(conflict.fits)}`;
      case 'own':
        return 'Say what your host has.';
    }
  },
  size: (vcpu: string, memory: string): string => `${vcpu} vCPU, ${memory} GB`,
  stillOld: 'The bill below is still the last one that could be worked out.',
  notUsed: (label: string, value: string): string =>
    `This link says “${value}” for “${label}”, which cannot be used here. The rest of it holds.`,
  noBill: (reason: NoBill, region: string, missing: readonly PricedRole[]): string => {
    switch (reason) {
      case 'arm-pods':
        return 'Pods that need Arm cannot run on Fargate.';
      case 'pod-size':
        return 'No Fargate size for pods is large enough for this task.';
      case 'spot-price':
        return 'No price in our list: Spot prices move. Enter what Spot takes off, under “How you pay”.';
      case 'compute-price':
        return `No price for ${listed(missing.map(roleName))} in ${region} in our list. Pick another or enter your own.`;
    }
  },
  without: (missing: readonly PricedRole[]): string =>
    `without ${listed(missing.map(roleName))}: no price`,
  tasks: (count: string): string => `${shownNumber(count)} ${count === '1' ? 'task' : 'tasks'}`,
  spotNeeded: 'To compare Spot with Spot, enter what it takes off Fargate.',
  copiedLink: 'Copied: a link to this bill.',
  copiedLocalLink:
    'Copied. This copy does not know its public address, so the link opens on this computer only.',
  copiedMarkdown: 'Copied: the bill as Markdown.',
  savedCsv: 'Saved: berth-cost.csv.',
  old: (days: number): string =>
    `These prices were read ${days} days ago and may have changed. Check them before you decide.`,
} as const;

const fitting = (fits: readonly string[]): string =>
  fits.length === 0
    ? 'No host type in our list holds it: describe one of your own.'
    : `These hold it: ${listed(fits, 'or')}.`;
