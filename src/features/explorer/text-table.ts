/** What a view shows, as a table of texts for copies and files. */
import type { TextTable } from '../../formats/table-text.ts';
import { rowPage } from '../../places/address.ts';
import type { Outcome } from './outcome.ts';
import type { ReadTable } from './read-table.ts';
import { wording } from './wording.ts';

/** `page` is the address of the comparison, `link` that of the view, `checked` the newest day a fact was checked. */
export function textTable(
  { rows: read, options }: ReadTable,
  { columns, hidden }: Outcome,
  { page, link, checked }: { page: string; link: string; checked: string },
): TextTable {
  const rows = [...read().values()].filter(({ id }) => !hidden.has(id));
  return {
    head: [wording.question, ...columns.map((id) => options.get(id)?.name ?? id)],
    rows: rows.map(({ id, question, cells }) => ({
      header: question,
      href: new URL(rowPage(id), page).href,
      cells: columns.map((option) => cells.get(option)?.text ?? ''),
    })),
    link,
    checked,
  };
}
