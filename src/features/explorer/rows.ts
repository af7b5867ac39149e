/** Shows the rows of a view, and under each group’s heading how many are hidden because they are the same. */
import type { Outcome } from './outcome.ts';
import { make, makeButton } from '../../browser/make.ts';
import type { ReadTable } from './read-table.ts';
import { wording } from './wording.ts';

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
    // With its body: a group of rows without one is not a group for assistive technology.
    hide(head.parentElement, !shown && same === 0);
    showSame(head, same, shown, () => {
      unfold(group);
    });
  }
}

/** The first row of a group that is hidden because it is the same; undefined when none is. */
export function firstSame(
  { groups, elements }: ReadTable,
  { hidden }: Outcome,
  group: string,
): HTMLElement | undefined {
  const rows = groups.find(({ id }) => id === group)?.rows ?? [];
  return elements.get(rows.find((id) => hidden.get(id) === 'same') ?? '')?.answers;
}

function showSame(
  head: HTMLTableRowElement,
  count: number,
  shown: boolean,
  unfold: () => void,
): void {
  let button = head.querySelector<HTMLButtonElement>('[data-part=same]');
  if (count === 0) {
    button?.remove();
    return;
  }
  if (!button) {
    button = makeButton('link-button same-button', '', unfold);
    button.dataset['part'] = 'same';
    head.cells[0]?.append(button);
  }
  const sign = make('span', '', ` ${wording.show}`);
  sign.dataset['part'] = 'sign';
  button.replaceChildren(wording.sameRows(count, shown), sign);
}
