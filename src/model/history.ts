/**
 * What changed in published facts: finding changes since the last publication, and describing them. A snapshot holds,
 * for each row, its distinct cells with the options that had them.
 */
import type { Criterion, ChangeRecord } from '../data/schema.ts';
import {
  cellFields,
  recordedFields,
  type CellFieldUse,
  type RecordedCell,
} from '../data/shapes/cell.ts';
import type { OptionId } from '../data/options.ts';
import { answerInWords, type Answering } from './answer.ts';
import { formatValue } from './format.ts';
import type { Crossing, ResolvedCriterion } from './resolve.ts';
import { keysOf } from './typed-records.ts';

/** The recorded fields in the order a reader meets them. */
const fields = keysOf(cellFields).filter(
  (field) => field in recordedFields,
) as (keyof RecordedCell)[];

/** What was published, by id of the row. */
export type PublishedRows = Readonly<
  Record<string, readonly { options: readonly string[]; cell: RecordedCell }[]>
>;

/** A change of a cell, not yet explained. */
export interface CellChange {
  criterion: string;
  options: OptionId[];
  before: RecordedCell;
  after: RecordedCell;
}

/** What differs between the facts and what was published. */
export interface Difference {
  changed: CellChange[];
  /** Cells that were not published: of a new row (all options) or a new column. */
  added: { criterion: string; options: OptionId[] }[];
  /** Published rows whose id is neither an id nor a former id of a row. */
  gone: string[];
}

function pick(cell: RecordedCell, wanted: readonly (keyof RecordedCell)[]): RecordedCell {
  return Object.fromEntries(
    wanted.flatMap((field) => (cell[field] === undefined ? [] : [[field, cell[field]]])),
  );
}

const sameValue = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

const entriesOf = (row: ResolvedCriterion) =>
  keysOf(row.cells).map((option) => ({
    option,
    cell: pick(row.cells[option], fields),
  }));

/** The facts in the form they are kept to be compared with later. */
export function snapshotOf(rows: readonly ResolvedCriterion[]): PublishedRows {
  return Object.fromEntries(
    rows.map((row) => {
      const alike = Map.groupBy(entriesOf(row), ({ cell }) => JSON.stringify(cell));
      return [
        row.id,
        [...alike.values()].map((entries) => ({
          options: entries.map(({ option }) => option),
          cell: entries[0]?.cell ?? {},
        })),
      ];
    }),
  );
}

/** Compares the facts with what was published. Options of a row that changed in the same way share one change. */
export function differenceOf(
  published: PublishedRows,
  rows: readonly ResolvedCriterion[],
): Difference {
  const difference: Difference = { changed: [], added: [], gone: [] };
  const borne = new Set(rows.flatMap(({ id, aliases }) => [id, ...aliases]));
  difference.gone = Object.keys(published).filter((id) => !borne.has(id));
  for (const row of rows) {
    const former = [row.id, ...row.aliases].find((id) => id in published) ?? row.id;
    const was = new Map(
      (published[former] ?? []).flatMap(({ options, cell }) =>
        options.map((option) => [option, cell] as const),
      ),
    );
    const added: OptionId[] = [];
    const changed = new Map<string, CellChange>();
    for (const { option, cell } of entriesOf(row)) {
      const old = was.get(option);
      if (!old) {
        added.push(option);
        continue;
      }
      const differing = fields.filter((field) => !sameValue(old[field], cell[field]));
      if (differing.length === 0) continue;
      // Grouped by the whole cell, so that one answer in words holds for every option of a change.
      const key = JSON.stringify([old, cell]);
      const alike = changed.get(key);
      if (alike) alike.options.push(option);
      else
        changed.set(key, {
          criterion: row.id,
          options: [option],
          before: pick(old, differing),
          after: pick(cell, differing),
        });
    }
    difference.changed.push(...changed.values());
    if (added.length > 0) difference.added.push({ criterion: row.id, options: added });
  }
  return difference;
}

/** The key under which an author finds the cell that holds for an option: an option, orchestrator or capacity. */
export function authoredKey(criterion: Criterion, option: OptionId, crossing: Crossing): string {
  if (criterion.by === 'option' || criterion.overrides?.[option]) return option;
  return crossing[criterion.by];
}

/** A published cell in full: what it said, and that it said something. */
type ToldCell = RecordedCell & Answering;

/** A part of a cell before and after a change, in words. Undefined where there was nothing. */
export interface ChangeLine {
  name: string;
  before: string | undefined;
  after: string | undefined;
}

/** A change with the whole cell before and after it, for telling it in words. */
export interface ToldChange {
  options: OptionId[];
  kind: ChangeRecord['kind'];
  reason: string;
  /** The answers, where they changed: verdict, burden or words. */
  answers?: { before: Answering; after: Answering };
  /** What else changed, in the order a reader meets it. */
  lines: ChangeLine[];
}

/** The changes of one row on one day, under one permanent address. */
export interface HistoryEntry {
  /** Used in addresses and in the feed: `gpu-2026-12-01`, made of the id the row had then, so that it never changes. */
  id: string;
  date: string;
  row: ResolvedCriterion;
  changes: ToldChange[];
}

/**
 * The history as readers see it: newest day first, rows in their order, the changes of one row on one day together.
 * Walks back from the present cells, so that each change knows the whole cell on both sides of it.
 * Records name rows by the id they had then; rows are found through their aliases, and unknown ones are left out (a
 * rule reports them).
 */
export function historyEntries(
  records: readonly ChangeRecord[],
  rows: readonly ResolvedCriterion[],
): HistoryEntry[] {
  const named = byEveryName(rows);
  const order = new Map(rows.map(({ id }, index) => [id, index]));
  const state = new Map<string, ToldCell>();
  const entries = new Map<string, HistoryEntry>();
  for (const record of records.toReversed()) {
    const row = named.get(record.criterion);
    if (!row) continue;
    const id = `${record.criterion}-${record.date}`;
    const entry = entries.get(id) ?? { id, date: record.date, row, changes: [] };
    entries.set(id, entry);
    entry.changes.unshift(tell(record, row, state));
  }
  return [...entries.values()].toSorted(
    (a, b) =>
      b.date.localeCompare(a.date) || (order.get(a.row.id) ?? 0) - (order.get(b.row.id) ?? 0),
  );
}

/** One record with whole cells; moves `state` (the cells after it, by row and option) back to before it. */
function tell(
  record: ChangeRecord,
  row: ResolvedCriterion,
  state: Map<string, ToldCell>,
): ToldChange {
  const options = record.options as OptionId[];
  const { kind, reason, before, after } = record;
  const changed = new Set(fields.filter((field) => field in before || field in after));
  const kept = fields.filter((field) => !changed.has(field));
  let answers: ToldChange['answers'];
  for (const option of kind === 'added' ? [] : options) {
    const key = `${row.id}/${option}`;
    const now = state.get(key) ?? row.cells[option];
    // Every cell has a verdict and a short, so a change can never take them away.
    const { verdict = now.verdict, short = now.short } = before;
    const was = { ...pick(now, kept), ...before, verdict, short };
    state.set(key, was);
    if (changed.has('verdict') || changed.has('burden') || changed.has('short'))
      answers ??= { before: was, after: now };
  }
  return {
    options,
    kind,
    reason,
    ...(answers ? { answers } : {}),
    lines: otherFields
      .filter(({ field }) => changed.has(field))
      .map(({ field, name }) => ({
        name,
        before: inWords(before[field]),
        after: inWords(after[field]),
      })),
  };
}

/** The recorded fields that are not part of the answer, as readers know them. */
const otherFields = fields.flatMap((field) => {
  const { label }: CellFieldUse = cellFields[field];
  return label === undefined ? [] : [{ field, name: label }];
});

const inWords = (value: string | RecordedCell['value']): string | undefined =>
  typeof value === 'object' ? formatValue(value) : value;

/** Every part of a change in words, the answer first: for feeds and texts. */
export function changeLines({ answers, lines }: ToldChange): ChangeLine[] {
  return answers
    ? [
        {
          name: 'Answer',
          before: answerInWords(answers.before),
          after: answerInWords(answers.after),
        },
        ...lines,
      ]
    : lines;
}

/** What kind of change it was, in a word that opens its reason. */
export const kindWords = {
  correction: 'Corrected',
  'aws-changed': 'AWS changed it',
  clarified: 'Reworded',
  added: 'New',
} as const satisfies Record<ChangeRecord['kind'], string>;

/** A change as far as it says when, and of which cells. */
interface Dated {
  date: string;
  criterion: string;
  options: readonly string[];
}

/** Every row under its id and each of its former ids: records name rows by the id they had then. */
const byEveryName = <Row extends Pick<ResolvedCriterion, 'id' | 'aliases'>>(rows: readonly Row[]) =>
  new Map(rows.flatMap((row) => [row.id, ...row.aliases].map((id) => [id, row] as const)));

/** The newest day on which each cell changed or was added, as `<row>--<option>` of today to ISO date. Pure. */
export function lastChanges(
  history: readonly Dated[],
  rows: readonly Pick<ResolvedCriterion, 'id' | 'aliases'>[],
): Map<string, string> {
  const named = byEveryName(rows);
  const days = new Map<string, string>();
  for (const { date, criterion, options } of history)
    for (const option of options) {
      const cell = `${named.get(criterion)?.id ?? criterion}--${option}`;
      if (date > (days.get(cell) ?? '')) days.set(cell, date);
    }
  return days;
}
