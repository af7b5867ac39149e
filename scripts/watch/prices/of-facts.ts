/** The prices of the facts as the watch compares them. */
import type { FactSet } from '../facts.ts';
import type { StatedAmount } from './list.ts';

/** Every stated amount: of us-east-1, and of further Regions. */
export const statedAmounts = (facts: FactSet): StatedAmount[] =>
  Object.entries(facts.prices).flatMap(([price, { elsewhere = [], ...own }]) =>
    [own, ...elsewhere].map(({ region, amount, effective }) => ({
      price,
      region,
      amount,
      ...(effective && { effective }),
    })),
  );
