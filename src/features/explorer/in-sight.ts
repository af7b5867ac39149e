/** What a choice changes is where the reader sees it. */

/** Share of the window from which on a table is as good as out of sight. */
const TOO_LOW = 0.6;

/** Scrolls so that an open picker and the table it changes are both seen. */
export function showPickerAndTable(explorer: HTMLElement, table: HTMLElement): void {
  if (table.getBoundingClientRect().top > innerHeight * TOO_LOW) explorer.scrollIntoView();
}

/** Goes to the top of a table that starts above the window: it may have become shorter. */
export function showTop(table: HTMLElement): void {
  if (table.getBoundingClientRect().top < 0) table.scrollIntoView();
}
