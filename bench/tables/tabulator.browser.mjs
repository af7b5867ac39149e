import { TabulatorFull } from 'tabulator-tables';

/** Drawn in full, as the others are: its window of rows would show a part only. */
globalThis.contender = async ({ head, rows }) => {
  const element = document.createElement('div');
  document.body.append(element);
  const table = new TabulatorFull(element, {
    layout: 'fitColumns',
    renderVertical: 'basic',
    data: rows.map(({ html, text, differs }, id) => ({ id, text, differs, ...html })),
    columns: head.map((title, index) => ({
      title,
      field: String(index),
      formatter: 'html',
      variableHeight: true,
    })),
  });
  await new Promise((resolve) => table.on('tableBuilt', resolve));
  return {
    filter: () => table.setFilter((row) => row.text.includes('gpu')),
    clear: () => table.clearFilter(),
    differences: () => table.setFilter((row) => row.differs),
    same: () => table.clearFilter(),
    hideColumn: () => table.hideColumn('5'),
    showColumn: () => table.showColumn('5'),
    sort: () => table.setSort('0', 'desc'),
    unsort: () => table.clearSort(),
    shown: () => table.getDataCount('active'),
  };
};
