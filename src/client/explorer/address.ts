/** The address bar as the place where a view lives. History may refuse (WebKit counts calls); the page goes on. */
import {
  formatView,
  parseView,
  type ParsedView,
  type ViewState,
  type Vocabulary,
} from '../../domain/view-state.ts';

/** How a view enters the history: a choice can be undone by Back, typing cannot. */
export type Entry = 'push' | 'replace';

export function readAddress(known: Vocabulary): ParsedView {
  return parseView(location.search, location.hash, known);
}

/** Writes a view; unchanged addresses make no entry. The theme that links carry from disk stays. */
export function writeAddress(state: ViewState, known: Vocabulary, entry: Entry): void {
  const [query = '', fragment = ''] = formatView(state, known).split('#');
  const theme = new URLSearchParams(location.search).get('theme');
  const kept =
    theme === null ? '' : `${query === '' ? '?' : '&'}theme=${encodeURIComponent(theme)}`;
  const address = location.pathname + query + kept + (fragment && `#${fragment}`);
  if (address === location.pathname + location.search + location.hash) return;
  try {
    if (entry === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  } catch {
    // Too many entries in too short a time: the view holds, and Share still gives its link.
  }
}

/** The view as a link for others: public where the page names its own address, never with a theme. */
export function linkTo(state: ViewState, known: Vocabulary): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  const page = canonical ?? location.href.replace(/[?#].*$/, '');
  return page + formatView(state, known);
}
