import { excerpt, marked } from './excerpt.ts';
import type { SearchKind } from './entry.ts';
import { sitePage } from '../../places/address.ts';
import { isComposing } from '../../browser/input-method.ts';
import { groupResults, type ResultGroup } from './group.ts';
import type { Found, Search } from './search.ts';

const EXCERPT_LENGTH = 150;
/** A screen reader hears the outcome when typing rests this long. */
const QUIET_MS = 600;

const kindName: Readonly<Record<SearchKind, string>> = {
  row: 'Row',
  lesson: 'Page',
  page: 'Page',
  section: 'Section',
  option: 'Option',
  term: 'Term',
  claim: 'Claim',
  symptom: 'When it breaks',
  question: 'Question',
};

export interface SearchView {
  /** Asks again: the full text has come. */
  refresh: () => void;
  /** One line above the results. */
  note: (text: string) => void;
}

/**
 * Fills the empty search box: results as plain links, best first. Arrow keys walk through them, Enter follows, Escape
 * closes and focus returns to where it was. Enter follows a result only, not one of the suggestions shown when there is
 * none. `root` is the folder of index.html.
 */
export function fillDialog(dialog: HTMLDialogElement, search: Search, root: URL): SearchView {
  const input = dialog.querySelector('input') ?? make('input', '');
  const status = dialog.querySelector('p') ?? make('p', '');
  const results = make('div', 'search-results');
  const notice = make('p', 'search-note');
  const close = make('button', '', 'Close');
  close.type = 'button';
  close.onclick = () => dialog.close();
  const head = make('div', 'search-head');
  input.autocomplete = 'off';
  input.spellcheck = false;
  input.enterKeyHint = 'go';
  input.placeholder = 'gpu, who patches the host, pod …';
  status.className = 'visually-hidden';
  dialog.replaceChildren(head, status, notice, results, hints());
  head.append(input, close);
  if (dialog.open) input.focus();

  let announcing: ReturnType<typeof setTimeout> | undefined;

  function show(): void {
    const query = input.value;
    const found = search.find(query);
    const said = statusOf(query, found);
    results.replaceChildren(
      ...(found.length > 0
        ? groupResults(found).map((group) => groupOf(group, root))
        : [emptyState(said, root)]),
    );
    results.scrollTop = 0;
    clearTimeout(announcing);
    announcing = setTimeout(() => (status.textContent = said), QUIET_MS);
  }

  input.oninput = show;
  walkWithKeys(dialog, input, results);
  closeWhenDone(dialog);
  show();
  return {
    refresh: () => {
      const focused = linksIn(results).findIndex((link) => link === document.activeElement);
      // What the reader has reached already stays where it is.
      if (focused < 0 && input.value !== '') show();
    },
    note: (text) => (notice.textContent = text),
  };
}

const linksIn = (results: HTMLElement): HTMLAnchorElement[] => [...results.querySelectorAll('a')];

/** Arrow keys walk through the results, Enter follows the best, Escape closes. */
function walkWithKeys(
  dialog: HTMLDialogElement,
  input: HTMLInputElement,
  results: HTMLElement,
): void {
  dialog.addEventListener('keydown', (event) => {
    const { key, target } = event;
    // These keys belong to an input method while it composes: its Enter takes a word, no result.
    if (isComposing(event)) return;
    const all = linksIn(results);
    const at = all.findIndex((link) => link === target);
    if (key === 'ArrowDown') (all[at + 1] ?? all[0])?.focus();
    else if (key === 'ArrowUp') (at === 0 ? input : all.at(at < 0 ? -1 : at - 1))?.focus();
    else if (key === 'Enter' && target === input)
      results.querySelector<HTMLAnchorElement>('.search-group a')?.click();
    // A search field would take the first Escape to empty itself.
    else if (key === 'Escape') dialog.close();
    else {
      // Whoever types while a result has focus goes on with the query.
      if (key.length === 1 && at >= 0 && !event.ctrlKey && !event.metaKey && key !== ' ')
        input.focus();
      return;
    }
    event.preventDefault();
  });
}

/** Closes the box when a reader follows a link in this tab, or clicks beside it. */
function closeWhenDone(dialog: HTMLDialogElement): void {
  let pressed: EventTarget | null = null;
  dialog.addEventListener('pointerdown', ({ target }) => {
    pressed = target;
  });
  dialog.addEventListener('click', (event) => {
    const { target } = event;
    // Selecting text and releasing the pointer outside is not a click on the backdrop.
    const isBackdrop = target === dialog && pressed === dialog;
    const isLink = target instanceof Element && target.closest('a') !== null;
    if (isBackdrop || (isLink && !event.ctrlKey && !event.metaKey && !event.shiftKey))
      dialog.close();
  });
}

function statusOf(query: string, found: readonly Found[]): string {
  const asked = query.trim();
  if (asked === '') return '';
  const short = asked.slice(0, 60).toWellFormed();
  const name = `“${short}${short === asked ? '' : ' …'}”`;
  const [best] = found;
  return best ? `Results for ${name}. Best: ${best.entry.title}` : `Nothing found for ${name}.`;
}

function groupOf({ name, found }: ResultGroup, root: URL): HTMLElement {
  const group = make('section', 'search-group');
  const list = make('ul', '');
  list.append(
    ...found.map((one) => {
      const item = make('li', '');
      item.append(linkOf(one, root));
      return item;
    }),
  );
  group.append(make('h2', '', name), list);
  return group;
}

function linkOf({ entry, href, option, text, matched }: Found, root: URL): HTMLElement {
  const link = make('a', '');
  link.href = new URL(href, root).href;
  const title = make('b', '');
  title.append(...inMarks(entry.kind === 'claim' ? `“${entry.title}”` : entry.title, matched));
  const place = make('span', 'search-place', placeOf(entry.kind, option ?? entry.place));
  const body = make('span', 'search-text');
  body.append(...inMarks(excerpt(text, matched, EXCERPT_LENGTH), matched));
  link.append(title, ' ', place, ...(text === '' ? [] : [' ', body]));
  return link;
}

function placeOf(kind: SearchKind, place: string): string {
  const name = kindName[kind];
  return place === '' || kind === 'term' || kind === 'claim' || kind === 'option'
    ? name
    : `${name} · ${place}`;
}

const inMarks = (text: string, matched: ReadonlySet<string>): (Node | string)[] =>
  marked(text, matched).map((part) => (part.hit ? make('mark', '', part.text) : part.text));

/** What to do without a query, or when it finds nothing. */
function emptyState(said: string, root: URL): HTMLElement {
  const state = make('div', 'search-empty');
  const list = make('ul', '');
  for (const [href, title, about] of [
    [sitePage.compare, 'The whole comparison', 'every row, your choice of columns'],
    [sitePage.glossary, 'Glossary and phrasebook', 'terms of ECS and Kubernetes, side by side'],
    [sitePage.fromAToZ, 'Everything from A to Z', 'rows, pages, terms and claims in one list'],
  ] as const) {
    const item = make('li', '');
    const link = make('a', '', title);
    link.href = new URL(href, root).href;
    item.append(link, ` ${about}`);
    list.append(item);
  }
  const asked = said !== '';
  state.append(
    make(
      'p',
      '',
      asked
        ? `${said} Try other words, or one of these:`
        : 'Ask in your own words, or look around:',
    ),
    list,
  );
  return state;
}

function hints(): HTMLElement {
  const line = make('p', 'search-hints');
  line.ariaHidden = 'true';
  for (const [keys, does] of [
    ['Arrows', 'choose'],
    ['Enter', 'open'],
    ['Esc', 'close'],
  ] as const) {
    const hint = make('span', '');
    hint.append(make('kbd', '', keys), ` ${does}`);
    line.append(hint);
  }
  return line;
}

function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  text = '',
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (className !== '') element.className = className;
  element.textContent = text;
  return element;
}
