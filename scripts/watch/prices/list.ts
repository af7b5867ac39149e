/** The saved price list: what was read from AWS's files, compared with the prices of Berth. Pure. */
import type { Finding } from '../report.ts';
import type { OfferPrices } from './offer-file.ts';

/** An amount as a file of AWS's price list states it. */
export interface KeptAmount {
  price: string;
  region: string;
  amount: number;
  unit: string;
  /** The file's own publication date (ISO date). */
  published: string;
  sku: string;
  usageType: string;
  /** Set where a newer file of the same offer and Region no longer has it: the day of that file. */
  unmatchedSince?: string;
}

const keyOf = ({ price, region }: Pick<KeptAmount, 'price' | 'region'>) => `${price} ${region}`;

/**
 * The list after files were read. An amount that a file no longer has is kept and marked with the file's day; one that
 * is newer than the file stays as it is.
 */
export function merged(
  kept: readonly KeptAmount[],
  read: readonly (OfferPrices & { region: string; ids: readonly string[] })[],
): KeptAmount[] {
  const list = new Map(kept.map((amount) => [keyOf(amount), amount]));
  for (const { region, published, prices, ids } of read) {
    for (const id of ids) {
      const key = keyOf({ price: id, region });
      const before = list.get(key);
      if (before && before.published > published) continue;
      const found = prices.find((each) => each.id === id);
      if (found) {
        const { amount, unit, sku, usageType } = found;
        list.set(key, { price: id, region, amount, unit, published, sku, usageType });
      } else if (before) {
        list.set(key, { ...before, unmatchedSince: before.unmatchedSince ?? published });
      }
    }
  }
  return [...list.values()].toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** The list as a file: one amount a line. */
export const listText = (list: readonly KeptAmount[]): string =>
  `[\n${list.map((amount) => ` ${JSON.stringify(amount)}`).join(',\n')}\n]\n`;

/** A price as the facts state it. */
export interface StatedAmount {
  price: string;
  region: string;
  amount: number;
  /** A day on which it was in force. */
  effective?: string;
}

/** Stated prices that the list contradicts, and those of read offers that it does not have. */
export function priceFindings(
  stated: readonly StatedAmount[],
  list: readonly KeptAmount[],
  read: readonly { region: string; ids: readonly string[]; published: string }[],
): Finding[] {
  const listed = new Map(list.map((amount) => [keyOf(amount), amount]));
  return stated.flatMap((each): Finding[] => {
    const { price, region, amount, effective } = each;
    const file = read.find((offer) => offer.region === region && offer.ids.includes(price));
    const what = `${price} in ${region}`;
    const found = listed.get(keyOf(each));
    if (file && (!found || found.unmatchedSince !== undefined))
      return [
        {
          kind: 'not in the list',
          what,
          before: `USD ${amount}`,
          after: `no entry in the file of ${file.published}`,
          touches: [price],
        },
      ];
    if (!found || found.amount === amount) return [];
    return [
      {
        kind: 'other price',
        what,
        before: `USD ${amount}${effective ? `, in force ${effective}` : ''}`,
        after: `USD ${found.amount} per ${found.unit}, list of ${found.published}, SKU ${found.sku}`,
        touches: [price],
      },
    ];
  });
}
