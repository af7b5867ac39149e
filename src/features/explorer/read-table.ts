/** Reads the table of compare.html: the ids at once, what the cells say when first asked for. Facts come from the HTML. */
import type { ExplorerCell, ExplorerRow } from './explore.ts';
import type { Vocabulary } from './view-state.ts';

const yesNoMarks = new Set(['yes', 'no', 'partly', 'na', 'unknown']);

export interface TableOption {
  id: string;
  name: string;
  hue: string;
  fill: string;
  box: HTMLInputElement;
}

export interface TableGroup {
  id: string;
  label: string;
  /** The row that holds the group’s heading. */
  head: HTMLTableRowElement;
  rows: string[];
}

/** The two table rows of one row: its answers and its details. */
export interface RowElements {
  answers: HTMLTableRowElement;
  more: Element | null;
}

export interface ReadTable {
  table: HTMLTableElement;
  options: ReadonlyMap<string, TableOption>;
  groups: readonly TableGroup[];
  elements: ReadonlyMap<string, RowElements>;
  vocabulary: Vocabulary;
  /** What every row says; reads all cells the first time. */
  rows: () => ReadonlyMap<string, ExplorerRow>;
}

const words = (text: string | undefined): string[] => (text ?? '').split(' ').filter(Boolean);
const spoken = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Throws when the markup is not that of Explorer.astro. */
export function readTable(explorer: HTMLElement): ReadTable {
  const table = explorer.querySelector('table');
  if (!table?.tHead)
    throw new Error('<berth-explorer> needs a table with a head inside it; found none.');

  const options = new Map<string, TableOption>();
  for (const box of explorer.querySelectorAll<HTMLInputElement>('[data-part=options] input'))
    options.set(box.value, { id: box.value, name: '', hue: '', fill: '', box });
  // The order of the head is the order of columns.
  const heads = [...table.tHead.querySelectorAll<HTMLElement>('[data-o]')];
  const ordered = new Map<string, TableOption>();
  for (const head of heads) {
    const { o: id = '', hue = '', fill = '' } = head.dataset;
    const option = options.get(id);
    if (option) ordered.set(id, { ...option, name: head.dataset['label'] ?? '', hue, fill });
  }

  const groups: TableGroup[] = [];
  const elements = new Map<string, RowElements>();
  const groupOf = new Map<string, string>();
  const aliases = new Map<string, string>();
  const rowElements = table.querySelectorAll<HTMLTableRowElement>('tr[data-place]');
  for (const row of rowElements) {
    const { id } = row;
    if (row.dataset['place'] === 'group') {
      groups.push({ id: id.slice(6), label: row.dataset['label'] ?? '', head: row, rows: [] });
      continue;
    }
    elements.set(id, { answers: row, more: row.nextElementSibling });
    const group = groups.at(-1);
    group?.rows.push(id);
    groupOf.set(id, group?.id ?? '');
    for (const alias of words(row.dataset['aliases'])) aliases.set(alias, id);
  }
  const rowsWith = (selector: string): Set<string> =>
    new Set([...table.querySelectorAll(selector)].map((cell) => cell.parentElement?.id ?? ''));

  const letterOf = [...ordered.keys()];
  const readRow = (id: string, { answers }: RowElements): ExplorerRow => {
    const cells = new Map<string, ExplorerCell>();
    for (const cell of answers.cells) {
      const { o: option, mark, n } = cell.dataset;
      if (option === undefined) continue;
      cells.set(option, {
        letter: answers.dataset['letters']?.[letterOf.indexOf(option)] ?? '',
        verdict: mark !== undefined && yesNoMarks.has(mark) ? mark : undefined,
        number: n === undefined ? undefined : Number(n),
        text: spoken(cell),
      });
    }
    return {
      id,
      group: groupOf.get(id) ?? '',
      question: spoken(answers.querySelector('[data-part=question]')),
      label: answers.dataset['label'] ?? '',
      words: answers.dataset['words'] ?? '',
      cells,
    };
  };
  let rows: ReadonlyMap<string, ExplorerRow> | undefined;

  return {
    table,
    options: ordered,
    groups,
    elements,
    vocabulary: {
      options: new Set(ordered.keys()),
      defaults: words(explorer.dataset['defaults']),
      groups: new Set(groups.map(({ id }) => id)),
      rows: new Set(elements.keys()),
      yesNoRows: rowsWith('td:is([data-mark=yes],[data-mark=no])'),
      numericRows: rowsWith('td[data-n]'),
      aliases,
      // Only a fragment that names no row is looked up here.
      anchors: { has: (id) => document.getElementById(id) !== null },
    },
    rows: () => (rows ??= new Map([...elements].map(([id, row]) => [id, readRow(id, row)]))),
  };
}
