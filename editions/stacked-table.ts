import {
  attribute,
  elementsIn,
  firstNamed,
  hasClass,
  makeElement,
  makeText,
  rename,
  textOf,
  type Element,
  type Node,
} from './html-tree.ts';

/**
 * A table as headings and lists, for media too narrow for its columns: each row becomes its name and a list of “column,
 * answer”. Ids of rows and cells stay. A cell that spans the table (a group’s name) stays on its own. Columns are named
 * by the last row of the head, by its bold words where it has some. The table given is taken apart.
 */
export function stackedTable(table: Element): Element {
  const rows = elementsIn(table).filter(({ tagName }) => tagName === 'tr');
  const headRows = rows.filter((row) => parentName(row) === 'thead');
  const columns = (headRows.at(-1) ?? rows[0])?.childNodes.filter(isCell).flatMap(repeated) ?? [];
  const named = columns.map((cell) => ({
    name: textOf(firstNamed(cell, 'b') ?? cell),
    hue: attribute(cell, 'data-hue'),
  }));
  const caption = elementsIn(table).find(({ tagName }) => tagName === 'caption');
  const body = rows.filter((row) => parentName(row) !== 'thead');
  if (caption) rename(caption, 'p');
  return makeElement('div', { class: 'stacked', id: attribute(table, 'id') }, [
    ...(caption ? [caption] : []),
    ...body.flatMap((row) => stackedRow(row, named)),
  ]);
}

interface Column {
  name: string;
  /** Its identity on the site, for colour. */
  hue: string | undefined;
}

/** How many columns a table has, spanned ones counted each. */
export function columnCount(table: Element): number {
  const rows = elementsIn(table).filter(({ tagName }) => tagName === 'tr');
  return Math.max(0, ...rows.map((row) => row.childNodes.filter(isCell).flatMap(repeated).length));
}

const isCell = (node: Node): node is Element =>
  'tagName' in node && (node.tagName === 'td' || node.tagName === 'th');

const spanOf = (cell: Element): number => Number(attribute(cell, 'colspan') ?? 1) || 1;
const repeated = (cell: Element): Element[] => Array<Element>(spanOf(cell)).fill(cell);
const parentName = ({ parentNode }: Element): string =>
  parentNode && 'tagName' in parentNode ? parentNode.tagName : '';

function stackedRow(row: Element, columns: readonly Column[]): Element[] {
  const cells = row.childNodes.filter(isCell);
  const [only] = cells;
  const id = attribute(row, 'id');
  if (only && cells.length === 1)
    return [makeElement('div', { id, class: 'stacked-group' }, only.childNodes)];
  const head = cells.find(({ tagName }) => tagName === 'th');
  let column = 0;
  const items = cells.flatMap((cell) => {
    const named = columns[column];
    column += spanOf(cell);
    return cell === head || textOf(cell) === '' ? [] : [stackedCell(cell, named)];
  });
  const title = makeElement('div', { class: 'stacked-name' }, head?.childNodes ?? []);
  return [
    makeElement('div', { id, class: 'stacked-row' }, [
      ...(head ? [title] : []),
      ...(items.length > 0 ? [makeElement('ul', {}, items)] : []),
    ]),
  ];
}

function stackedCell(cell: Element, column: Column | undefined): Element {
  // Cells may bring their column’s name themselves, to show where the site stacks them.
  const own = cell.childNodes.filter(
    (node) => !('tagName' in node) || !hasClass(node, 'cell-name'),
  );
  const mark = attribute(cell, 'data-mark');
  const answer =
    mark === undefined ? own : [makeElement('span', { class: 'answer', 'data-mark': mark }, own)];
  const label =
    column === undefined || column.name === ''
      ? []
      : [
          makeElement('b', { class: 'stacked-column', 'data-hue': column.hue }, [
            makeText(column.name),
          ]),
          makeText(' '),
        ];
  return makeElement('li', { id: attribute(cell, 'id') }, [...label, ...answer]);
}
