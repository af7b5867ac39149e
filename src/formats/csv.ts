import { stringify } from 'csv-stringify/sync';
import { exportedCells, sourcesOfCell, type BerthExport } from './open-data.ts';

/**
 * Cells as CSV (RFC 4180: CRLF, quotes doubled), one line for each row and option, with a header line. `group` keeps
 * the rows of one group. Empty means that a cell has nothing there; addresses of sources are parted by spaces.
 * Text that a spreadsheet would run as a formula gets an apostrophe in front.
 */
export function cellsCsv(data: BerthExport, group?: string): string {
  const lines = exportedCells(data)
    .filter(({ row }) => group === undefined || row.group === group)
    .map(({ row, option, cell }) => ({
      group: row.group,
      criterion: row.id,
      question: row.question,
      option: option.id,
      option_label: option.label,
      verdict: cell.verdict,
      value: cell.value?.number,
      comparator: cell.value?.comparator,
      unit: cell.value?.unit,
      burden: cell.burden,
      short: cell.short,
      detail: cell.detail,
      workaround: cell.workaround,
      conflict: cell.conflict,
      confidence: cell.confidence,
      looked_for: cell.lookedFor,
      since: cell.since,
      until: cell.until,
      sources: sourcesOfCell(data, cell)
        .map(({ url }) => url)
        .join(' '),
      checked: cell.checked,
    }));
  return stringify(lines, { header: true, record_delimiter: 'windows', escape_formulas: true });
}
