/** The result of a set of answers as pieces of the page. The build and the browser draw the same from here. Pure. */
import { element, type ElementNode, type TreeNode } from '../../formats/element-tree.ts';
import { breakEvenOf, type BreakEven } from '../../model/break-even.ts';
import {
  billsOf,
  hostsFor,
  rateOf,
  tasksToHost,
  type Bill,
  type RoleRate,
} from '../../model/cost.ts';
import {
  hostOf,
  ownHost,
  pricedRoles,
  sizeOf,
  tasksPerHost,
  type CostAnswers,
  type CostData,
} from '../../model/cost-fields.ts';
import { dollarsAndCents, rateText, shortDollars } from '../../model/exact.ts';
import { drawBars, drawSums, type ShownOptions } from './draw-bills.ts';
import { meeting, turnText } from './draw-break-even.ts';
import { payNames, shownNumber, words } from './wording.ts';

/** Everything that is worked out from a set of answers. */
export interface CostResult {
  bills: readonly Bill[];
  breakEven: BreakEven | undefined;
  rates: readonly RoleRate[];
  /** The sentence the page opens with: its amounts are `fargate` and `hosts`. */
  sentence: readonly (string | { line: 'fargate' | 'ec2'; amount: string })[];
}

/** The result of these answers, which must not contradict each other. */
export function resultOf(answers: CostAnswers, data: CostData): CostResult {
  const bills = billsOf(answers, data);
  const breakEven = breakEvenOf(answers, data);
  const used = new Set(
    bills.flatMap(({ lines }) =>
      lines.flatMap(({ factors }) => factors.flatMap(({ rate }) => rate?.role ?? [])),
    ),
  );
  return {
    bills,
    breakEven,
    rates: pricedRoles
      .filter((role) => used.has(role))
      .flatMap((role) => rateOf(role, answers, data) ?? []),
    sentence: sentenceOf(answers, bills, breakEven),
  };
}

const pricing = (answers: CostAnswers): string => payNames[answers['pay'] ?? ''] ?? 'on demand';

function sentenceOf(
  answers: CostAnswers,
  bills: readonly Bill[],
  breakEven: BreakEven | undefined,
): CostResult['sentence'] {
  const count = words.tasks(answers['average'] ?? '');
  if (breakEven) {
    const spot = breakEven.fargate === 'fargate-spot' ? ' Spot' : '';
    return [
      `At ${answers['packing'] ?? ''}% packing, ${count} cost${answers['average'] === '1' ? 's' : ''} `,
      { line: 'fargate', amount: shortDollars(breakEven.fargateTotal) },
      ` a month on Fargate${spot} and `,
      { line: 'ec2', amount: shortDollars(breakEven.hostsTotal) },
      ` on EC2${spot}. ${turnText(breakEven, Number(answers['packing']))}`,
    ];
  }
  if (answers['pay'] === 'spot' && answers['spot-off'] === '') return [words.spotNeeded];
  const short = bills.find(({ none }) => none === 'compute-price');
  return [words.noBill('compute-price', answers['region'] ?? '', short?.missing ?? [])];
}

export const drawSentence = ({ sentence }: CostResult): TreeNode[] =>
  sentence.map((part) =>
    typeof part === 'string'
      ? part
      : element('span', { class: 'amount', 'data-hue': part.line }, part.amount),
  );

/** The sentence as plain text. */
export const sentenceText = ({ sentence }: CostResult): string =>
  sentence.map((part) => (typeof part === 'string' ? part : part.amount)).join('');

/** The days of the rates: when they were read, and which days the lists bore. */
export function daysOf({ rates }: CostResult): { read: string; lists: readonly string[] } {
  const days = (pick: (rate: RoleRate) => string | undefined) =>
    [...new Set(rates.flatMap((rate) => pick(rate) ?? []))].sort();
  return {
    read: days(({ checked }) => checked)[0] ?? '',
    lists: days(({ effective }) => effective),
  };
}

/** A day, marked as the build marks those in text. */
const time = (day: string): ElementNode => element('time', {}, day);

/** What the amounts are: list prices or the reader’s, where, how they are paid, how old. */
export function drawFacts(
  result: CostResult,
  answers: CostAnswers,
  data: CostData,
  warning?: string,
): TreeNode[] {
  const region = answers['region'] ?? '';
  const { read, lists } = daysOf(result);
  const own = result.rates.some((rate) => rate.own);
  const [first = '', last = first] = [lists[0], lists.at(-1)];
  const span = first === last ? [time(first)] : [time(first), ' to ', time(last)];
  const facts: TreeNode[][] = [
    [`${own ? 'List prices and yours' : 'List prices'}, US dollars, ${pricing(answers)}`],
    [`${data.regions[region] ?? ''} (${region})`],
    ...(read === '' ? [] : [['Prices read ', time(read), ', in lists of ', ...span]]),
  ];
  return [
    ...facts.flatMap((fact) => [element('span', {}, ...fact), ' ']),
    ...(own ? [element('span', {}, element('b', {}, 'With your prices'))] : []),
    ...(warning === undefined ? [] : [element('span', { class: 'warning' }, warning)]),
  ];
}

/** The answers in a line, for where the form is closed. */
export function answersText(answers: CostAnswers, data: CostData): string {
  const { average = '', vcpu = '', memory = '', host = '', packing = '', region = '' } = answers;
  return `${words.tasks(average)} of ${vcpu} vCPU and ${memory} GB, on ${host === ownHost ? 'hosts of your own' : host} packed to ${packing}%, ${pricing(answers)}, in ${data.regions[region] ?? region}`;
}

/** The bars and, in a sentence, how many hosts there are. */
export function drawLines(
  { bills }: CostResult,
  answers: CostAnswers,
  data: CostData,
  options: ShownOptions,
): TreeNode[] {
  const host = hostOf(answers, data);
  const fit = host ? tasksPerHost(sizeOf(answers), host) : 0;
  const hosts = hostsFor(tasksToHost(answers), answers, data);
  const average = answers['average'] ?? '1';
  const taken = { tasks: BigInt(average), places: hosts * BigInt(fit) };
  const { night = '', peak = '' } = answers;
  const range = [
    ...(night === '' ? [] : [`${hostsFor(night, answers, data).toString()} at night`]),
    ...(peak === '' ? [] : [`${hostsFor(peak, answers, data).toString()} at the peak`]),
  ];
  return [
    drawBars(bills, options, taken, answers['region'] ?? ''),
    element(
      'p',
      { class: 'below' },
      `${host?.type ?? ''}: ${shownNumber(host?.vcpu ?? '0')} vCPU and ${shownNumber(host?.memoryGb ?? '0')} GB hold ${words.tasks(String(fit))}. ` +
        `Billed are ${hosts.toString()} ${hosts === 1n ? 'host' : 'hosts'}${range.length === 0 ? '' : `; ${range.join(', ')}`}.`,
    ),
  ];
}

/** The sums with their numbers, how the crossing is worked out, the rates with their days, and what is assumed. */
export function drawSumsAndRates(
  { bills, breakEven, rates }: CostResult,
  answers: CostAnswers,
  options: ShownOptions,
): TreeNode[] {
  return [
    ...(breakEven ? [meeting(breakEven, answers)] : []),
    drawSums(bills, options),
    element('h3', {}, 'Rates'),
    element('ul', { class: 'cost-rates' }, ...rates.map((rate) => rateItem(rate))),
  ];
}

const rateItem = ({ label, amount, own, checked, effective }: RoleRate): ElementNode =>
  element(
    'li',
    {},
    element('span', {}, label),
    ' ',
    element('b', {}, rateText(amount)),
    ' ',
    element(
      'span',
      { class: 'when' },
      ...(own || checked === undefined ? ['your price'] : ['read ', time(checked)]),
      ...(!own && effective ? [', list of ', time(effective)] : []),
    ),
  );

/** The smallest of some bills, in whole dollars: “from $31”; empty where there is none. */
function leastOf(bills: readonly { total?: bigint | undefined }[]): string {
  const totals = bills.flatMap(({ total }) => total ?? []);
  const [first] = totals;
  if (first === undefined) return '';
  return `from ${shortDollars(totals.reduce((least, one) => (one < least ? one : least), first))}`;
}

/** The bills of some cases side by side, for readers without the script. */
export const caseTotals = (
  cases: readonly { label: string; href: string; answers: CostAnswers }[],
  data: CostData,
): { label: string; href: string; sentence: string; totals: string[]; least: string }[] =>
  cases.map(({ label, href, answers }) => {
    const result = resultOf(answers, data);
    return {
      label,
      href,
      sentence: sentenceText(result),
      totals: result.bills.map(({ total }) => (total === undefined ? '–' : dollarsAndCents(total))),
      least: leastOf(result.bills),
    };
  });
