/**
 * Figures in cells: what `{price:eks-cluster-standard}` and similar names mean. Cells name a figure, so that no amount
 * is typed twice; here the names become numbers and words, before anything else reads the cells.
 */
import type { BillItem, ComparedInstance } from '../data/bills.ts';
import type { OptionId } from '../data/options.ts';
import type { PriceId } from '../data/prices.ts';
import type { AuthoredCell, Cell, Criterion, CriterionInput, Price } from '../data/schema.ts';
import { breakEvenPercent, monthlyAmount, monthlyText, priceText } from './prices.ts';
import { entriesOf } from './typed-records.ts';

/** A figure as a number of a cell, and as written in a sentence. */
export interface Figure {
  number: number;
  text: string;
}

/** Figures by the name between braces: `price:nat-gateway-hour`, `bill:ecs-fargate`. */
export type Figures = ReadonlyMap<string, Figure>;

/** What figures are worked out from. */
export interface FigureFacts {
  prices: Readonly<Record<PriceId, Price>>;
  bills: Readonly<Record<OptionId, readonly BillItem[]>>;
  comparedInstances: Readonly<Record<ComparedInstance, { vcpu: number; memoryGb: number }>>;
  hoursPerMonth: number;
  managementFeeShare: number;
}

const percent = (number: number): Figure => ({ number, text: `${number}%` });

/** Every figure that a cell may name. */
export function figuresOf(facts: FigureFacts): Figures {
  const { prices, bills, hoursPerMonth, managementFeeShare } = facts;
  const fargate = {
    vcpuPrice: prices['fargate-linux-x86-vcpu'].amount,
    memoryPrice: prices['fargate-linux-x86-memory'].amount,
  };
  const figures = new Map<string, Figure>([
    ['hours-per-month', { number: hoursPerMonth, text: String(hoursPerMonth) }],
    ['management-fee', percent(100 * managementFeeShare)],
  ]);
  for (const [id, price] of entriesOf(prices))
    figures.set(`price:${id}`, { number: price.amount, text: priceText(price) });
  for (const [option, items] of entriesOf(bills)) {
    const amount = monthlyAmount(items, prices);
    figures.set(`bill:${option}`, { number: Math.round(amount), text: monthlyText(amount) });
  }
  for (const [instance, size] of entriesOf(facts.comparedInstances)) {
    const hour = prices[instance].amount;
    const against = { size, ...fargate };
    figures.set(`break-even:${instance}`, percent(breakEvenPercent(hour, against)));
    figures.set(
      `break-even:${instance}:managed`,
      percent(breakEvenPercent(hour, against, managementFeeShare)),
    );
  }
  return figures;
}

/** A figure named in text: a name between braces. */
export const figureNames = /\{([^{}]*)\}/g;

/** A text with its figures filled in; a name without a figure stays. Pure. */
export const spoken = (text: string, figures: Figures): string =>
  text.replace(figureNames, (named, name: string) => figures.get(name)?.text ?? named);

/** A cell with its figures filled in. A name without a figure stays as it is; the rule `figuresExist` reports it. */
function filledCell(cell: AuthoredCell, figures: Figures): Cell {
  const { value, ...texts } = cell;
  const said = Object.fromEntries(
    Object.entries(texts).map(([field, said]) => [
      field,
      typeof said === 'string' ? spoken(said, figures) : said,
    ]),
  ) as typeof texts;
  if (!value) return said;
  const number =
    typeof value.number === 'number'
      ? value.number
      : (figures.get(value.number.slice(1, -1))?.number ?? Number.NaN);
  return { ...said, value: { ...value, number } };
}

/** Rows with the figures of their cells filled in. Pure. */
export function filledCriteria<Row extends CriterionInput>(
  criteria: readonly Row[],
  figures: Figures,
): (Criterion & Pick<Row, 'id'>)[] {
  const filled = (cells: Readonly<Partial<Record<string, AuthoredCell>>>) =>
    Object.fromEntries(
      Object.entries(cells).map(([key, cell]) => [key, cell && filledCell(cell, figures)]),
    );
  return criteria.map((row) => {
    const overrides =
      row.by === 'option' || !row.overrides ? {} : { overrides: filled(row.overrides) };
    // The same keys as before, so the row keeps its kind.
    return { ...row, cells: filled(row.cells), ...overrides } as Criterion & Pick<Row, 'id'>;
  });
}
