import type { Burden, Cell, Verdict } from '../data/schema.ts';

/** The part of a cell that answers. */
export type Answering = Pick<Cell, 'verdict' | 'burden' | 'short'>;

/** How a cell speaks: the word in bold, the text that continues it, and the shape beside them. */
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

/** The answer of a cell. A burden speaks before a verdict: the row asks who, not whether. */
export function answerOf(cell: Answering): Answer {
  if (cell.burden) return { word: burdenWords[cell.burden], text: cell.short, mark: cell.burden };
  if (cell.verdict === 'value') return { text: cell.short };
  return { word: verdictWords[cell.verdict], text: cell.short, mark: cell.verdict };
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
