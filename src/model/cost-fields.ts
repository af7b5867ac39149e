/**
 * The answers a bill is worked out from: what each field takes, how its text is read, and which answers contradict each
 * other. Everything is text as the reader and an address write it; numbers are plain decimals. Pure and total.
 */
import type { FargateSize } from '../data/cost.ts';
import { canonical, plainDecimal } from './exact.ts';

/** Every answer by the id of its field; an optional field that is empty has an empty text. */
export type CostAnswers = Readonly<Record<string, string>>;

/** An instance as a host for tasks, with its price role resolved by `CostData.prices`. */
export interface Host {
  type: string;
  arch: string;
  vcpu: string;
  memoryGb: string;
  price: string;
  fee?: string | undefined;
}

/** An amount in one Region: plain decimal dollars, the day it was read, the day the list bore. */
export interface Rate {
  amount: string;
  checked: string;
  effective?: string | undefined;
}

/** A price of the list, by Region. */
export interface ListedPrice {
  id: string;
  label: string;
  per: string;
  rates: Readonly<Record<string, Rate>>;
}

/** What the tool works with; src/views/cost.ts makes it of the facts. */
export interface CostData {
  /** Regions with prices, and where they are. */
  regions: Readonly<Record<string, string>>;
  sizes: readonly FargateSize[];
  podOverheadGb: string;
  hosts: readonly Host[];
  prices: Readonly<Record<string, ListedPrice>>;
  /** The price of the list that a role is charged by; of roles that depend on an answer, one for each. */
  chargedBy: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  /** Share of the EC2 price that is the fee where AWS runs the instances. */
  feeShare: string;
  monthHours: string;
  /** Pods that Kubernetes needs for itself on EKS Fargate. */
  systemPods: string;
  /** What a reader may answer, in the order of the form and of an address. */
  fields: readonly Field[];
}

/** The id of an instance that the reader describes. */
export const ownHost = 'own';

/** What a field takes. */
export interface Field {
  id: string;
  /** `whole` and `amount` are numbers; a `price` is dollars. */
  kind: 'choice' | 'whole' | 'amount' | 'price';
  choices?: readonly string[];
  min: number;
  max: number;
  /** The answer before the reader changes it. */
  first: string;
  /** Empty is an answer. */
  optional: boolean;
}

/** Roles that a reader may set a price of their own for. */
export const pricedRoles = [
  'fargate-vcpu',
  'fargate-memory',
  'host',
  'fee',
  'cluster',
  'balancer',
  'nat',
  'nat-gb',
  'ipv4',
  'disk',
  'logs',
  'zone-gb',
] as const;
export type PricedRole = (typeof pricedRoles)[number];

/** The field of a price of the reader’s own. */
export const ownPriceField = (role: PricedRole): string => `price-${role}`;

/** The answers before the reader changes any. */
export const firstAnswers = (fields: readonly Field[]): CostAnswers =>
  Object.fromEntries(fields.map(({ id, first }) => [id, first]));

/** What is wrong with the text of one field. */
export type Misread = 'empty' | 'comma' | 'number' | 'whole' | 'range' | 'choice';

const longest = 20;
const decimals = 6;

/** The answer a text gives, or what is wrong with it. A dollar or percent sign and spaces around it are taken off. */
export function readField(
  { kind, choices, min, max, optional }: Field,
  text: string,
): { answer: string } | { wrong: Misread } {
  if (kind === 'choice') return choices?.includes(text) ? { answer: text } : { wrong: 'choice' };
  const bare = text
    .trim()
    .replace(/^\$\s*/, '')
    .replace(/\s*%$/, '');
  if (bare === '') return optional ? { answer: '' } : { wrong: 'empty' };
  if (/^[\d.]+(?:,[\d.]*)+$/.test(bare)) return { wrong: 'comma' };
  if (!plainDecimal.test(bare)) return { wrong: /^-\d/.test(bare) ? 'range' : 'number' };
  if (bare.length > longest) return { wrong: 'range' };
  const answer = canonical(bare);
  if (kind === 'whole' && answer.includes('.')) return { wrong: 'whole' };
  if ((answer.split('.')[1] ?? '').length > decimals) return { wrong: 'number' };
  return Number(answer) < min || Number(answer) > max ? { wrong: 'range' } : { answer };
}

/** A Fargate size. */
export interface Size {
  vcpu: string;
  memory: string;
}

/** Answers that cannot stand together, under the field where the reader can change that. */
export type Conflict =
  | { field: 'memory'; kind: 'pair'; down?: Size | undefined; up?: Size | undefined }
  | { field: 'night' | 'peak'; kind: 'order'; average: string }
  | { field: 'host'; kind: 'arch'; fits: readonly string[] }
  | { field: 'host'; kind: 'small'; short: 'vCPU' | 'memory'; fits: readonly string[] }
  | { field: 'host-vcpu' | 'host-memory'; kind: 'own' };

/** The host of these answers; undefined where it is the reader’s own and not described. */
export function hostOf(answers: CostAnswers, { hosts }: CostData): Host | undefined {
  if (answers['host'] !== ownHost) return hosts.find(({ type }) => type === answers['host']);
  const { 'host-vcpu': vcpu = '', 'host-memory': memoryGb = '', arch = '' } = answers;
  return vcpu === '' || memoryGb === ''
    ? undefined
    : { type: 'own instance', arch, vcpu, memoryGb, price: '' };
}

/** How many tasks of a size one host holds: vCPU or memory decides, whichever is tighter. */
export const tasksPerHost = (
  { vcpu, memory }: Size,
  host: Pick<Host, 'vcpu' | 'memoryGb'>,
): number =>
  Math.min(
    Math.floor(Number(host.vcpu) / Number(vcpu)),
    Math.floor(Number(host.memoryGb) / Number(memory)),
  );

export const sizeOf = ({ vcpu = '', memory = '' }: CostAnswers): Size => ({ vcpu, memory });

/** The valid sizes nearest to one that Fargate does not offer. */
export function nearestSizes(
  { vcpu, memory }: Size,
  sizes: readonly FargateSize[],
): { down?: Size | undefined; up?: Size | undefined } {
  const wanted = Number(memory);
  const all = sizes.flatMap((size) =>
    size.memory.map((one): Size => ({ vcpu: size.vcpu, memory: one })),
  );
  const same = all.filter((size) => size.vcpu === vcpu);
  const less = (size: Size) => Number(size.vcpu) < Number(vcpu);
  const below = (size: Size) => Number(size.memory) <= wanted;
  return {
    down: same.findLast(below) ?? all.filter((size) => less(size) && below(size)).at(-1),
    up:
      same.find((size) => Number(size.memory) >= wanted) ??
      all.find((size) => Number(size.vcpu) > Number(vcpu) && Number(size.memory) >= wanted),
  };
}

/** Every contradiction in these answers, in the order of the form. */
export function conflictsIn(answers: CostAnswers, data: CostData): Conflict[] {
  const size = sizeOf(answers);
  const found: Conflict[] = [];
  if (!data.sizes.some(({ vcpu, memory }) => vcpu === size.vcpu && memory.includes(size.memory)))
    found.push({ field: 'memory', kind: 'pair', ...nearestSizes(size, data.sizes) });
  const { average = '', night = '', peak = '', arch = '' } = answers;
  if (night !== '' && Number(night) > Number(average))
    found.push({ field: 'night', kind: 'order', average });
  if (peak !== '' && Number(peak) < Number(average))
    found.push({ field: 'peak', kind: 'order', average });
  if (answers['host'] === ownHost) {
    if (!answers['host-vcpu']) found.push({ field: 'host-vcpu', kind: 'own' });
    if (!answers['host-memory']) found.push({ field: 'host-memory', kind: 'own' });
  }
  const host = hostOf(answers, data);
  if (!host) return found;
  const fits = data.hosts
    .filter((one) => one.arch === arch && tasksPerHost(size, one) > 0)
    .map(({ type }) => type);
  if (host.arch !== arch) found.push({ field: 'host', kind: 'arch', fits });
  else if (tasksPerHost(size, host) === 0)
    found.push({
      field: 'host',
      kind: 'small',
      short: Number(host.vcpu) < Number(size.vcpu) ? 'vCPU' : 'memory',
      fits,
    });
  return found;
}
