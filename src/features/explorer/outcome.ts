import { hiddenBy, orderOptions, ruledOut, type ExplorerRow, type HiddenBy } from './explore.ts';
import type { Need, ViewState } from './view-state.ts';

/** What a view comes to: worked out before anything is shown. */
export interface Outcome {
  /** Columns in order, those the needs rule out left out; all of them when the needs leave none. */
  columns: readonly string[];
  /** Options that fail needs, each with those it fails. */
  out: ReadonlyMap<string, readonly Need[]>;
  /** Whether every chosen option fails a need, so that all stay. */
  noneMeets: boolean;
  hidden: ReadonlyMap<string, HiddenBy>;
  /** How many rows are hidden because the columns answer them alike. */
  same: number;
  /** Why the row that the address points to would be hidden; undefined when it would not. */
  kept: HiddenBy | undefined;
  /** An option shown only because the address points to one of its cells. */
  guest: string | undefined;
  /** The chosen option that gives its place to the guest. */
  gaveWay: string | undefined;
}

/** As many columns fit beside each other on an ordinary screen; with one more, rows stack. */
const MOST_BESIDE = 5;

interface Table {
  groups: readonly { id: string; rows: readonly string[] }[];
  /** Asked for only when the view depends on what cells say: reading all of them takes time. */
  rows: () => ReadonlyMap<string, ExplorerRow>;
  /** Groups whose equal rows the reader asked to see all the same. */
  unfolded: ReadonlySet<string>;
  /** Rows that the search of the site finds for a text. */
  found: (text: string) => ReadonlySet<string>;
}

/** What a view shows and hides of a table. The row and the option that its place names are always shown. */
export function outcomeOf(
  state: ViewState,
  { groups, rows: read, unfolded, found: find }: Table,
): Outcome {
  const { place } = state;
  const asksCells =
    state.text !== '' || state.differences || state.needs.length > 0 || state.order !== undefined;
  const rows: ReadonlyMap<string, ExplorerRow> = asksCells ? read() : new Map();
  const ordered = orderOptions(state.options, rows.get(state.order?.row ?? ''), state.order);
  const out = ruledOut(rows, ordered, state.needs);
  const noneMeets = ordered.every((id) => out.has(id));
  const columns = ordered.filter((id) => noneMeets || !out.has(id) || id === place?.option);
  const asked = place?.option;
  const guest = asked !== undefined && !columns.includes(asked) ? asked : undefined;
  const gaveWay = guest !== undefined && columns.length === MOST_BESIDE ? columns.pop() : undefined;
  if (guest !== undefined) columns.push(guest);

  const found = find(state.text);
  const hidden = new Map<string, HiddenBy>();
  let same = 0;
  let kept: HiddenBy | undefined;
  for (const group of groups)
    for (const id of group.rows) {
      const row = rows.get(id);
      const why =
        outsideOf(state, id, group.id) ?? (row && hiddenBy(row, state, columns, found.has(id)));
      if (why === undefined || (why === 'same' && unfolded.has(group.id))) continue;
      if (id === place?.row) kept = why;
      else {
        hidden.set(id, why);
        if (why === 'same') same++;
      }
    }
  return { columns, out, noneMeets, hidden, same, kept, guest, gaveWay };
}

/** Why a row is not even looked at. */
function outsideOf({ groups, rows }: ViewState, row: string, group: string): HiddenBy | undefined {
  if (rows.length > 0 && !rows.includes(row)) return 'row';
  return groups.length > 0 && !groups.includes(group) ? 'group' : undefined;
}
