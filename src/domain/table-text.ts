/** A table as text for other places: Markdown, CSV and HTML. Pure. */

export interface TextTable {
  /** Names of the columns; the first is that of the row headers. */
  head: readonly string[];
  rows: readonly { header: string; href: string; cells: readonly string[] }[];
  /** Address of the view and the day its facts were checked: every copy says where it is from. */
  link: string;
  checked: string;
}

const origin = ({ link, checked }: TextTable): string => `Berth, facts checked ${checked}: ${link}`;

const markdownText = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\\|`*_[\]<>#]/g, '\\$&');

/** A GitHub table: row headers link to their pages; a word stands in every cell. */
export function toMarkdown(table: TextTable): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(table.head.map(markdownText)),
    line(table.head.map(() => '---')),
    ...table.rows.map(({ header, href, cells }) =>
      line([`[${markdownText(header)}](<${href}>)`, ...cells.map(markdownText)]),
    ),
    '',
    origin(table),
    '',
  ].join('\n');
}

/** RFC 4180: CRLF, quotes doubled; the last record says where it is from. */
export function toCsv(table: TextTable): string {
  const record = (cells: readonly string[]): string =>
    cells.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join();
  return [
    record([...table.head, 'Link']),
    ...table.rows.map(({ header, href, cells }) => record([header, ...cells, href])),
    record([origin(table)]),
    '',
  ].join('\r\n');
}

const htmlText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A plain HTML table, for mail and documents. */
export function toHtml(table: TextTable): string {
  const row = (first: string, cells: readonly string[], tag: 'th' | 'td'): string =>
    `<tr><th>${first}</th>${cells.map((cell) => `<${tag}>${htmlText(cell)}</${tag}>`).join('')}</tr>`;
  const [first = '', ...names] = table.head;
  return (
    `<table><thead>${row(htmlText(first), names, 'th')}</thead><tbody>` +
    table.rows
      .map(({ header, href, cells }) =>
        row(`<a href="${htmlText(href)}">${htmlText(header)}</a>`, cells, 'td'),
      )
      .join('') +
    `</tbody></table><p>Berth, facts checked ${htmlText(table.checked)}: <a href="${htmlText(table.link)}">${htmlText(table.link)}</a></p>`
  );
}
