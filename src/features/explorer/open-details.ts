import { wording } from './wording.ts';

/**
 * Opens or closes the details of every row, one by one from the top, so that the reader’s next press is not kept
 * waiting. The button remembers which of the two comes next as `data-opened`.
 */
export function toggleDetails(button: HTMLElement, table: HTMLTableElement): void {
  const open = button.toggleAttribute('data-opened');
  button.textContent = open ? wording.closeDetails : wording.openDetails;
  openEach([...table.querySelectorAll('details')], open);
}

function openEach([first, ...rest]: HTMLDetailsElement[], open: boolean): void {
  if (!first) return;
  first.open = open;
  setTimeout(() => {
    openEach(rest, open);
  });
}
