/**
 * What changed in published facts: finding changes against what was published, and telling them.
 * A snapshot holds, for each row, its distinct cells with the options that had them.
 */
import type { CriterionInput, ChangeRecord, RecordedCell } from '../data/schema.ts';
import type { OptionId } from '../data/options.ts';
import type { Crossing, ResolvedCriterion } from './resolve.ts';

/** The recorded fields in the order a reader meets them, with the words that name them. Total by type. */
const fieldNames = {
  verdict: 'Verdict',
  burden: 'Who does the work',
  value: 'Number',
  short: 'Answer',
  detail: 'Detail',
  workaround: 'Instead',
  conflict: 'AWS’s own pages disagree',
  since: 'Since',
  until: 'Until',
} as const satisfies Record<keyof RecordedCell, string>;

const fields = Object.keys(fieldNames) as (keyof RecordedCell)[];

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
  /** Published rows that no row bears as its id or a former id. */
  gone: string[];
}

function pick(cell: RecordedCell, wanted: readonly (keyof RecordedCell)[]): RecordedCell {
  return Object.fromEntries(
    wanted.flatMap((field) => (cell[field] === undefined ? [] : [[field, cell[field]]])),
  );
}

const sameValue = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

const entriesOf = (row: ResolvedCriterion) =>
  (Object.keys(row.cells) as OptionId[]).map((option) => ({
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

/** Compares the facts with what was published. Options of a row that changed alike stand in one change. */
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
export function authoredKey(
  criterion: CriterionInput,
  option: OptionId,
  crossing: Crossing,
): string {
  if (criterion.by === 'option' || criterion.overrides?.[option]) return option;
  return crossing[criterion.by];
}

/** A field before and after a change. Undefined where it was not there. */
export interface FieldChange {
  field: keyof RecordedCell;
  before: RecordedCell[keyof RecordedCell];
  after: RecordedCell[keyof RecordedCell];
}

/** A change with the whole cell before and after it, for telling it in words. */
export interface ToldChange {
  options: OptionId[];
  kind: ChangeRecord['kind'];
  reason: string;
  /** Undefined for an added row. */
  cells?: { before: RecordedCell; after: RecordedCell };
  /** The fields that changed, in the order a reader meets them. */
  fields: FieldChange[];
}

/** The changes of one row on one day, under one permanent address. */
export interface HistoryEntry {
  /** Stands in addresses and in the feed: `gpu-2026-12-01`. */
  id: string;
  date: string;
  row: ResolvedCriterion;
  changes: ToldChange[];
}

/**
 * The history as it is told: newest day first, rows in their order, the changes of one row on one day together.
 * Walks back from the present cells, so that each change knows the whole cell on both sides of it.
 * Records name rows by the id they had then; rows are found through their aliases, and unknown ones are left out
 * (a rule reports them).
 */
export function historyEntries(
  records: readonly ChangeRecord[],
  rows: readonly ResolvedCriterion[],
): HistoryEntry[] {
  const byName = new Map(rows.flatMap((row) => [row.id, ...row.aliases].map((id) => [id, row])));
  const order = new Map(rows.map(({ id }, index) => [id, index]));
  const state = new Map<string, RecordedCell>();
  const entries = new Map<string, HistoryEntry>();
  for (const record of records.toReversed()) {
    const row = byName.get(record.criterion);
    if (!row) continue;
    const id = `${row.id}-${record.date}`;
    const entry = entries.get(id) ?? { id, date: record.date, row, changes: [] };
    entries.set(id, entry);
    entry.changes.unshift(tell(record, row, state));
  }
  return [...entries.values()].toSorted(
    (a, b) =>
      b.date.localeCompare(a.date) || (order.get(a.row.id) ?? 0) - (order.get(b.row.id) ?? 0),
  );
}

/** One record told, with `state` (the cells after it, by row and option) moved to before it. */
function tell(
  record: ChangeRecord,
  row: ResolvedCriterion,
  state: Map<string, RecordedCell>,
): ToldChange {
  const options = record.options as OptionId[];
  const { kind, reason, before, after } = record;
  const changed = fields.filter((field) => field in before || field in after);
  let cells: ToldChange['cells'];
  if (kind !== 'added')
    for (const option of options) {
      const key = `${row.id}/${option}`;
      const now = state.get(key) ?? pick(row.cells[option], fields);
      const kept = fields.filter((field) => !changed.includes(field));
      const was = { ...pick(now, kept), ...before };
      state.set(key, was);
      cells ??= { before: was, after: now };
    }
  return {
    options,
    kind,
    reason,
    ...(cells ? { cells } : {}),
    fields: changed.map((field) => ({ field, before: before[field], after: after[field] })),
  };
}
