import { loadScript } from '../../browser/load-script.ts';

/** Presses that follow a link elsewhere, which stay what they are. */
const modified = (event: MouseEvent): boolean =>
  event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;

/**
 * Loads “Quote this” when a reader first asks for it: by a permalink or a button of quoting, by selecting words, or by
 * opening a link that names the edition its sender saw (`?asof=`). Where the script cannot be had, a permalink still
 * goes to its place.
 */
export function offerQuotes(script: string): void {
  const load = (then: () => void): Promise<void> =>
    loadScript(script).then(then, () => {
      // A copy without the script still has its permalinks. What fails in the script itself is not hushed up.
    });
  document.addEventListener('click', (event) => {
    const trigger =
      event.target instanceof Element
        ? event.target.closest<HTMLElement>('a[data-permalink], button[data-quote]')
        : null;
    if (!trigger || modified(event)) return;
    // In a task of its own: a permalink goes to its place first, which takes the focus away from what has it.
    void load(() => {
      setTimeout(() => berthQuote.quoteFrom(trigger));
    });
  });
  for (const end of ['pointerup', 'keyup'])
    document.addEventListener(end, () => {
      const selection = getSelection();
      if (
        (selection && !selection.isCollapsed) ||
        document.querySelector('[data-part=quote-selection]')
      )
        void load(() => berthQuote.quoteSelection());
    });
  if (new URLSearchParams(location.search).has('asof'))
    void load(() => berthQuote.sayWhatChanged());
}
