/** Shows the rows of a view, and under each group’s heading how many are hidden because they are the same. */
import type { Outcome } from './outcome.ts';
import { makeButton } from './notes.ts';
import type { ReadTable } from './read-table.ts';

/** Writing `hidden` where it does not change would still cost the browser. */
function hide(element: Element | null, wanted: boolean): void {
  if (element instanceof HTMLElement && element.hidden !== wanted) element.hidden = wanted;
}

export function showRows(
  { elements, groups }: ReadTable,
  { hidden }: Outcome,
  unfold: (group: string) => void,
): void {
  for (const [id, { answers, more }] of elements) {
    const wanted = hidden.has(id);
    hide(answers, wanted);
    hide(more, wanted);
  }
  for (const { id: group, head, rows } of groups) {
    const same = rows.filter((id) => hidden.get(id) === 'same').length;
    const shown = rows.some((id) => !hidden.has(id));
    // With its body: a group of rows without one is no group for assistive technology.
    hide(head.parentElement, !shown && same === 0);
    showSame(head, same, shown, () => {
      unfold(group);
    });
  }
}

function showSame(
  head: HTMLTableRowElement,
  count: number,
  shown: boolean,
  unfold: () => void,
): void {
  let button = head.querySelector('button');
  if (count === 0) {
    button?.remove();
    return;
  }
  if (!button) {
    button = makeButton('link-button same-button', '', unfold);
    head.cells[0]?.append(button);
  }
  const what = shown
    ? `${count} more ${count === 1 ? 'row is' : 'rows are'} the same`
    : count === 1
      ? 'The only row is the same'
      : `All ${count} rows are the same`;
  button.textContent = `${what}. Show`;
}
