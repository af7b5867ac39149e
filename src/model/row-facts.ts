import type { OptionId } from '../data/options.ts';
import type { Cell } from '../data/schema.ts';
import { sameAnswer } from './answer.ts';
import type { ResolvedCriterion } from './resolve.ts';

/**
 * Which options answer a row alike, as one letter for each option in the order given: `abbba` says that the first and
 * the last are the same, and so are the three between. Equal letters mean `sameAnswer`. At most 26 distinct answers.
 */
export function answerLetters(row: ResolvedCriterion, options: readonly OptionId[]): string {
  const seen: Cell[] = [];
  return options
    .map((option) => {
      const cell = row.cells[option];
      const known = seen.findIndex((other) => sameAnswer(other, cell));
      return String.fromCharCode(97 + (known < 0 ? seen.push(cell) - 1 : known));
    })
    .join('');
}

/** Whether options can be ordered by a row: at least two of its cells state different numbers. */
export function isNumeric(row: ResolvedCriterion): boolean {
  const numbers = Object.values(row.cells).flatMap(({ value }) => (value ? [value.number] : []));
  return new Set(numbers).size > 1;
}

interface Words {
  glossary: Readonly<Record<string, { term: string }>>;
  phrasebook: readonly { ecs: string; kubernetes: string }[];
}

/**
 * Words by which a reader may look for a row although it does not contain them: its terms, and for each of them the
 * word of the other side in the phrasebook, so that “pod” finds what says “task”. Lower case, separated by spaces, each
 * once.
 */
export function otherWords(row: ResolvedCriterion, { glossary, phrasebook }: Words): string {
  const said = [row.question, row.label, ...Object.values(row.cells).map(({ short }) => short)]
    .join(' ')
    .toLowerCase();
  const terms = row.terms.map((term) => glossary[term]?.term ?? '');
  const twins = phrasebook.flatMap(({ ecs, kubernetes }) => [
    ...(terms.includes(ecs) ? [kubernetes] : []),
    ...(terms.includes(kubernetes) ? [ecs] : []),
  ]);
  const words =
    [...terms, ...twins]
      .join(' ')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...new Set(words)].filter((word) => word.length > 2 && !said.includes(word)).join(' ');
}
