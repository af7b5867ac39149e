import { exportSchema, withIds, type BerthExport } from '../domain/export.ts';
import { checkedUpTo, facts } from '../data/index.ts';
import { rows } from './comparison.ts';
import packageJson from '../../package.json' with { type: 'json' };

/** The licence of everything in `content/` and `src/data/`. */
export const licence = 'https://creativecommons.org/licenses/by/4.0/';

/** The whole data set in the shape of its public contract. Throws when the facts do not fit the contract. */
export function openData(): BerthExport {
  return exportSchema.parse({
    version: packageJson.version,
    checked: checkedUpTo,
    licence: `CC BY 4.0, ${licence}`,
    options: withIds(facts.options).map(({ id, orchestrator, capacity, label, inOneLine }) => ({
      id,
      orchestrator,
      capacity,
      label,
      inOneLine,
    })),
    groups: withIds(facts.groups),
    criteria: rows,
    sources: withIds(facts.sources),
    prices: withIds(facts.prices),
  });
}
