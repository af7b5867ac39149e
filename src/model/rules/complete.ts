import { cellAt, placeOf, type Rule } from './fact-set.ts';
import { nearest } from '../nearest.ts';

/** Every row has a cell for every option, its own or one it inherits. Types say so too, but not every command asks them. */
export const complete: Rule = (facts) =>
  facts.criteria.flatMap((criterion) => {
    const { by } = criterion;
    const needed = new Set(
      Object.entries(facts.options).map(([option, crossing]) =>
        by === 'option' ? option : crossing[by],
      ),
    );
    const given = Object.keys(criterion.cells);
    // A key that other rows use is no slip of the pen.
    const usedElsewhere = (key: string) =>
      facts.criteria.some((row) => row !== criterion && key in row.cells);
    return [...needed]
      .filter((key) => !given.includes(key))
      .map((key) => {
        const near = nearest(
          key,
          given.filter((other) => !needed.has(other) && !usedElsewhere(other)),
        );
        return {
          ...placeOf(facts, criterion),
          found: `no cell for “${key}”`,
          expected: near
            ? `“${key}” in place of “${near}”`
            : `a cell under “${key}”; where no source answers, its verdict is unknown and lookedFor says where you looked`,
        };
      });
  });

/** The most of all cells, inheritance resolved, that may be unknown. */
const UNKNOWN_MOST = 0.05;

/** A comparison that mostly does not know is none: at most 5 % of all cells are unknown. */
export const unknownIsRare: Rule = (facts) => {
  const cells = facts.criteria.flatMap((criterion) =>
    Object.keys(facts.options).map((option) => cellAt(facts, criterion, option)),
  );
  const unknown = cells.filter((cell) => cell?.verdict === 'unknown').length;
  return unknown > cells.length * UNKNOWN_MOST
    ? [
        {
          file: 'src/data/criteria',
          where: 'all rows',
          found: `${unknown} of ${cells.length} cells unknown`,
          expected: `at most ${UNKNOWN_MOST * 100} %`,
        },
      ]
    : [];
};
