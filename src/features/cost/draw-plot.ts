/** The break-even plot, drawn twice: a wide one and one for a phone, since a scaled plot cannot be read. Pure. */
import { element, type ElementNode, type TreeNode } from '../../formats/element-tree.ts';
import type { BreakEven } from '../../model/break-even.ts';
import { shortDollars } from '../../model/exact.ts';

interface Frame {
  name: 'wide' | 'narrow';
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** Percent between two numbers under the axis. */
  every: number;
  axis: string;
}

const frames: readonly Frame[] = [
  {
    name: 'wide',
    width: 936,
    height: 392,
    left: 64,
    right: 128,
    top: 32,
    bottom: 56,
    every: 10,
    axis: 'Packing: the share of places on your hosts that tasks take',
  },
  {
    name: 'narrow',
    width: 358,
    height: 344,
    left: 56,
    right: 16,
    top: 32,
    bottom: 56,
    every: 20,
    axis: 'Share of places that tasks take',
  },
];

const dollars = (cents: bigint): number => Number(cents) / 100;
const at = (value: number): string => String(Math.round(value * 10) / 10);

/** The step between lines of a scale that ends at or above `most`: one, two or five times a power of ten. */
export function scaleStep(most: number): number {
  const rough = Math.max(most, 0.01) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const times = [1, 2, 5, 10].find((one) => one * power >= rough) ?? 10;
  return times * power;
}

type Attributes = Readonly<Record<string, string | undefined>>;
const text = (x: number, y: number, words: string, more: Attributes = {}): ElementNode =>
  element('text', { x: at(x), y: at(y), ...more }, words);
const line = (x1: number, y1: number, x2: number, y2: number, name: string): ElementNode =>
  element('line', { class: name, x1: at(x1), y1: at(y1), x2: at(x2), y2: at(y2) });

const axisDollars = (value: number): string =>
  `$${value.toLocaleString('en-US', { maximumFractionDigits: value < 1 ? 2 : 0 })}`;

/** Both plots of a comparison; `description` says in a sentence what they show. */
export const drawPlot = (shown: BreakEven, packing: number, description: string): ElementNode[] =>
  frames.map((frame) => draw(shown, packing, description, frame));

function draw(shown: BreakEven, packing: number, description: string, frame: Frame): ElementNode {
  const { fargateTotal, hostsTotal, hosts, crossing, least, steps } = shown;
  const { width, height, left, right, top, bottom, every } = frame;
  const wide = frame.name === 'wide';
  const most = Math.max(dollars(fargateTotal), ...steps.map(({ cents }) => dollars(cents)));
  const step = scaleStep(most);
  const ceiling = Math.ceil(most / step) * step;
  const end = width - right;
  const floor = height - bottom;
  const x = (percent: number): number => left + ((percent - least) / (100 - least)) * (end - left);
  const y = (amount: number): number => floor - (amount / ceiling) * (floor - top);
  const fargate = y(dollars(fargateTotal));
  const last = steps.at(-1);
  const cheapest = y(dollars(last?.cents ?? 0n));

  const grid: TreeNode[] = [];
  for (let amount = 0; amount <= ceiling + step / 2; amount += step)
    grid.push(
      line(left, y(amount), end, y(amount), amount === 0 ? 'axis' : 'grid'),
      text(left - 8, y(amount) + 5, axisDollars(amount), { 'text-anchor': 'end' }),
    );
  for (let percent = least; percent <= 100; percent += every)
    grid.push(text(x(percent), floor + 20, `${percent}%`, { 'text-anchor': 'middle' }));
  const path = steps
    .map(({ from, cents }, index) =>
      index === 0
        ? `M${at(x(from))} ${at(y(dollars(cents)))}`
        : `H${at(x(from))}V${at(y(dollars(cents)))}`,
    )
    .join('');

  const you = x(Math.max(packing, least));
  const yours = y(dollars(hostsTotal));
  const nearEnd = you > end - 150;
  const close = Math.abs(yours - fargate) < 26;
  // Labels at the ends keep one line apart, the dearer one above.
  const apart = Math.abs(cheapest - fargate) < 20;
  const fargateLabel = fargate + (apart ? (fargate <= cheapest ? -6 : 16) : 5);
  const hostsLabel = cheapest + (apart ? (fargate <= cheapest ? 16 : -6) : 5);

  return element(
    'svg',
    {
      class: `cost-plot ${frame.name}`,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-label': description,
    },
    element(
      'g',
      { 'aria-hidden': 'true' },
      text(0, 14, 'Dollars a month', { class: 'strong' }),
      ...grid,
      text((left + end) / 2, height - 10, frame.axis, { class: 'strong', 'text-anchor': 'middle' }),
      line(left, fargate, end, fargate, 'fargate-line'),
      element('path', { class: 'hosts-line', d: `${path}H${at(end)}` }),
      ...turn(shown, x, fargate, floor, you, Math.abs(yours - fargate) < 48),
      line(you, 22, you, floor, 'you-line'),
      text(you, 16, `You: ${packing}%`, {
        class: 'strong',
        'text-anchor': you > end - 40 ? 'end' : you < left + 150 && wide ? 'start' : 'middle',
      }),
      element('circle', { class: 'dot', cx: at(you), cy: at(fargate), r: '4' }),
      element('circle', { class: 'dot', cx: at(you), cy: at(yours), r: '4' }),
      text(
        nearEnd ? you - 10 : you + 10,
        close ? Math.min(yours, fargate) - 12 : yours - 10,
        wide
          ? `${hosts} ${hosts === 1n ? 'host' : 'hosts'}, ${shortDollars(hostsTotal)}`
          : shortDollars(hostsTotal),
        { class: 'halo', 'text-anchor': nearEnd ? 'end' : 'start' },
      ),
      ...(wide
        ? [
            text(end + 12, fargateLabel, `Fargate ${shortDollars(fargateTotal)}`, {
              class: 'fargate-name',
            }),
            text(end + 12, hostsLabel, `EC2 ${shortDollars(last?.cents ?? 0n)}`, {
              class: 'hosts-name',
            }),
          ]
        : [
            text(left + 4, fargate + 18, `Fargate ${shortDollars(fargateTotal)}`, {
              class: 'fargate-name halo',
            }),
            text(left + 26, y(dollars(steps[0]?.cents ?? 0n)) + 5, 'EC2', {
              class: 'hosts-name halo',
            }),
          ]),
      wide && steps.length > 4 && steps.length < 60 && crossing.kind !== 'always'
        ? text(x(least + 12), y(dollars(steps[0]?.cents ?? 0n)) + 12, 'Each step is one host less')
        : undefined,
    ),
  );
}

/** The crossing: a ring, its percent (under it where the reader’s own label is `near`), a line down to the axis. Nothing where the bills do not cross. */
function turn(
  { crossing }: BreakEven,
  x: (percent: number) => number,
  fargate: number,
  floor: number,
  you: number,
  near: boolean,
): TreeNode[] {
  if (crossing.kind !== 'at') return [];
  const here = x(crossing.at);
  const beside = Math.abs(here - you) < 40 || (here > you && here < you + 150 && near);
  return [
    line(here, fargate, here, floor, 'drop'),
    element('circle', { class: 'ring', cx: at(here), cy: at(fargate), r: '7' }),
    text(
      here + (beside ? (here < you ? -12 : 12) : 0),
      fargate + (beside ? 22 : -14),
      `${crossing.whole}%`,
      {
        class: 'strong halo',
        'text-anchor': beside ? (here < you ? 'end' : 'start') : 'middle',
      },
    ),
  ];
}
