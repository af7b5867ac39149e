import { stringify } from 'csv-stringify/sync';
import { cellFields, type CellFieldUse } from '../data/shapes/cell.ts';
import { keysOf } from '../model/typed-records.ts';
import { exportedCells, sourcesOfCell, type BerthExport, type ExportedCell } from './open-data.ts';

/**
 * Cells as CSV (RFC 4180: CRLF, quotes doubled), one line for each row and option, with a header line. `group` keeps
 * the rows of one group. Empty means that a cell has nothing there; addresses of sources are separated by spaces. Text
 * that a spreadsheet would run as a formula gets an apostrophe in front.
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
      ...columnsOf(data, cell),
    }));
  return stringify(lines, { header: true, record_delimiter: 'windows', escape_formulas: true });
}

/** The fields of a cell that have a column, by its name. */
function columnsOf(data: BerthExport, cell: ExportedCell) {
  const columns: Record<string, string | number | undefined> = {};
  for (const field of keysOf(cellFields)) {
    const { column }: CellFieldUse = cellFields[field];
    if (column === undefined) continue;
    const said = cell[field];
    if (field === 'value') {
      columns[column] = cell.value?.number;
      columns['comparator'] = cell.value?.comparator;
      columns['unit'] = cell.value?.unit;
    } else if (field === 'sources')
      columns[column] = sourcesOfCell(data, cell)
        .map(({ url }) => url)
        .join(' ');
    else columns[column] = typeof said === 'string' ? said : undefined;
  }
  return columns;
}
