/** Lets a reader choose the options of the chart; the choice is in the address. The chart is complete without it. */
import { leftEdges, readOptions, writeOptions } from './chosen-options.ts';

const boxes = [...document.querySelectorAll<HTMLInputElement>('[data-part=layer-options] input')];
const known = boxes.map(({ value }) => value);

function show(chosen: readonly string[]): void {
  for (const box of boxes) box.checked = chosen.includes(box.value);
  for (const part of document.querySelectorAll<HTMLElement>('[data-o]'))
    part.hidden = !chosen.includes(part.dataset['o'] ?? '');
  for (const row of document.querySelectorAll('[data-part=layers] tbody tr')) {
    const squares = [...row.querySelectorAll<HTMLElement>('td:not([hidden])')];
    const who = squares.map(({ dataset }) => dataset['who'] ?? '');
    const left = leftEdges(who);
    for (const [index, { dataset }] of squares.entries()) {
      const top = dataset['edge']?.split(' ').includes('top') === true;
      dataset['edge'] = [top && 'top', left[index] === true && 'left'].filter(Boolean).join(' ');
    }
    // With one option nothing can differ, so nothing is left out.
    row.classList.toggle('same', who.length > 1 && new Set(who).size === 1);
  }
}

addEventListener('popstate', () => {
  show(readOptions(location.search, known));
});
document.querySelector('[data-part=layer-options]')?.addEventListener('change', ({ target }) => {
  const chosen = boxes.filter(({ checked }) => checked).map(({ value }) => value);
  // A chart needs a column.
  if (chosen.length === 0 && target instanceof HTMLInputElement) target.checked = true;
  if (chosen.length === 0) return;
  history.replaceState(
    null,
    '',
    location.pathname + writeOptions(location.search, chosen, known) + location.hash,
  );
  show(chosen);
});
show(readOptions(location.search, known));
