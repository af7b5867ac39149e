/** The sources of the facts as the watch sees them. */
import { authoredCells, type FactSet } from '../facts.ts';
import type { WatchedSource } from './compare.ts';

/** Every source, with its phrase and the rows and cells that cite it. */
export function watchedSources(facts: FactSet): WatchedSource[] {
  const cells = facts.criteria.flatMap((criterion) =>
    authoredCells(criterion).map(([key, cell]) => ({ name: `${criterion.id} / ${key}`, cell })),
  );
  return Object.entries(facts.sources).map(([id, { url, phrase }]) => ({
    id,
    url,
    phrases: [
      {
        phrase,
        rows: cells
          .filter(({ cell }) => cell.sources.some((cited) => cited === id))
          .map(({ name }) => name),
      },
    ],
  }));
}
