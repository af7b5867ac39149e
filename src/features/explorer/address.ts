/** The address bar as the place where a view lives. History may refuse (WebKit counts calls); the page goes on. */
import {
  formatView,
  parseView,
  type ParsedView,
  type ViewState,
  type Vocabulary,
} from './view-state.ts';

/** How a view enters the history: a choice can be undone by Back, typing cannot. */
export type Entry = 'push' | 'replace';

export function readAddress(known: Vocabulary): ParsedView {
  return parseView(location.search, location.hash, known);
}

/** What an address may carry besides the view: the theme of a copy on disk, and the edition its sender saw. */
const besides = ['theme', 'asof'];

/** Writes a view; unchanged addresses make no entry. Other parameters of the address stay. */
export function writeAddress(state: ViewState, known: Vocabulary, entry: Entry): void {
  const [query = '', fragment = ''] = formatView(state, known).split('#');
  const now = new URLSearchParams(location.search);
  const kept = besides.flatMap((key) => {
    const value = now.get(key);
    return value === null ? [] : `${key}=${encodeURIComponent(value)}`;
  });
  const whole = [query.slice(1), ...kept].filter((part) => part !== '').join('&');
  const address = location.pathname + (whole && `?${whole}`) + (fragment && `#${fragment}`);
  if (address === location.pathname + location.search + location.hash) return;
  try {
    if (entry === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  } catch {
    // Too many entries in too short a time: the view stays, and Share still gives its link.
  }
}

/** The view as a link for others: public where the page names its own address, and of the view alone. */
export function linkTo(state: ViewState, known: Vocabulary): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  const page = canonical ?? location.href.replace(/[?#].*$/, '');
  return page + formatView(state, known);
}
