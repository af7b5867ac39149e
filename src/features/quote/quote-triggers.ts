import { loadScript } from '../../browser/load-script.ts';
import { wording } from '../../browser/wording.ts';

/** Presses that follow a link elsewhere, which stay what they are. */
const modified = (event: MouseEvent): boolean =>
  event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;

/** Resolves when the browser has gone where a press leads, if that is elsewhere on the page. */
const arrival = (trigger: HTMLElement): Promise<unknown> =>
  trigger instanceof HTMLAnchorElement && trigger.hash !== location.hash
    ? new Promise((resolve) => {
        addEventListener('hashchange', () => setTimeout(resolve), { once: true });
      })
    : new Promise((resolve) => setTimeout(resolve));

/**
 * Loads “Quote this” when a reader first asks for it: by a permalink or a quote button, by selecting words, or by
 * opening a link that names the edition its sender saw (`?asof=`). Where the script cannot be loaded, a permalink still
 * goes to its place.
 */
export function offerQuotes(script: string): void {
  const load = (then: () => void, otherwise?: () => void): Promise<void> =>
    loadScript(script, 'berthQuote').then(then, () => {
      // A page without the script still has its permalinks. An error in the script itself stays one.
      otherwise?.();
    });
  document.addEventListener('click', (event) => {
    const trigger =
      event.target instanceof Element
        ? event.target.closest<HTMLElement>('a[data-permalink], button[data-quote]')
        : null;
    if (!trigger || modified(event)) return;
    // A permalink goes to its place first, which takes the focus away from what has it.
    const arrived = arrival(trigger);
    void load(
      () => void arrived.then(() => berthQuote.quoteFrom(trigger)),
      () => {
        if (trigger instanceof HTMLButtonElement) trigger.replaceWith(wording.cannotQuote);
      },
    );
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
