/**
 * Where hosts get cheaper than Fargate. On paper: the price of a host divided by the tasks it holds, over the price of a
 * task on Fargate. In whole hosts: the bill falls by a host at a time, so the turn comes at the packing that saves the
 * last host too many. Spare hosts and work count in the second only.
 */
import {
  billOf,
  hostsFor,
  hostsLeft,
  rateOf,
  tasksLeft,
  tasksToHost,
  type CostOption,
} from './cost.ts';
import { hostOf, sizeOf, tasksPerHost, type CostAnswers, type CostData } from './cost-fields.ts';
import { exact, percentOf, plain, product } from './exact.ts';

/** Where the two bills cross. `percent` is a packing; `whole` is the smallest whole one at which hosts cost less. */
export type Crossing =
  | { kind: 'at'; whole: number; at: number; hosts: bigint }
  /** Hosts cost more even when every place is taken. */
  | { kind: 'never' }
  /** Hosts cost less at any packing down to the least that is shown. */
  | { kind: 'always' };

/** The two bills of one work as packing moves. */
export interface BreakEven {
  /** The option on Fargate that is compared on the same basis. */
  fargate: CostOption;
  fargateTotal: bigint;
  hostsTotal: bigint;
  hosts: bigint;
  /** Percent, rounded: the formula alone. */
  onPaper: number;
  /** The numbers of that formula. */
  terms: { hostHour: string; fit: number; taskHour: string; tasks: string; average: string };
  crossing: Crossing;
  /** The least packing the plot shows, in percent. */
  least: number;
  /** The bill from this packing on, cheapest last: one for each number of hosts. */
  steps: readonly { from: number; hosts: bigint; cents: bigint }[];
}

const usualLeast = 40;
/** More steps than this cannot be told apart in the plot, so that some are left out. */
const mostSteps = 120;

/** The bill of ECS on EC2 with so many hosts, in cents. */
const hostsBill = (answers: CostAnswers, data: CostData, hosts: bigint): bigint =>
  billOf('ecs-ec2', answers, data, hosts).total ?? 0n;

/** The largest number of hosts for which the bill is below `cents`; zero where there is none. */
function mostHostsBelow(cents: bigint, answers: CostAnswers, data: CostData, top: bigint): bigint {
  let [low, high] = [0n, top];
  while (low < high) {
    const middle = (low + high + 1n) / 2n;
    if (hostsBill(answers, data, middle) < cents) low = middle;
    else high = middle - 1n;
  }
  return low;
}

/** Dollars an hour of a host with its disk, and of a task on Fargate, as decimals. */
function hourly(fargate: CostOption, answers: CostAnswers, data: CostData) {
  const times = (...factors: (string | undefined)[]) =>
    product(factors.filter((factor) => factor !== undefined));
  const rate = (role: Parameters<typeof rateOf>[0]) => rateOf(role, answers, data)?.amount ?? '0';
  const size = sizeOf(answers);
  const left = tasksLeft(fargate, answers)?.value;
  const vcpu = times(size.vcpu, rate('fargate-vcpu'), left);
  const memory = times(size.memory, rate('fargate-memory'), left);
  const host = times(rate('host'), hostsLeft(answers)?.value);
  const disk = times(answers['disk'] ?? '0', rate('disk'));
  // A month of disk is no whole part of an hour: both sides are taken by the month.
  const month = exact(data.monthHours);
  const sum = (a: typeof vcpu, b: typeof vcpu) => {
    const scale = Math.max(a.scale, b.scale);
    const at = (one: typeof a) => one.digits * 10n ** BigInt(scale - one.scale);
    return { digits: at(a) + at(b), scale };
  };
  const monthly = (one: typeof vcpu) => ({
    digits: one.digits * month.digits,
    scale: one.scale + month.scale,
  });
  return {
    hostHour: plain(host),
    taskHour: plain(sum(vcpu, memory)),
    hostMonth: plain(sum(monthly(host), disk)),
    taskMonth: plain(monthly(sum(vcpu, memory))),
  };
}

/** The comparison; undefined where one of the two has no bill. */
export function breakEvenOf(answers: CostAnswers, data: CostData): BreakEven | undefined {
  const fargate: CostOption = answers['pay'] === 'spot' ? 'fargate-spot' : 'ecs-fargate';
  const fargateTotal = billOf(fargate, answers, data).total;
  const hostsTotal = billOf('ecs-ec2', answers, data).total;
  const host = hostOf(answers, data);
  if (fargateTotal === undefined || hostsTotal === undefined || !host) return undefined;
  const fit = tasksPerHost(sizeOf(answers), host);
  const tasks = tasksToHost(answers);
  const average = answers['average'] ?? '1';
  const spare = exact(answers['spare'] ?? '0').digits;
  const least = Math.min(usualLeast, Math.floor(Number(answers['packing']) / 10) * 10 || 1);
  const { hostHour, taskHour, hostMonth, taskMonth } = hourly(fargate, answers, data);
  const top = hostsFor(tasks, { ...answers, packing: String(least) }, data);
  const full = hostsFor(tasks, { ...answers, packing: '100' }, data);
  const below = mostHostsBelow(fargateTotal, answers, data, top);
  /** The packing from which on this many hosts are enough. */
  const from = (hosts: bigint): number => (100 * Number(tasks)) / (fit * Number(hosts - spare));
  const crossing: Crossing =
    below < full
      ? { kind: 'never' }
      : below >= top
        ? { kind: 'always' }
        : {
            kind: 'at',
            hosts: below,
            at: from(below),
            whole: wholeFrom(below - spare, tasks, fit),
          };
  const stride = (top - full) / BigInt(mostSteps) + 1n;
  const counts: bigint[] = [];
  for (let hosts = top; hosts > full; hosts -= stride) counts.push(hosts);
  const steps = [...counts, full].map((hosts) => ({
    from: Math.max(least, from(hosts)),
    hosts,
    cents: hostsBill(answers, data, hosts),
  }));
  return {
    fargate,
    fargateTotal,
    hostsTotal,
    hosts: hostsFor(tasks, answers, data),
    onPaper:
      taskMonth === '0' ? 0 : percentOf([hostMonth, tasks], [String(fit), taskMonth, average]),
    terms: { hostHour, fit, taskHour, tasks, average },
    crossing,
    least,
    steps,
  };
}

/** The smallest whole percent at which so many hosts are enough. */
const wholeFrom = (hosts: bigint, tasks: string, fit: number): number =>
  Number((exact(tasks).digits * 100n + hosts * BigInt(fit) - 1n) / (hosts * BigInt(fit)));
