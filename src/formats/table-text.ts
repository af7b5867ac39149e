/** A table as text for other places: Markdown, CSV and HTML. Pure. */
import { csvRecord, escapeHtml, escapeMarkdown } from './escape.ts';

export interface TextTable {
  /** Names of the columns; the first is that of the row headers. */
  head: readonly string[];
  rows: readonly { header: string; href: string; cells: readonly string[] }[];
  /** Address of the view and the day its facts were checked: every copy says where it is from. */
  link: string;
  checked: string;
}

const origin = ({ link, checked }: TextTable): string => `Berth, facts checked ${checked}: ${link}`;

/** A GitHub table: row headers link to their pages; every cell has a word. */
export function toMarkdown(table: TextTable): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(table.head.map(escapeMarkdown)),
    line(table.head.map(() => '---')),
    ...table.rows.map(({ header, href, cells }) =>
      line([`[${escapeMarkdown(header)}](<${href}>)`, ...cells.map(escapeMarkdown)]),
    ),
    '',
    origin(table),
    '',
  ].join('\n');
}

/** RFC 4180; the last record says where it is from. */
export function toCsv(table: TextTable): string {
  return [
    csvRecord([...table.head, 'Link']),
    ...table.rows.map(({ header, href, cells }) => csvRecord([header, ...cells, href])),
    csvRecord([origin(table)]),
    '',
  ].join('\r\n');
}

/** A plain HTML table, for mail and documents. */
export function toHtml(table: TextTable): string {
  const row = (first: string, cells: readonly string[], tag: 'th' | 'td'): string =>
    `<tr><th>${first}</th>${cells.map((cell) => `<${tag}>${escapeHtml(cell)}</${tag}>`).join('')}</tr>`;
  const [first = '', ...names] = table.head;
  return (
    `<table><thead>${row(escapeHtml(first), names, 'th')}</thead><tbody>` +
    table.rows
      .map(({ header, href, cells }) =>
        row(`<a href="${escapeHtml(href)}">${escapeHtml(header)}</a>`, cells, 'td'),
      )
      .join('') +
    `</tbody></table><p>Berth, facts checked ${escapeHtml(table.checked)}: <a href="${escapeHtml(table.link)}">${escapeHtml(table.link)}</a></p>`
  );
}

/**
 * A CSV file for people who open it by double-click: with the mark by which spreadsheets know UTF-8, without which they
 * show `â€™` for an apostrophe. Programs want none: to most parsers the mark is a letter of the first column’s name.
 */
export const forSpreadsheet = (csv: string): string => `\uFEFF${csv}`;
