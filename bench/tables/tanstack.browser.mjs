import {
  columnVisibilityFeature,
  columnFilteringFeature,
  constructTable,
  createFilteredRowModel,
  createSortedRowModel,
  globalFilteringFeature,
  rowSortingFeature,
  sortFn_text,
  tableFeatures,
} from '@tanstack/table-core';
import { storeReactivityBindings } from '@tanstack/table-core/store-reactivity-bindings';

/** TanStack Table has no rendering of its own: the body is drawn anew from its row model. */
globalThis.contender = ({ head, rows }) => {
  let differences = false;
  const features = tableFeatures({
    coreReactivityFeature: storeReactivityBindings(),
    columnFilteringFeature,
    globalFilteringFeature,
    rowSortingFeature,
    columnVisibilityFeature,
    filteredRowModel: createFilteredRowModel(),
    sortedRowModel: createSortedRowModel(),
    sortFns: { text: sortFn_text },
  });
  const table = constructTable({
    features,
    data: rows,
    columns: head.map((name, index) => ({
      id: String(index),
      header: name,
      accessorFn: ({ html }) => html[index],
      sortFn: 'text',
    })),
    globalFilterFn: (row, _column, text) =>
      (!differences || row.original.differs) && (text === '*' || row.original.text.includes(text)),
  });
  const element = document.createElement('table');
  element
    .createTHead()
    .insertRow()
    .append(...head.map((name) => cell('th', name)));
  const body = element.createTBody();
  document.body.append(element);
  function cell(name, text) {
    const one = document.createElement(name);
    one.innerHTML = text;
    return one;
  }
  const draw = () => {
    body.replaceChildren(
      ...table.getRowModel().rows.map((row) => {
        const line = document.createElement('tr');
        line.append(...row.getVisibleCells().map((one) => cell('td', one.getValue())));
        return line;
      }),
    );
  };
  draw();
  const change = (act) => () => {
    act();
    draw();
  };
  return {
    filter: change(() => table.setGlobalFilter('gpu')),
    clear: change(() => table.setGlobalFilter('')),
    differences: change(() => {
      differences = true;
      table.setGlobalFilter('*');
    }),
    same: change(() => {
      differences = false;
      table.setGlobalFilter('');
    }),
    hideColumn: change(() => table.setColumnVisibility({ 5: false })),
    showColumn: change(() => table.setColumnVisibility({})),
    sort: change(() => table.setSorting([{ id: '0', desc: true }])),
    unsort: change(() => table.setSorting([])),
    shown: () => body.rows.length,
  };
};
