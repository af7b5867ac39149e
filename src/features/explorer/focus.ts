/** Where the focus goes when the element that had it is gone. */

/** Focuses the first of these that is there to be seen. */
export function focusFirst(explorer: HTMLElement, ...selectors: string[]): void {
  for (const selector of selectors) {
    const found = explorer.querySelector<HTMLElement>(selector);
    if (!found?.checkVisibility()) continue;
    found.focus();
    return;
  }
}

const chipOf = (id: string): string => `[data-option="${id}"]`;

/** The chip of an option, else the button of the picker. */
export function focusChip(explorer: HTMLElement, id: string | undefined): void {
  focusFirst(explorer, ...(id === undefined ? [] : [chipOf(id)]), '[data-part=options-button]');
}

/** The option whose chip follows another, else the one before it. */
export function nextChip(explorer: HTMLElement, id: string): string | undefined {
  const chips = [...explorer.querySelectorAll<HTMLElement>('[data-option]')];
  const at = chips.findIndex(({ dataset }) => dataset['option'] === id);
  return (chips[at + 1] ?? chips[at - 1])?.dataset['option'];
}
