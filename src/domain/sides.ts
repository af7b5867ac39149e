import type { OptionId } from '../data/options.ts';
import type { Cell } from '../data/schema.ts';
import { sameAnswer } from './answer.ts';
import type { ResolvedCriterion } from './resolve.ts';

/** One answer of a side and the options that give it. */
export interface SideAnswer {
  options: OptionId[];
  cell: Cell;
}

/**
 * What one side of a pair answers. A side is one option or a family of them (“ECS” is four);
 * options with one wording stand together, in the order the side names them.
 */
export function sideAnswers(criterion: ResolvedCriterion, side: readonly OptionId[]): SideAnswer[] {
  const answers: SideAnswer[] = [];
  for (const option of side) {
    const cell = criterion.cells[option];
    const same = answers.find(
      (answer) => sameAnswer(answer.cell, cell) && answer.cell.short === cell.short,
    );
    if (same) same.options.push(option);
    else answers.push({ options: [option], cell });
  }
  return answers;
}

/** Whether the two sides differ on a row: true unless every answer of one side stands on the other. */
export function sidesDiffer(
  criterion: ResolvedCriterion,
  a: readonly OptionId[],
  b: readonly OptionId[],
): boolean {
  const covers = (side: readonly OptionId[], other: readonly OptionId[]) =>
    side.every((option) =>
      other.some((twin) => sameAnswer(criterion.cells[option], criterion.cells[twin])),
    );
  return !(covers(a, b) && covers(b, a));
}
