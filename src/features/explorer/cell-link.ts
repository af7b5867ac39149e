import { wording } from './wording.ts';

/**
 * One mark for all cells: it moves to the cell that a reader points at, touches, or has followed a link to. A link in
 * each would double the weight of the table. Keys reach a cell’s link on the page of its row.
 */
export function linkCells(table: HTMLTableElement, signal: AbortSignal): void {
  const mark = document.createElement('a');
  mark.className = 'permalink cell-link';
  mark.dataset['permalink'] = '';
  mark.ariaLabel = wording.linkToCell;
  const show = (target: EventTarget | null): void => {
    const cell = target instanceof Element ? target.closest('td[id]') : null;
    if (!cell || cell === mark.parentElement) return;
    mark.href = `#${cell.id}`;
    mark.parentElement?.classList.remove('pointed');
    cell.classList.add('pointed');
    cell.append(mark);
  };
  table.addEventListener(
    'pointerover',
    ({ target }) => {
      show(target);
    },
    { signal },
  );
  addEventListener(
    'hashchange',
    () => {
      show(document.querySelector(':target'));
    },
    { signal },
  );
  show(document.querySelector(':target'));
}
