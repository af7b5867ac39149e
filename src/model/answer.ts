import type { Cell } from '../data/schema.ts';
import type { Burden, Verdict } from '../data/shapes/cell.ts';

/** The part of a cell that answers. */
export type Answering = Pick<Cell, 'verdict' | 'burden' | 'short'>;

/** How a cell answers: the word in bold, the text that continues it, and the shape next to them. */
export interface Answer {
  /** Undefined where the text itself is the answer. */
  word?: string;
  text: string;
  mark?: Exclude<Verdict, 'value'> | Burden;
}

const verdictWords = {
  yes: 'Yes',
  no: 'No',
  partly: 'Partly',
  na: 'Not applicable',
  unknown: 'Not stated',
} as const satisfies Record<Exclude<Verdict, 'value'>, string>;

const burdenWords = { you: 'You', shared: 'Shared', aws: 'AWS' } as const satisfies Record<
  Burden,
  string
>;

/** The answer of a cell. A burden comes before a verdict: the row asks who, not whether. */
export function answerOf(cell: Answering): Answer {
  if (cell.burden) return { word: burdenWords[cell.burden], text: cell.short, mark: cell.burden };
  if (cell.verdict === 'value') return { text: cell.short };
  return { word: verdictWords[cell.verdict], text: cell.short, mark: cell.verdict };
}

/** One cell for each word with a shape that occurs in these rows, in a fixed order: what a legend explains. */
export function shapesOf(rows: readonly { cells: Readonly<Record<string, Cell>> }[]): Cell[] {
  const cells = rows.flatMap((row) => Object.values(row.cells));
  const marks = [...Object.keys(verdictWords), ...Object.keys(burdenWords)];
  return marks.flatMap((mark) => cells.find((cell) => answerOf(cell).mark === mark) ?? []);
}

/** The answer as one run of words: “No. Use a sidecar”. */
export function answerInWords(cell: Answering): string {
  const { word, text } = answerOf(cell);
  return word ? `${word}. ${text}` : text;
}

/**
 * What counts as equal when rows are compared: verdict, burden and number, never wording.
 * Two `value` cells without a number are equal only when their words are, since the words are the answer.
 */
export function sameAnswer(a: Cell, b: Cell): boolean {
  if (a.verdict !== b.verdict || a.burden !== b.burden) return false;
  if (a.value || b.value) {
    return (
      a.value?.number === b.value?.number &&
      a.value?.unit === b.value?.unit &&
      a.value?.comparator === b.value?.comparator
    );
  }
  return a.verdict !== 'value' || a.burden !== undefined || a.short === b.short;
}

/**
 * How the answers of a row spread over its options: “Yes in 5 of 9 options, no in 4.” Undefined where cells answer in
 * words of their own, since those cannot be counted.
 */
export function tally(cells: readonly Cell[]): string | undefined {
  const words = cells.map((cell) => answerOf(cell).word);
  const counts = new Map<string, number>();
  for (const word of words) {
    if (!word) return undefined;
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const parts = [...counts].toSorted((a, b) => b[1] - a[1]);
  if (parts.length === 1) return `${parts[0]?.[0] ?? ''} in every option.`;
  return `${parts
    .map(([word, count], index) => {
      const said = index === 0 || word === 'AWS' ? word : word.toLowerCase();
      return index === 0 ? `${said} in ${count} of ${cells.length} options` : `${said} in ${count}`;
    })
    .join(', ')}.`;
}
