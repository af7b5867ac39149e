import { facts } from '../data/index.ts';
import type { Source } from '../data/schema.ts';
import { rowLink, rows } from './comparison.ts';

/** Every source by publisher, most cited publisher first, each with the rows whose cells rest on it. */
export function citations() {
  const cited = new Map<string, Set<string>>();
  for (const row of rows)
    for (const cell of Object.values(row.cells))
      for (const source of cell.sources)
        cited.set(source, (cited.get(source) ?? new Set()).add(row.id));
  const byPublisher = new Map<
    string,
    (Source & { id: string; rows: ReturnType<typeof rowLink>[] })[]
  >();
  for (const [id, source] of Object.entries<Source>(facts.sources)) {
    const entry = { id, ...source, rows: [...(cited.get(id) ?? [])].map(rowLink) };
    byPublisher.set(source.publisher, [...(byPublisher.get(source.publisher) ?? []), entry]);
  }
  return [...byPublisher]
    .map(([publisher, sources]) => ({
      publisher,
      sources: sources.toSorted((a, b) => a.title.localeCompare(b.title, 'en')),
    }))
    .toSorted((a, b) => b.sources.length - a.sources.length);
}
