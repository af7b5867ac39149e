/**
 * A view of the explorer and its address: `?o=ecs-fargate,eks-ec2&g=cost&r=gpu,arm&q=gpu&diff=1&need=arm&by=max-size#spot`.
 * Links are shared and live for years, so reading is total: any text gives a view, and what had to be left out is
 * reported, never thrown and never dropped in silence. Defaults are not written. Both directions are pure.
 */

/** What a row must answer for an option to stay: `need=gpu`, or `need=-management-fee` for a no. */
export interface Need {
  row: string;
  answer: 'yes' | 'no';
}

/** Options ordered by the numbers of one row: `by=max-size` upwards, `by=-max-size` downwards. */
export interface Order {
  row: string;
  descending: boolean;
}

/** Where the fragment points: a row, a cell of it, or a group. */
export interface Place {
  row?: string;
  option?: string;
  group?: string;
}

export interface ViewState {
  /** In the reader’s order, never empty. */
  options: readonly string[];
  /** Only these groups; empty means all. */
  groups: readonly string[];
  /** Only these rows; empty means all. */
  rows: readonly string[];
  /** Well-formed, NFC, without controls, single spaces, at most `TEXT_MAX` code points; empty means no search. */
  text: string;
  differences: boolean;
  /** At most `NEEDS_MAX`, each row once. */
  needs: readonly Need[];
  order: Order | undefined;
  place: Place | undefined;
}

/** The ids a view may name. Matching is by `Set` and `Map`, so names of prototypes mean nothing. */
export interface Vocabulary {
  options: ReadonlySet<string>;
  /** What is shown when an address names no option. */
  defaults: readonly string[];
  groups: ReadonlySet<string>;
  rows: ReadonlySet<string>;
  /** Rows that answer yes or no, so that they can be needed. */
  yesNoRows: ReadonlySet<string>;
  /** Rows with a number, so that options can be ordered by them. */
  numericRows: ReadonlySet<string>;
  /** Former ids of rows and options, each with the id of today. */
  aliases: ReadonlyMap<string, string>;
  /** Other ids of the page that a fragment may name. */
  anchors: Pick<ReadonlySet<string>, 'has'>;
}

/** What an address named and the view does not have. `id` is shortened text of the address: show it as text only. */
export type ViewProblem =
  | { kind: 'unknown'; what: 'option' | 'group' | 'row' | 'place'; id: string }
  | { kind: 'renamed'; what: 'option' | 'row'; id: string; now: string }
  | { kind: 'unfit'; what: 'need' | 'order'; id: string }
  | { kind: 'too-many-needs' };

export interface ParsedView {
  state: ViewState;
  /** Each problem once, in the order of the address. */
  problems: ViewProblem[];
}

export const TEXT_MAX = 100;
export const NEEDS_MAX = 8;
const READ_MAX = 2000;
const SHOWN_MAX = 40;

/** The view an address without query and fragment means. */
export function defaultView({ defaults }: Pick<Vocabulary, 'defaults'>): ViewState {
  return {
    options: defaults,
    groups: [],
    rows: [],
    text: '',
    differences: false,
    needs: [],
    order: undefined,
    place: undefined,
  };
}

/** A search text as a view holds it. Cut by code points: a halved emoji would not survive an address. */
export function cleanText(text: string): string {
  const clean = text
    .slice(0, READ_MAX)
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '')
    .normalize('NFC');
  return Array.from(clean).slice(0, TEXT_MAX).join('').replace(/ +/g, ' ').trim();
}

type Report = (problem: ViewProblem) => void;
/** Today’s id of what an address names, or undefined; reports what it could not take as it was. */
type Resolve = (
  what: 'option' | 'group' | 'row',
  id: string,
  ids: ReadonlySet<string>,
) => string | undefined;

/** Reads an address: `search` with or without its `?`, `hash` with or without its `#`. Total; linear in 4,000 characters. */
export function parseView(search: string, hash: string, known: Vocabulary): ParsedView {
  const problems: ViewProblem[] = [];
  const report: Report = (problem) => {
    const seen = JSON.stringify(problem);
    if (!problems.some((other) => JSON.stringify(other) === seen)) problems.push(problem);
  };
  const resolve: Resolve = (what, id, ids) => {
    if (ids.has(id)) return id;
    const now = known.aliases.get(id);
    if (what !== 'group' && now !== undefined && ids.has(now)) {
      report({ kind: 'renamed', what, id, now });
      return now;
    }
    report({ kind: 'unknown', what, id: shown(id) });
    return undefined;
  };
  // The first of a repeated key wins.
  const query = new URLSearchParams(search.slice(0, READ_MAX));
  const items = (key: string): string[] =>
    (query.get(key) ?? '').split(',').filter((item) => item !== '');
  const resolveAll = (what: 'option' | 'group' | 'row', key: string, ids: ReadonlySet<string>) => {
    const found = items(key).map((id) => resolve(what, id, ids));
    return [...new Set(found.filter((id) => id !== undefined))];
  };
  // Problems are reported in the order of these lines, which is that of an address as it is written.
  const options = resolveAll('option', 'o', known.options);
  const groups = resolveAll('group', 'g', known.groups);
  const rows = resolveAll('row', 'r', known.rows);
  const needs = parseNeeds(items('need'), known, resolve, report);
  const order = parseOrder(query.get('by') ?? '', known, resolve, report);
  return {
    state: {
      options: options.length > 0 ? options : known.defaults,
      groups,
      rows,
      text: cleanText(query.get('q') ?? ''),
      differences: query.get('diff') === '1',
      needs,
      order,
      place: parsePlace(hash, known, report),
    },
    problems,
  };
}

function parseNeeds(
  items: readonly string[],
  known: Vocabulary,
  resolve: Resolve,
  report: Report,
): Need[] {
  const needs: Need[] = [];
  for (const item of items) {
    const [sign, id] = signed(item);
    const row = resolve('row', id, known.rows);
    if (row === undefined || needs.some((need) => need.row === row)) continue;
    if (!known.yesNoRows.has(row)) report({ kind: 'unfit', what: 'need', id: row });
    else if (needs.length === NEEDS_MAX) report({ kind: 'too-many-needs' });
    else needs.push({ row, answer: sign ? 'no' : 'yes' });
  }
  return needs;
}

function parseOrder(
  by: string,
  known: Vocabulary,
  resolve: Resolve,
  report: Report,
): Order | undefined {
  const [descending, id] = signed(by);
  const row = id === '' ? undefined : resolve('row', id, known.rows);
  if (row === undefined) return undefined;
  if (known.numericRows.has(row)) return { row, descending };
  report({ kind: 'unfit', what: 'order', id: row });
  return undefined;
}

function parsePlace(hash: string, known: Vocabulary, report: Report): Place | undefined {
  const raw = hash
    .slice(0, READ_MAX)
    .replace(/^#/, '')
    .replace(/:~:.*$/s, '');
  let fragment = raw;
  try {
    fragment = decodeURIComponent(raw);
  } catch {
    // Not a valid encoding: it names nothing, and is reported as written.
  }
  if (fragment === '') return undefined;
  if (fragment.startsWith('group-') && known.groups.has(fragment.slice(6)))
    return { group: fragment.slice(6) };
  const [rowId = '', optionId, more] = fragment.split('--');
  const rowNow = known.aliases.get(rowId) ?? rowId;
  const row = known.rows.has(rowId) ? rowId : rowNow;
  if (!known.rows.has(row) || more !== undefined) {
    if (known.anchors.has(fragment)) return undefined;
    report({ kind: 'unknown', what: 'place', id: shown(fragment) });
    return undefined;
  }
  if (row !== rowId) report({ kind: 'renamed', what: 'row', id: rowId, now: row });
  if (optionId === undefined) return { row };
  if (known.options.has(optionId)) return { row, option: optionId };
  const option = known.aliases.get(optionId);
  if (option === undefined || !known.options.has(option)) {
    report({ kind: 'unknown', what: 'option', id: shown(optionId) });
    return { row };
  }
  report({ kind: 'renamed', what: 'option', id: optionId, now: option });
  return { row, option };
}

/** Splits `-id` into its sign and the id. */
const signed = (item: string): [boolean, string] =>
  item.startsWith('-') ? [true, item.slice(1)] : [false, item];

/** Text of an address, short and harmless enough to be shown. */
const shown = (id: string): string => {
  const clean = Array.from(cleanText(id));
  return clean.length > SHOWN_MAX ? `${clean.slice(0, SHOWN_MAX).join('')}…` : clean.join('');
};

/**
 * The address of a view from `?` on; empty for the default view. Comma lists stay readable; in the search text
 * everything is encoded that a chat might take for the end of a link.
 */
export function formatView(state: ViewState, { defaults }: Pick<Vocabulary, 'defaults'>): string {
  const parts: string[] = [];
  if (state.options.join() !== defaults.join()) parts.push(`o=${state.options.join()}`);
  if (state.groups.length > 0) parts.push(`g=${state.groups.join()}`);
  if (state.rows.length > 0) parts.push(`r=${state.rows.join()}`);
  if (state.text !== '') parts.push(`q=${encodeText(state.text)}`);
  if (state.differences) parts.push('diff=1');
  if (state.needs.length > 0)
    parts.push(
      `need=${state.needs.map(({ row, answer }) => (answer === 'no' ? `-${row}` : row)).join()}`,
    );
  if (state.order) parts.push(`by=${state.order.descending ? '-' : ''}${state.order.row}`);
  const fragment = formatPlace(state.place);
  return (parts.length > 0 ? `?${parts.join('&')}` : '') + (fragment && `#${fragment}`);
}

/** Whether two views show the same, wherever they point. */
export const isSameView = (
  a: ViewState,
  b: ViewState,
  known: Pick<Vocabulary, 'defaults'>,
): boolean =>
  formatView({ ...a, place: undefined }, known) === formatView({ ...b, place: undefined }, known);

/** The id in the page that a place means; empty for none. */
export function formatPlace(place: Place | undefined): string {
  if (place?.group !== undefined) return `group-${place.group}`;
  if (place?.row === undefined) return '';
  return place.option === undefined ? place.row : `${place.row}--${place.option}`;
}

const encodeText = (text: string): string =>
  encodeURIComponent(text).replace(
    /[!'()*]|\.$/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
