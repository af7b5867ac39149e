/** The controls as a view sets them, and those that a script adds to the table. */
import { make, makeButton } from '../../browser/make.ts';
import { showChips } from './chips.ts';
import type { Outcome } from './outcome.ts';
import type { ReadTable } from './read-table.ts';
import { cleanText, type Need, type ViewState } from './view-state.ts';
import { wording } from './wording.ts';

/** An element of the explorer by its `data-part`. Throws when the markup is not that of Explorer.astro. */
export function partOf(explorer: HTMLElement, name: string): HTMLElement {
  return oneOf(explorer, `[data-part="${name}"]`);
}

/** The button that does something (`data-do`). Throws when the markup is not that of Explorer.astro. */
export function buttonOf(explorer: HTMLElement, does: string): HTMLElement {
  return oneOf(explorer, `[data-do="${does}"]`);
}

function oneOf(explorer: HTMLElement, selector: string): HTMLElement {
  const found = explorer.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`<berth-explorer> needs ${selector} inside it; found none.`);
  return found;
}

/** The field that finds rows. Throws when it is missing. */
export function searchOf(explorer: HTMLElement): HTMLInputElement {
  const search = explorer.querySelector<HTMLInputElement>('input[type=search]');
  if (!search) throw new Error('<berth-explorer> needs a search field inside it; found none.');
  return search;
}

export function showControls(
  explorer: HTMLElement,
  { table, options: known }: ReadTable,
  state: ViewState,
  { columns, out }: Outcome,
): void {
  const { groups, options, text } = state;
  const search = searchOf(explorer);
  if (cleanText(search.value) !== text) search.value = text;
  showDifferences(buttonOf(explorer, 'differences'), state, columns.length);
  for (const { id, box } of known.values()) {
    const checked = options.includes(id) || columns.includes(id);
    if (box.checked !== checked) box.checked = checked;
  }
  const boxes = partOf(explorer, 'groups').querySelectorAll('input');
  for (const box of boxes) box.checked = groups.includes(box.value);
  partOf(explorer, 'groups-button').textContent = wording.groups(groups.length);
  partOf(explorer, 'options-button').textContent = wording.options(options.length);
  const ids = [...columns, ...options.filter((id) => !columns.includes(id))];
  showChips(partOf(explorer, 'chips'), known, ids, out);
  showOrder(table, state);
  for (const button of table.querySelectorAll<HTMLElement>('[data-need]'))
    button.ariaPressed = String(isNeeded(state, button.dataset['need'], button.dataset['answer']));
}

/** The ways back from a view: to the default, and to what was cleared. */
export function showClear(explorer: HTMLElement, clear: boolean, undo: boolean): void {
  buttonOf(explorer, 'clear').hidden = !clear;
  buttonOf(explorer, 'undo').hidden = !undo;
}

function showDifferences(toggle: HTMLElement, { differences }: ViewState, columns: number): void {
  toggle.ariaPressed = String(differences);
  toggle.toggleAttribute('disabled', columns < 2);
  toggle.textContent = columns < 2 ? wording.differencesNeedTwo : wording.differences;
}

function showOrder(table: HTMLTableElement, { order }: ViewState): void {
  for (const button of table.querySelectorAll<HTMLElement>('[data-do=order]')) {
    const head = button.closest('th');
    const ordered = order !== undefined && head?.parentElement?.id === order.row;
    if (head) head.ariaSort = ordered ? (order.descending ? 'descending' : 'ascending') : null;
    button.textContent = !ordered
      ? wording.order
      : order.descending
        ? wording.orderedDescending
        : wording.orderedAscending;
  }
}

const isNeeded = ({ needs }: ViewState, row?: string, answer?: string): boolean =>
  needs.some((need) => need.row === row && need.answer === answer);

/** A button in each row that has numbers: orders options by them. */
export function addOrderButtons(
  { vocabulary, elements }: ReadTable,
  order: (row: string) => void,
): void {
  for (const id of vocabulary.numericRows) {
    const head = elements.get(id)?.answers.cells[0];
    if (!head || head.querySelector('[data-do=order]')) continue;
    const button = makeButton('link-button order-button', wording.order, () => {
      order(id);
    });
    button.dataset['do'] = 'order';
    head.append(button);
  }
}

/** “For us the answer must be yes” under a row that says yes or no; made when its details first open. */
export function addNeedButtons(
  details: HTMLDetailsElement,
  { vocabulary }: ReadTable,
  state: ViewState,
  toggle: (need: Need) => void,
): void {
  const row = details.closest('tr')?.previousElementSibling;
  const why = details.querySelector('[data-part=why]');
  if (!row || !why || !vocabulary.yesNoRows.has(row.id) || details.querySelector('[data-need]'))
    return;
  const buttons = (['yes', 'no'] as const).map((answer) => {
    const button = makeButton('control', wording.mustBe(answer), () => {
      toggle({ row: row.id, answer });
    });
    button.dataset['need'] = row.id;
    button.dataset['answer'] = answer;
    button.ariaPressed = String(isNeeded(state, row.id, answer));
    return button;
  });
  const tools = make('p', 'row-tools whole', wording.forUs, ...buttons);
  tools.dataset['part'] = 'tools';
  why.after(tools);
}
