/** Opens or closes the details of every row, one by one from the top, so that the reader’s next press is not kept waiting. */
export function openDetails(table: HTMLTableElement, open: boolean): void {
  openEach([...table.querySelectorAll('details')], open);
}

function openEach([first, ...rest]: HTMLDetailsElement[], open: boolean): void {
  if (!first) return;
  first.open = open;
  setTimeout(() => {
    openEach(rest, open);
  });
}
