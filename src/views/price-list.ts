import { facts } from './facts.ts';
import { dollars } from '../model/prices.ts';
import { pricesOfKinds } from '../model/price-kinds.ts';

/** Every price by kind, each with its amounts by Region. */
export function pricesByKind() {
  return pricesOfKinds(facts.prices).map(({ id, label, prices }) => ({
    id,
    label,
    prices: prices.map(([price, { label: name, per, note, elsewhere = [], ...amount }]) => ({
      id: price,
      label: name,
      per,
      note,
      amounts: [amount, ...elsewhere].map((one) => ({
        ...one,
        text: dollars.format(one.amount),
      })),
    })),
  }));
}
