/** Picking rows: while it is on, every row has a box, and all rows the rest of the view allows are shown. */
import { make } from '../../browser/make.ts';
import { buttonOf } from './controls.ts';
import type { ReadTable } from './read-table.ts';
import { wording } from './wording.ts';

/** Sets the boxes, made the first time, and what the button says comes next. */
export function showPicking(
  explorer: HTMLElement,
  { table, elements }: ReadTable,
  picking: boolean,
  rows: readonly string[],
): void {
  const button = buttonOf(explorer, 'pick');
  button.ariaPressed = String(picking);
  button.textContent = picking ? wording.picked(rows.length) : wording.pick(rows.length);
  table.toggleAttribute('data-picking', picking);
  if (!picking) return;
  for (const [id, { answers }] of elements) {
    const head = answers.cells[0];
    let box = head?.querySelector<HTMLInputElement>('[data-pick]');
    if (!box) {
      box = make('input', '');
      box.type = 'checkbox';
      box.value = box.dataset['pick'] = id;
      box.ariaLabel = wording.pickRow(answers.dataset['label'] ?? id);
      head?.prepend(box);
    }
    box.checked = rows.includes(id);
  }
}
