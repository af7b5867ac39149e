/** The events of the explorer, named by what they mean to it. */
import { isComposing } from '../../browser/input-method.ts';
import { searchOf } from './controls.ts';

export interface Events {
  /** The address changed, or the page came back from the cache of Back. */
  addressChanged: () => void;
  /** The page is about to be left. */
  leaving: () => void;
  optionToggled: (box: HTMLInputElement) => void;
  groupToggled: (box: HTMLInputElement) => void;
  /** The box of a row, while rows are picked. */
  rowToggled: (box: HTMLInputElement) => void;
  /** A link that chooses options. */
  viewChosen: (options: readonly string[]) => void;
  /** A button that does something on its own (`data-do`). */
  pressed: (button: HTMLButtonElement, does: string) => void;
  /** The chip of an option. */
  chipPressed: (chip: HTMLButtonElement, option: string) => void;
  typed: (text: string) => void;
  searchEmptied: () => void;
  detailsOpened: (details: HTMLDetailsElement) => void;
  pickerOpened: () => void;
  /** The reader is about to search. */
  searchReached: () => void;
  /** The search of the site may find other rows now. */
  searchAnswers: () => void;
}

/** Listens until `signal` is aborted. */
export function listen(
  explorer: HTMLElement,
  table: HTMLTableElement,
  events: Events,
  signal: AbortSignal,
): void {
  // Links to a place fire it too.
  addEventListener('popstate', () => events.addressChanged(), { signal });
  const backAgain = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) events.addressChanged();
  };
  addEventListener('pageshow', backAgain, { signal });
  document.addEventListener('berth-search', () => events.searchAnswers(), { signal });
  addEventListener('pagehide', () => events.leaving(), { signal });
  const changed = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement)) return;
    if (target.closest('[data-part=options]')) events.optionToggled(target);
    else if (target.closest('[data-part=groups]')) events.groupToggled(target);
    else if (target.dataset['pick'] !== undefined) events.rowToggled(target);
  };
  explorer.addEventListener('change', changed, { signal });
  const clicked = (event: MouseEvent): void => {
    if (event.target instanceof Element) click(explorer, event, event.target, events);
  };
  explorer.addEventListener('click', clicked, { signal });
  listenToSearch(searchOf(explorer), events, signal);
  // `toggle` does not bubble.
  const toggled = ({ target }: Event): void => {
    if (!(target instanceof HTMLDetailsElement) || !target.open) return;
    if (table.contains(target)) events.detailsOpened(target);
    else events.pickerOpened();
  };
  explorer.addEventListener('toggle', toggled, { signal, capture: true });
}

function listenToSearch(search: HTMLInputElement, events: Events, signal: AbortSignal): void {
  search.addEventListener('focus', () => events.searchReached(), { signal });
  search.addEventListener('input', () => events.typed(search.value), { signal });
  const keyed = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || search.value === '' || isComposing(event)) return;
    event.preventDefault();
    events.searchEmptied();
  };
  search.addEventListener('keydown', keyed, { signal });
}

function click(explorer: HTMLElement, event: MouseEvent, target: Element, events: Events): void {
  const link = target.closest('a[data-view], [data-part=groups] a');
  if (link instanceof HTMLAnchorElement) {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    // The name of a group does what its box does.
    if (link.dataset['view'] === undefined) link.parentElement?.querySelector('input')?.click();
    else events.viewChosen((new URLSearchParams(link.search).get('o') ?? '').split(','));
    return;
  }
  const button = target.closest('button');
  if (!button) return;
  const opens = button.getAttribute('aria-controls');
  if (opens !== null) {
    const open = button.ariaExpanded !== 'true';
    button.ariaExpanded = String(open);
    explorer.querySelector(`#${CSS.escape(opens)}`)?.classList.toggle('open', open);
  }
  const { option, do: does } = button.dataset;
  if (option !== undefined) events.chipPressed(button, option);
  if (does !== undefined) events.pressed(button, does);
}
