/** The floor: the least a script can do on the same table, with all that it must know worked out beforehand. */
customElements.define('berth-explorer', class extends HTMLElement {});
for (const part of document.querySelectorAll('.late')) part.classList.remove('late');

globalThis.contender = () => {
  const table = document.querySelector('.compare');
  const style = new CSSStyleSheet();
  style.replaceSync('.compare [hidden] { display: none !important }');
  document.adoptedStyleSheets = [style];
  const rows = [...table.querySelectorAll('tr[data-letters]')].map((row) => ({
    row,
    more: row.nextElementSibling,
    cells: [...row.cells],
    mentions: row.textContent.toLowerCase().includes('gpu'),
    differs: new Set(row.dataset.letters.slice(0, 5)).size > 1,
  }));
  const column = [...table.querySelectorAll('[data-o=eks-ec2]')];
  const show = (wanted) => () => {
    for (const one of rows) {
      const hidden = !wanted(one);
      one.row.hidden = hidden;
      one.more.hidden = hidden;
    }
  };
  const hide = (hidden) => () => {
    for (const cell of column) cell.hidden = hidden;
  };
  const order = (places) => () => {
    for (const { row, cells } of rows) row.append(...places.map((place) => cells[place]));
  };
  return {
    filter: show(({ mentions }) => mentions),
    clear: show(() => true),
    differences: show(({ differs }) => differs),
    same: show(() => true),
    hideColumn: hide(true),
    showColumn: hide(false),
    sort: order([5, 4, 3, 2, 1, 6, 7, 8, 9]),
    unsort: order([1, 2, 3, 4, 5, 6, 7, 8, 9]),
    shown: () => rows.filter(({ row }) => !row.hidden).length,
  };
};
