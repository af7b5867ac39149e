import { DataTable } from 'simple-datatables';

/** Whether a row differs is a last column of its own, since its filters read columns. */
globalThis.contender = ({ head, rows }) => {
  const element = document.createElement('table');
  document.body.append(element);
  const last = head.length;
  const table = new DataTable(element, {
    paging: false,
    searchable: true,
    columns: head.map((_, select) => ({ select, type: 'html' })),
    data: {
      headings: [...head, 'differs'],
      data: rows.map(({ html, differs }) => [...html, differs ? 'differs' : 'alike']),
    },
  });
  return {
    filter: () => table.search('gpu'),
    clear: () => table.search(''),
    differences: () => table.search('differs', [last]),
    same: () => table.search('', [last]),
    hideColumn: () => table.columns.hide([5]),
    showColumn: () => table.columns.show([5]),
    sort: () => table.columns.sort(0, 'desc'),
    unsort: () => table.columns.sort(0, 'asc'),
    shown: () => table.dom.tBodies[0].rows.length,
  };
};
