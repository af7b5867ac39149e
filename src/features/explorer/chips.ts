/** One chip for each chosen option, in the order of columns; the ruled out come last. A chip moves or removes its option. */
import { moveOption } from './explore.ts';
import type { MenuItem } from '../../browser/menu.ts';
import { make } from '../../browser/make.ts';
import type { TableOption } from './read-table.ts';
import { wording } from './wording.ts';

/** Leaves the list alone when it says the same already, so that focus stays where it is. */
export function showChips(
  list: HTMLElement,
  options: ReadonlyMap<string, TableOption>,
  ids: readonly string[],
  out: ReadonlyMap<string, unknown>,
): void {
  const key = ids.map((id) => (out.has(id) ? `-${id}` : id)).join();
  if (list.dataset['key'] === key) return;
  list.dataset['key'] = key;
  list.replaceChildren(
    ...ids.flatMap((id) => {
      const option = options.get(id);
      return option ? make('li', '', makeChip(option, out.has(id))) : [];
    }),
  );
}

function makeChip({ id, name, hue, fill }: TableOption, isOut: boolean): HTMLButtonElement {
  const chip = make('button', 'control chip option-name', name);
  chip.type = 'button';
  Object.assign(chip.dataset, { option: id, hue, fill });
  chip.ariaHasPopup = 'menu';
  chip.ariaExpanded = 'false';
  if (isOut) {
    chip.classList.add('is-out');
    chip.append(make('span', 'visually-hidden', wording.isRuledOut));
  }
  return chip;
}

/** What can be done with one of the chosen options; the last one stays. */
export function chipItems(
  id: string,
  shown: readonly string[],
  chosen: readonly string[],
  act: { order: (options: readonly string[]) => void; remove: () => void },
): MenuItem[] {
  const rest = chosen.filter((other) => !shown.includes(other));
  const at = shown.indexOf(id);
  const moves = [
    { label: wording.moveFirst, by: -at, fits: at > 0 },
    { label: wording.moveLeft, by: -1, fits: at > 0 },
    { label: wording.moveRight, by: 1, fits: at >= 0 && at < shown.length - 1 },
  ];
  const items: MenuItem[] = moves
    .filter(({ fits }) => fits)
    .map(({ label, by }) => ({
      label,
      act: () => {
        act.order([...moveOption(shown, id, by), ...rest]);
      },
    }));
  return chosen.length > 1 ? [...items, { label: wording.remove, act: act.remove }] : items;
}
