/**
 * Work on the whole table in pieces that leave room for the next frame. While the page loads, groups out of sight are
 * not laid out (explorer.css); this lays them out one by one, from the top, so that afterwards find, print and assistive
 * technology see a plain table and no scroll bar jumps.
 */
export function unroll(
  table: HTMLTableElement,
  how: 'now' | 'idle' | 'details',
  open = true,
): void {
  const steps =
    how === 'details'
      ? [...table.querySelectorAll('details')].map((details) => () => {
          details.open = open;
        })
      : [...table.tBodies].map((body) => () => {
          body.classList.add('laid');
        });
  if (how === 'now') for (const step of steps) step();
  else inPieces(steps);
}

function inPieces(steps: (() => void)[]): void {
  const [first, ...rest] = steps;
  if (!first) return;
  first();
  setTimeout(() => {
    inPieces(rest);
  });
}
