/** The search of the site as the field that finds rows asks it: what it finds there, it finds here. */

const none: ReadonlySet<string> = new Set();

/** Has the search loaded; the document hears of it as `berth-search`. */
export function reachSearch(): void {
  document.querySelector('berth-search')?.prepare();
}

/** The rows it finds for a text; none before it has been loaded, which this asks for. */
export function foundRows(text: string): ReadonlySet<string> {
  if (text === '') return none;
  if (!globalThis.berthFindRows) reachSearch();
  return new Set(globalThis.berthFindRows?.(text));
}
