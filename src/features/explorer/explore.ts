/**
 * What a view does with the rows and options of the explorer. Pure: the browser reads rows from its table, asks here
 * what to show, and shows it. Nothing here knows a fact.
 */
import type { Need, Order, ViewState } from './view-state.ts';

export interface ExplorerCell {
  /** Equal letters of one row mean equal answers: verdict, burden and value, never wording. */
  letter: string;
  /** `yes`, `no`, `partly`, `na` or `unknown`; undefined where the row does not ask yes or no. */
  verdict: string | undefined;
  number: number | undefined;
  /** As it is read: “No. Use a sidecar”. */
  text: string;
}

export interface ExplorerRow {
  id: string;
  group: string;
  question: string;
  label: string;
  /** Further words that find the row. */
  words: string;
  cells: ReadonlyMap<string, ExplorerCell>;
}

/** What keeps a row from being shown. */
export type HiddenBy = 'group' | 'row' | 'text' | 'same';

/** Lower case of the same length, so that places found in it are places of the original. */
function fold(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

const wordsOf = (text: string): string[] => fold(text).split(' ').filter(Boolean);

/** Whether every word of a search is somewhere in the row, counting only cells of these options. */
export function mentions(row: ExplorerRow, text: string, options: readonly string[]): boolean {
  const wanted = wordsOf(text);
  if (wanted.length === 0) return true;
  const own = fold(
    [
      row.question,
      row.label,
      row.words,
      ...options.map((id) => row.cells.get(id)?.text ?? ''),
    ].join('\n'),
  );
  return wanted.every((word) => own.includes(word));
}

/** Where the words of a search are in a text: start and end of each hit, in order, not overlapping. */
export function findMarks(text: string, search: string): [start: number, end: number][] {
  const folded = fold(text);
  const hits: [number, number][] = [];
  for (const word of new Set(wordsOf(search)))
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length))
      hits.push([at, at + word.length]);
  const marks: [number, number][] = [];
  for (const [start, end] of hits.sort(([a], [b]) => a - b)) {
    const last = marks.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else marks.push([start, end]);
  }
  return marks;
}

/** Whether these options answer a row in more than one way. */
export function differs(row: ExplorerRow, options: readonly string[]): boolean {
  return new Set(options.map((id) => row.cells.get(id)?.letter)).size > 1;
}

/**
 * Why a view hides a row it looks at; undefined when it shows it. With one option nothing can differ. `isFound`: the
 * search of the site finds the row, whatever words it has.
 */
export function hiddenBy(
  row: ExplorerRow,
  { text, differences }: Pick<ViewState, 'text' | 'differences'>,
  options: readonly string[],
  isFound = false,
): HiddenBy | undefined {
  if (!isFound && !mentions(row, text, options)) return 'text';
  if (differences && options.length > 1 && !differs(row, options)) return 'same';
  return undefined;
}

/** Whether an option’s answer fails a need. Partly and not stated stay: they are for the reader to judge. */
function fails(need: Need, cell: ExplorerCell | undefined): boolean {
  if (need.answer === 'no') return cell?.verdict === 'yes';
  return cell?.verdict === 'no' || cell?.verdict === 'na';
}

/** Which options the needs rule out, each with the needs it fails; options that stay are not in it. */
export function ruledOut(
  rows: ReadonlyMap<string, ExplorerRow>,
  options: readonly string[],
  needs: readonly Need[],
): Map<string, Need[]> {
  const out = new Map<string, Need[]>();
  for (const option of options) {
    const failed = needs.filter((need) => fails(need, rows.get(need.row)?.cells.get(option)));
    if (failed.length > 0) out.set(option, failed);
  }
  return out;
}

/** Options by the numbers of a row; those without a number come last, and equals keep their order. */
export function orderOptions(
  options: readonly string[],
  row: ExplorerRow | undefined,
  order: Order | undefined,
): readonly string[] {
  if (!row || !order) return options;
  const number = (id: string): number => {
    const found = row.cells.get(id)?.number;
    if (found === undefined) return Infinity;
    return order.descending ? -found : found;
  };
  // Infinity - Infinity is NaN, which would leave the order to chance.
  return options.toSorted((a, b) => (number(a) === number(b) ? 0 : number(a) - number(b)));
}

/** Options with one of them moved by `by` places; unchanged when it cannot move so far. */
export function moveOption(options: readonly string[], id: string, by: number): readonly string[] {
  const from = options.indexOf(id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= options.length) return options;
  return options.toSpliced(from, 1).toSpliced(to, 0, id);
}

export interface Counts {
  rows: number;
  shown: number;
  same: number;
  options: number;
  ruledOut: number;
}

const many = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

/** The view in one sentence, for the status line: “38 of 109 rows, 3 options. 46 rows are the same and hidden.” */
export function describeView({ rows, shown, same, options, ruledOut: out }: Counts): string {
  const parts = [
    `${shown === rows ? many(rows, 'row') : `${shown} of ${many(rows, 'row')}`}, ${many(options, 'option')}.`,
  ];
  if (same > 0)
    parts.push(`${many(same, 'row')} ${same === 1 ? 'is' : 'are'} the same and hidden.`);
  if (out > 0) parts.push(`${many(out, 'option')} ruled out by your needs.`);
  return parts.join(' ');
}
