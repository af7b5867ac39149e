import { hoursPerMonth, managementFeeShare } from '../data/bills.ts';
import {
  chargedBy,
  costCases,
  fargateSizes,
  hostTypes,
  regionNames,
  rowsInTool,
} from '../data/cost.ts';
import type { PriceId } from '../data/prices.ts';
import { formatCost } from '../features/cost/address.ts';
import type { ShownOptions } from '../features/cost/draw-bills.ts';
import { caseTotals } from '../features/cost/draw-result.ts';
import { spotName } from '../features/cost/field-names.ts';
import { freshDays } from '../model/age.ts';
import { costOptions } from '../model/cost.ts';
import { fieldsFor } from '../model/cost-field-list.ts';
import { firstAnswers, type CostData, type ListedPrice } from '../model/cost-fields.ts';
import { linkTo, sitePage } from '../places/address.ts';
import { columnOf, rowLink, rowOf } from './comparison.ts';
import { facts } from './facts.ts';

/** A price as the tool takes it: its amount as the decimal that is written in the data. */
function listed(id: PriceId): ListedPrice {
  const { label, per, elsewhere = [], ...home } = facts.prices[id];
  return {
    id,
    label,
    per,
    rates: Object.fromEntries(
      [home, ...elsewhere].map(({ region, amount, checked, effective }) => [
        region,
        { amount: decimal(amount), checked, ...(effective && { effective }) },
      ]),
    ),
  };
}

/** The decimal a price is written as; a very small one would print with an exponent. */
const decimal = (amount: number): string =>
  amount.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 12 });

const used = new Set<PriceId>([
  ...Object.values(chargedBy).flatMap((by) => (typeof by === 'string' ? [by] : Object.values(by))),
  ...hostTypes.flatMap((host) => ('fee' in host ? [host.price, host.fee] : [host.price])),
]);
const prices = Object.fromEntries([...used].map((id) => [id, listed(id)]));

/** What the cost tool works with. */
const basis: Omit<CostData, 'fields'> = {
  regions: regionNames,
  sizes: fargateSizes.sizes,
  podOverheadGb: fargateSizes.podOverheadGb,
  hosts: hostTypes.map((host) => ({ ...host })),
  prices,
  chargedBy,
  feeShare: String(managementFeeShare),
  monthHours: String(hoursPerMonth),
  systemPods: '4',
};

const costData: CostData = { ...basis, fields: fieldsFor(basis) };
const first = firstAnswers(costData.fields);
const fromRoot = (href: string): string => href.replace(/^\//, '');

/** The names and marks of what is billed. Fargate Spot is ECS on Fargate bought otherwise, so it wears the same. */
const options: ShownOptions = Object.fromEntries(
  costOptions.map((id) => {
    const { label, identity, href } = columnOf(id === 'fargate-spot' ? 'ecs-fargate' : id);
    return [
      id,
      {
        label: id === 'fargate-spot' ? spotName : label,
        hue: identity.hue,
        fill: identity.fill,
        href: fromRoot(href),
      },
    ];
  }),
) as ShownOptions;

/** The tool with answers that differ from its first case. */
export const costLink = (answers: Readonly<Record<string, string>>): string =>
  linkTo(sitePage.cost + formatCost({ ...first, ...answers }, costData));

const cases = costCases.map(({ label, answers }) => {
  const all = { ...first, ...answers };
  return { label, href: costLink(answers), answers: all };
});

const inTool: Readonly<Record<string, Readonly<Record<string, string>>>> = rowsInTool;

/** The tool with the inputs of a row; undefined for a row that works out no bill. */
export function toolLinkOf(row: string): string | undefined {
  const answers = inTool[row];
  return answers && costLink(answers);
}

/** Rows that hold what the tool works with. */
const rows = (['break-even', 'smallest-bill', 'management-fee', 'savings-plans'] as const).map(
  (id) => {
    const { question } = rowOf(id);
    return { question, href: rowLink(id).href };
  },
);

/** Everything the page of the cost tool shows, and what its script needs. */
export const costPage = {
  data: costData,
  answers: first,
  options,
  cases,
  freshDays: freshDays.price,
  rows,
  names: costOptions.map((id) => options[id].label),
  worked: caseTotals(cases, costData),
};
