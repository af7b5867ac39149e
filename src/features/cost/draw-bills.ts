/** Bills as bars and as sums with their numbers. Pure; the build and the browser draw from here. */
import { element, type ElementNode, type TreeNode } from '../../formats/element-tree.ts';
import { dollarsAndCents, rateText, shortDollars } from '../../model/exact.ts';
import type { Bill, BillLine, CostOption, Factor } from '../../model/cost.ts';
import { lineNames, shownNumber, words } from './wording.ts';

/** An option as it is shown. */
export interface ShownOption {
  label: string;
  hue: string;
  fill: string;
  /** From the root of the site. */
  href: string;
}
export type ShownOptions = Readonly<Record<CostOption, ShownOption>>;

/** How much of the places on the hosts is taken, as a fraction in two whole numbers. */
export interface Taken {
  tasks: bigint;
  places: bigint;
}

type Segment = 'used' | 'idle' | 'fee' | 'around' | 'work';
const segmentNames = {
  idle: 'not used',
  fee: 'fees and disks',
  around: 'around it',
  work: 'work',
} as const;

/** The amounts of a bill by part; what is paid for hosts is split at the share that tasks take. */
function segmentsOf({ lines }: Bill, { tasks, places }: Taken): { part: Segment; cents: bigint }[] {
  const sum = (...kinds: BillLine['kind'][]): bigint =>
    lines
      .filter(({ kind }) => kinds.includes(kind))
      .reduce((all, { cents }) => all + (cents ?? 0n), 0n);
  const hosts = sum('hosts');
  const used = places === 0n ? hosts : (hosts * (tasks < places ? tasks : places)) / places;
  return (
    [
      { part: 'used', cents: sum('tasks') + used },
      { part: 'idle', cents: hosts - used },
      { part: 'fee', cents: sum('fee', 'disk') },
      { part: 'around', cents: sum('around') },
      { part: 'work', cents: sum('work') },
    ] as const
  ).filter(({ cents }) => cents > 0n);
}

const percent = (part: bigint, all: bigint): number => Number((part * 10_000n) / all) / 100;

/** One bar for each option, longest the dearest, with every amount printed under it. */
export function drawBars(
  bills: readonly Bill[],
  options: ShownOptions,
  taken: Taken,
  region: string,
): ElementNode {
  const most = bills.reduce((top, { total = 0n }) => (total > top ? total : top), 1n);
  return element(
    'ul',
    { class: 'cost-bars' },
    ...bills.map((bill) => {
      const option = options[bill.option];
      return element(
        'li',
        { 'data-hue': option.hue, 'data-fill': option.fill },
        element(
          'span',
          { class: 'option-name' },
          element('a', { href: option.href }, option.label),
        ),
        bill.total === undefined
          ? element(
              'p',
              { class: 'why-not' },
              words.noBill(bill.none ?? 'compute-price', region, bill.missing),
            )
          : bar(bill, option, taken, most),
        element('b', { class: 'total' }, bill.total === undefined ? '–' : shortDollars(bill.total)),
      );
    }),
  );
}

/** The pattern of a part, where it has one; its colour is of the style sheet. */
function fillOf(part: Segment, option: string): string | undefined {
  if (part === 'fee') return 'url(#cost-fee)';
  return part === 'used' && !option.endsWith('solid') ? `url(#cost-${option})` : undefined;
}

function bar(bill: Bill, { hue, fill }: ShownOption, taken: Taken, most: bigint): ElementNode {
  const segments = segmentsOf(bill, taken);
  let start = 0n;
  const drawn = segments.map(({ part, cents }) => {
    const x = `${percent(start, most)}%`;
    start += cents;
    return element('rect', {
      class: part,
      x,
      y: '1',
      height: '18',
      width: `${percent(cents, most)}%`,
      fill: fillOf(part, `${hue}-${fill}`),
    });
  });
  const own = bill.option.includes('fargate') ? 'tasks' : 'hosts, used';
  const said = segments.map(
    ({ part, cents }) => `${part === 'used' ? own : segmentNames[part]} ${shortDollars(cents)}`,
  );
  const more = bill.missing.length > 0 ? [words.without(bill.missing)] : [];
  return element(
    'div',
    { class: 'bar' },
    element('svg', { height: '20', 'aria-hidden': 'true' }, ...drawn),
    element('p', {}, [...said, ...more].join(', ')),
  );
}

const factorText = ({ value, what, rate }: Factor): string =>
  rate ? rateText(value) : `${shownNumber(value)}\u00A0${what}`;

/** A line as a sum with its numbers: `40 tasks × 1 vCPU × $0.04048 × 730 h`. */
export const formulaText = ({ factors, over }: BillLine): string =>
  factors.map(factorText).join(' × ') + (over ? ` ÷ ${factorText(over)}` : '');

const amount = ({ cents }: BillLine): string =>
  cents === undefined ? '–' : dollarsAndCents(cents);

const lineRow = (line: BillLine): ElementNode =>
  element(
    'tr',
    {},
    element('th', { scope: 'row' }, lineNames[line.id] ?? line.id),
    element(
      'td',
      { class: 'formula' },
      line.missing ? words.without([line.missing]) : formulaText(line),
      ...(line.factors.some(({ rate }) => rate?.own) ? [' ', element('b', {}, 'your price')] : []),
    ),
    element('td', { class: 'number' }, amount(line)),
  );

const group = (name: TreeNode, total: string, rows: readonly ElementNode[]): ElementNode =>
  element(
    'tbody',
    {},
    element(
      'tr',
      { class: 'group' },
      element('th', { scope: 'rowgroup', colspan: '2' }, name),
      element('td', { class: 'number' }, element('b', {}, total)),
    ),
    ...rows,
  );

/** Every line of every bill with its formula. What is the same everywhere stands once, at the end. */
export function drawSums(bills: readonly Bill[], options: ShownOptions): ElementNode {
  const priced = bills.filter(({ total }) => total !== undefined);
  const around = (priced[0]?.lines ?? []).filter(({ kind }) => kind === 'around');
  const aroundCents = around.reduce((sum, { cents = 0n }) => sum + cents, 0n);
  return element(
    'table',
    { class: 'cost-sums' },
    element('caption', { class: 'visually-hidden' }, 'Each line of each bill, with its numbers'),
    ...priced.map(({ option, lines, total = 0n }) =>
      group(options[option].label, dollarsAndCents(total), [
        ...lines.filter(({ kind }) => kind !== 'around').map(lineRow),
        ...(around.length === 0
          ? []
          : [
              element(
                'tr',
                {},
                element('th', { scope: 'row' }, 'Around it'),
                element('td', { class: 'formula' }, 'as below'),
                element('td', { class: 'number' }, dollarsAndCents(aroundCents)),
              ),
            ]),
      ]),
    ),
    ...(around.length === 0
      ? []
      : [
          group(
            'Around it, the same everywhere',
            dollarsAndCents(aroundCents),
            around.map(lineRow),
          ),
        ]),
  );
}
