/**
 * The monthly bill of the same tasks on each kind of capacity. A line is a product of decimals, multiplied out exactly and
 * rounded once to the cent; a total is the sum of its lines as they are printed, so that what a reader adds up agrees.
 *
 * Tasks on Fargate: average × vCPU (or GB) × rate × hours. Hosts: ⌈tasks ÷ (tasks a host holds × packing)⌉ + spare,
 * each at its rate an hour. Fees: per host, as the list names them or as a share of the price on demand. Disks: GB a host ×
 * rate × the share of the month. Clusters, load balancers, NAT gateways and addresses run all month.
 */
import {
  hostOf,
  ownPriceField,
  sizeOf,
  tasksPerHost,
  type CostAnswers,
  type CostData,
  type PricedRole,
  type Rate,
  type Size,
} from './cost-fields.ts';
import { ceilDiv, centsOf, exact, leftAfter } from './exact.ts';

/** What can be billed, in the order of the options; Fargate Spot is a way to buy ECS on Fargate. */
export const costOptions = [
  'ecs-fargate',
  'fargate-spot',
  'ecs-managed-instances',
  'ecs-ec2',
  'eks-auto-mode',
  'eks-ec2',
  'eks-fargate',
] as const;
export type CostOption = (typeof costOptions)[number];

/** The rate of a role: from the list, or `own`, the reader’s. */
export interface RoleRate extends Partial<Rate> {
  amount: string;
  role: PricedRole;
  label: string;
  own: boolean;
}

/** A number of a formula, and what it counts. A rate is dollars. */
export interface Factor {
  value: string;
  what: string;
  rate?: RoleRate;
}

export type LineKind = 'tasks' | 'hosts' | 'fee' | 'disk' | 'around' | 'work';

/** A line of a bill. Without `cents` its rate is not known, and `missing` names it. */
export interface BillLine {
  id: string;
  kind: LineKind;
  factors: readonly Factor[];
  /** What the product is divided by: the hours of a month. */
  over?: Factor;
  cents?: bigint;
  missing?: PricedRole;
}

/** Why an option has no bill: it cannot be, or a number is missing. */
export type NoBill = 'arm-pods' | 'pod-size' | 'spot-price' | 'compute-price';

export interface Bill {
  option: CostOption;
  lines: readonly BillLine[];
  /** The sum of the lines that have an amount; undefined where there is no bill. */
  total?: bigint;
  missing: readonly PricedRole[];
  none?: NoBill;
}

const ownRuns: readonly CostOption[] = ['ecs-ec2', 'eks-ec2'];
const onFargate: readonly CostOption[] = ['ecs-fargate', 'fargate-spot', 'eks-fargate'];
const answer = (answers: CostAnswers, id: string): string => answers[id] ?? '';

/** What a role costs with these answers; undefined where neither list nor reader says. */
export function rateOf(
  role: PricedRole,
  answers: CostAnswers,
  data: CostData,
): RoleRate | undefined {
  const own = answer(answers, ownPriceField(role));
  const id = priceId(role, answers, data);
  const listed = id === undefined ? undefined : data.prices[id];
  const label = listed?.label ?? role;
  if (own !== '') return { role, label, amount: own, own: true };
  const rate = listed?.rates[answer(answers, 'region')];
  return rate && { role, label, ...rate, own: false };
}

function priceId(role: PricedRole, answers: CostAnswers, data: CostData): string | undefined {
  if (role === 'host') return hostOf(answers, data)?.price;
  if (role === 'fee') return hostOf(answers, data)?.fee;
  const by = data.chargedBy[role];
  if (by === undefined || typeof by === 'string') return by;
  return by[answer(answers, role === 'cluster' ? 'support' : 'arch')];
}

/** The Fargate size a pod gets that asks for `size`: memory added, rounded up. Undefined where there is none. */
export function podSize({ vcpu, memory }: Size, data: CostData): Size | undefined {
  const needed = Number(memory) + Number(data.podOverheadGb);
  for (const size of data.sizes) {
    if (!size.pods || Number(size.vcpu) < Number(vcpu)) continue;
    const enough = size.memory.find((one) => Number(one) >= needed);
    if (enough !== undefined) return { vcpu: size.vcpu, memory: enough };
  }
  return undefined;
}

/** Tasks that hosts are bought for: the average where hosts follow the tasks, else the peak. */
export function tasksToHost(answers: CostAnswers): string {
  const peak = answer(answers, 'peak');
  return answer(answers, 'fleet') === 'fixed' && peak !== '' ? peak : answer(answers, 'average');
}

/** Hosts that hold this many tasks, at this packing, and the spare ones. */
export function hostsFor(tasks: string, answers: CostAnswers, data: CostData): bigint {
  const host = hostOf(answers, data);
  const fit = host ? tasksPerHost(sizeOf(answers), host) : 0;
  if (fit === 0) return 0n;
  const room = BigInt(fit) * exact(answer(answers, 'packing')).digits;
  return ceilDiv(exact(tasks).digits * 100n, room) + exact(answer(answers, 'spare')).digits;
}

/** Collects the lines of one bill. */
function lineMaker(answers: CostAnswers, data: CostData) {
  const lines: BillLine[] = [];
  const rated = (role: PricedRole): Factor | PricedRole => {
    const rate = rateOf(role, answers, data);
    return rate ? { value: rate.amount, what: 'rate', rate } : role;
  };
  /** Adds a line; one that counts nothing is left out. */
  const add = (
    id: string,
    kind: LineKind,
    parts: readonly (Factor | PricedRole | undefined)[],
    over?: Factor,
  ): void => {
    const factors = parts.filter((part) => typeof part === 'object');
    if (factors.some(({ value, rate }) => !rate && Number(value) === 0)) return;
    const missing = parts.find((part) => typeof part === 'string');
    const line = { id, kind, factors, ...(over && { over }) };
    lines.push(
      missing === undefined
        ? {
            ...line,
            cents: centsOf(
              factors.map(({ value }) => value),
              over ? [over.value] : [],
            ),
          }
        : { ...line, missing },
    );
  };
  return { lines, rated, add };
}

const of = (value: string, what: string): Factor => ({ value, what });
/** So many of a thing that can be counted. */
const each = (value: string, one: string): Factor =>
  of(value, value === '1' ? one : one + (one.endsWith('s') ? 'es' : 's'));
const off = (percent: string, what: string): Factor | undefined =>
  percent === '' || Number(percent) === 0 ? undefined : of(leftAfter(percent), what);

/** The discount on the hosts, as what is left; undefined on demand. */
export const hostsLeft = (answers: CostAnswers): Factor | undefined =>
  answer(answers, 'pay') === 'on-demand'
    ? undefined
    : off(answer(answers, 'ec2-off'), 'of the price');

/** The discount on the tasks of an option: plans reach Fargate, Reserved Instances do not, Spot is an option of its own. */
export function tasksLeft(option: CostOption, answers: CostAnswers): Factor | undefined {
  if (option === 'fargate-spot') return off(answer(answers, 'spot-off'), 'of the price');
  return answer(answers, 'pay') === 'savings'
    ? off(answer(answers, 'fargate-off'), 'of the price')
    : undefined;
}

/** The bill of one option. `hosts` replaces the number of hosts, for the plot. */
export function billOf(
  option: CostOption,
  answers: CostAnswers,
  data: CostData,
  hosts = hostsFor(tasksToHost(answers), answers, data),
): Bill {
  const get = (id: string): string => answer(answers, id);
  const { lines, rated, add } = lineMaker(answers, data);
  const none = (reason: NoBill): Bill => ({ option, lines: [], missing: [], none: reason });
  const hours = of(get('hours'), 'h');
  const month = of(data.monthHours, 'h');
  if (onFargate.includes(option)) {
    const isPod = option === 'eks-fargate';
    if (isPod && get('arch') === 'arm') return none('arm-pods');
    if (option === 'fargate-spot' && get('spot-off') === '') return none('spot-price');
    const size = isPod ? podSize(sizeOf(answers), data) : sizeOf(answers);
    if (!size) return none('pod-size');
    const count = each(get('average'), isPod ? 'pod' : 'task');
    const left = tasksLeft(option, answers);
    add('vcpu', 'tasks', [count, of(size.vcpu, 'vCPU'), rated('fargate-vcpu'), hours, left]);
    add('memory', 'tasks', [count, of(size.memory, 'GB'), rated('fargate-memory'), hours, left]);
    const smallest = data.sizes[0];
    if (isPod && smallest) {
      const system = each(get('pods'), 'system pod');
      const memory = of(smallest.memory[0] ?? '', 'GB');
      add('pods-vcpu', 'fee', [
        system,
        of(smallest.vcpu, 'vCPU'),
        rated('fargate-vcpu'),
        month,
        left,
      ]);
      add('pods-memory', 'fee', [system, memory, rated('fargate-memory'), month, left]);
    }
  } else {
    const count = each(hosts.toString(), 'host');
    add('hosts', 'hosts', [count, rated('host'), hours, hostsLeft(answers)]);
    if (!ownRuns.includes(option)) {
      // The list of Auto Mode names a fee for some types; elsewhere it is the share of the price on demand.
      const fee = option === 'eks-auto-mode' ? rated('fee') : 'fee';
      add(
        'fee',
        'fee',
        typeof fee === 'object'
          ? [count, fee, hours]
          : [count, rated('host'), of(data.feeShare, 'as the fee'), hours],
      );
    }
    add('disk', 'disk', [count, of(get('disk'), 'GB'), rated('disk'), hours], month);
  }
  if (option.startsWith('eks-'))
    add('cluster', 'fee', [each(get('clusters'), 'cluster'), rated('cluster'), month]);
  add('balancer', 'around', [each(get('balancers'), 'load balancer'), rated('balancer'), month]);
  add('nat', 'around', [each(get('nat'), 'NAT gateway'), rated('nat'), month]);
  add('nat-gb', 'around', [of(get('nat-gb'), 'GB'), rated('nat-gb')]);
  add('ipv4', 'around', [each(get('ipv4'), 'address'), rated('ipv4'), month]);
  add('logs', 'around', [of(get('logs'), 'GB'), rated('logs')]);
  add('zone-gb', 'around', [of(get('zone-gb'), 'GB'), rated('zone-gb')]);
  const wage = get('wage');
  const work = (id: string): void => {
    if (wage !== '' && get(id) !== '')
      add(id, 'work', [of(get(id), 'h of work'), of(wage, 'dollars an hour')]);
  };
  if (ownRuns.includes(option)) work('host-work');
  if (option.startsWith('eks-')) work('kubernetes-work');
  const missing = [...new Set(lines.flatMap((line) => line.missing ?? []))];
  const compute: readonly LineKind[] = ['tasks', 'hosts'];
  if (lines.some((line) => line.missing && compute.includes(line.kind)))
    return { option, lines, missing, none: 'compute-price' };
  return {
    option,
    lines,
    missing,
    total: lines.reduce((sum, line) => sum + (line.cents ?? 0n), 0n),
  };
}

/** The bills of every option. */
export const billsOf = (answers: CostAnswers, data: CostData): Bill[] =>
  costOptions.map((option) => billOf(option, answers, data));
