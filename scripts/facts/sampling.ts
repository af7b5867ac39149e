import { createHash } from 'node:crypto';
import type { FactSet } from '../../src/model/rules/fact-set.ts';
import { allAuthored, type AuthoredCell } from './authored.ts';

const hash = (text: string) => createHash('sha256').update(text).digest('hex');

/** A drawn cell, to be re-read for one of the options it holds for. */
export interface DrawnCell extends AuthoredCell {
  option: string;
}

/**
 * Draws `count` authored cells for a second reading: all are ordered by the hash of the seed and their place, which no
 * author can steer; first the first cell of each group is taken, then the first of each option still missing, then the
 * rest in order. A cell that several options inherit is to be read for the one drawn least so far. The same facts and
 * seed give the same cells. Throws when there are fewer cells, or fewer places, than that needs.
 */
export function drawCells(facts: FactSet, seed: string, count: number): DrawnCell[] {
  const ordered = allAuthored(facts)
    .filter(({ options }) => options.length > 0)
    .map((authored) => ({
      authored,
      rank: hash(`${seed}/${authored.criterion.id}/${authored.key}`),
    }))
    .toSorted((a, b) => (a.rank < b.rank ? -1 : 1))
    .map(({ authored }) => authored);
  const drawn = new Map<AuthoredCell, string>();
  const timesDrawn = new Map<string, number>();
  const draw = (cell: AuthoredCell | undefined, wanted?: string): void => {
    if (!cell || drawn.has(cell)) return;
    const times = (option: string) => timesDrawn.get(option) ?? 0;
    const option = wanted ?? cell.options.toSorted((a, b) => times(a) - times(b))[0] ?? cell.key;
    drawn.set(cell, option);
    timesDrawn.set(option, times(option) + 1);
  };
  for (const group of new Set(ordered.map(({ criterion }) => criterion.group)))
    draw(ordered.find(({ criterion }) => criterion.group === group));
  for (const option of Object.keys(facts.options))
    if (!timesDrawn.has(option))
      draw(
        ordered.find((cell) => !drawn.has(cell) && cell.options.includes(option)),
        option,
      );
  if (count < drawn.size || count > ordered.length)
    throw new Error(
      `--count is ${count}; expected ${drawn.size} (every group and option once) to ${ordered.length} (all cells).`,
    );
  for (const cell of ordered) {
    if (drawn.size === count) break;
    draw(cell);
  }
  return ordered.flatMap((cell) => {
    const option = drawn.get(cell);
    return option === undefined ? [] : [{ ...cell, option }];
  });
}
