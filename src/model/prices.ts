/**
 * What prices add up to, and how amounts are printed. Pure: prices and items are arguments, so that the browser can
 * work out a bill from what its page holds.
 */
import type { BillItem } from '../data/bills.ts';
import type { AuthoredPrice, Price, RegionalAmount } from '../data/schema.ts';

/** What a price is known by here. */
type Amount = Pick<Price, 'amount' | 'per'>;

/** An amount of US dollars as it is printed: at least two decimals, as many as it has. */
export const dollars = new Intl.NumberFormat('en-US', {
  style: 'currency',
  currency: 'USD',
  minimumFractionDigits: 2,
  maximumFractionDigits: 12,
});

const wholeDollars = new Intl.NumberFormat('en-US', {
  style: 'currency',
  currency: 'USD',
  maximumFractionDigits: 0,
});

/** A price as it is printed: the amount with at least two decimals, and what it buys: `$0.10 per cluster-hour`. */
export const priceText = ({ amount, per }: Amount): string => `${dollars.format(amount)} ${per}`;

/** US dollars a month, not rounded, of these items at these prices. */
export const monthlyAmount = <Id extends string>(
  items: readonly (Omit<BillItem, 'price'> & { price: Id })[],
  prices: Readonly<Record<Id, Pick<Price, 'amount'>>>,
): number =>
  items.reduce((sum, { price, quantity, hours = 1 }) => {
    return sum + prices[price].amount * quantity * hours;
  }, 0);

/** A monthly amount as it is printed, in whole dollars: `$60 a month`. */
export const monthlyText = (amount: number): string => `${wholeDollars.format(amount)} a month`;

/** What an instance is compared with: one hour of a Fargate size with the same vCPU and memory. */
interface FargateHour {
  size: { vcpu: number; memoryGb: number };
  /** Of one vCPU and of one GB, US dollars an hour. */
  vcpuPrice: number;
  memoryPrice: number;
}

/**
 * Percent of an instance that tasks or pods must request, averaged over all hours it is paid for, from which on it
 * costs less than Fargate: the price of the instance (US dollars an hour) over that of a Fargate size with the same
 * vCPU and memory, rounded. Vcpu and memory are taken as filled to the same share. `feeShare` adds a management fee
 * (0.12 is 12 %). Disks, what the host keeps for itself, discounts and work are left out; each of them moves the figure.
 */
export function breakEvenPercent(
  instanceHour: number,
  { size, vcpuPrice, memoryPrice }: FargateHour,
  feeShare = 0,
): number {
  const fargateHour = size.vcpu * vcpuPrice + size.memoryGb * memoryPrice;
  return Math.round((100 * instanceHour * (1 + feeShare)) / fargateHour);
}

/** A price with every further Region as an entry of its own, as it is shown and published. */
export function spelledOut({ elsewhere, ...price }: AuthoredPrice): Price {
  if (!elsewhere) return price;
  return {
    ...price,
    elsewhere: elsewhere.flatMap(({ amounts, ...known }) =>
      Object.entries(amounts).map(([region, amount]): RegionalAmount => ({
        region,
        amount,
        ...known,
      })),
    ),
  };
}
