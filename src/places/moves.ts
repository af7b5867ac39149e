import type { Move } from '../data/moves.ts';

/** A row as far as its addresses go. */
interface Named {
  id: string;
  aliases?: readonly string[];
}

/**
 * The moves that former ids of rows stand for: the row’s own page with a place for each option, its lean form, its place in the whole
 * table with each cell, and its place on each option’s page. `on` is not known for an alias and left empty. Pure.
 */
export function movesOfAliases(rows: readonly Named[], options: readonly string[]): Move[] {
  return rows.flatMap(({ id, aliases = [] }) =>
    aliases.flatMap((old) => {
      const renamed = (from: string, to: string): Move => ({
        from,
        to,
        on: '',
        reason: 'The row was given another name.',
      });
      return [
        renamed(`compare/${old}.html`, `compare/${id}.html`),
        renamed(`embed/${old}.html`, `embed/${id}.html`),
        renamed(`compare.html#${old}`, `compare.html#${id}`),
        ...options.flatMap((option) => [
          renamed(`compare/${old}.html#${option}`, `compare/${id}.html#${option}`),
          renamed(`compare.html#${old}--${option}`, `compare.html#${id}--${option}`),
          renamed(`options/${option}.html#${old}`, `options/${option}.html#${id}`),
        ]),
      ];
    }),
  );
}
