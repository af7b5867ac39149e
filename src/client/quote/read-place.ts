/** Reads from the page what a quote says: the HTML is complete, so nothing is known here that is not shown. */
import type { Quote, QuotedLine, QuotedSource } from '../../domain/quote.ts';

const words = (element: Element | null | undefined): string => {
  if (!element) return '';
  const copy = element.cloneNode(true);
  if (copy instanceof Element)
    for (const aside of copy.querySelectorAll('.permalink, button, .fine, .visually-hidden, svg'))
      aside.remove();
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
};

const heading = (): string => words(document.querySelector('h1'));

/** Newest day facts of this edition were checked, from the foot of every page. */
export const editionDay = (): string => document.querySelector('footer time')?.textContent ?? '';

const sourcesIn = (element: Element | null | undefined): QuotedSource[] =>
  [...(element?.querySelectorAll<HTMLAnchorElement>('.fine a[href^="http"]') ?? [])].map(
    (link) => ({
      title: words(link),
      url: link.href,
    }),
  );

/** Where this page stands: at its canonical address where it names one, since a host may serve it under another. */
const here = (): string =>
  document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ??
  location.href.replace(/[?#].*$/, '');

/** The root of the site, ending in a slash: every page knows the way to the home page. */
function siteRoot(): string {
  const home = document.querySelector('a.wordmark')?.getAttribute('href') ?? '';
  return new URL('.', new URL(home, here())).href;
}

/** The public address of a file of the site. */
const publicAddress = (path: string): string => siteRoot() + path;

/** This page’s path below the root of the site. */
const ownPath = (): string => here().slice(siteRoot().length) || 'index.html';

/** Where other sites find the lean form of this page: a row or a pair has one. */
export function embedAddress(): string | undefined {
  const [, id] = /^compare\/(.+\.html)$/.exec(ownPath()) ?? [];
  return id === undefined ? undefined : publicAddress(`embed/${id}`);
}

/** A place with a page of its own that unfurls, or this page at that place. */
function linkTo(id: string): string {
  const page = ownPath();
  // Share pages are for chats, which open no file: a copy for disk lacks them.
  if (siteRoot().startsWith('file:')) return publicAddress(`${page}#${id}`);
  if (page === 'compare.html') {
    const [row = '', option] = id.split('--');
    return id.startsWith('group-')
      ? publicAddress(`s/compare.all.${id}.html`)
      : publicAddress(`compare/${row}.html${option === undefined ? '' : `#${option}`}`);
  }
  if (/^(learn\/.+|compare\/.+-vs-.+|claims|glossary)\.html$/.test(page))
    return publicAddress(`s/${page.replace(/\.html$/, '').replaceAll('/', '.')}.${id}.html`);
  return publicAddress(`${page}#${id}`);
}

/** The quote of what a permalink (`href="#id"`) points to. */
export function quoteAt(permalink: HTMLAnchorElement): Quote {
  const id = permalink.hash.slice(1);
  const base = { link: linkTo(id), checked: editionDay() };
  const row = permalink.closest('table.compare tr[id]');
  if (row) return { ...base, ...rowInTable(row, permalink.closest('td')) };
  const card = permalink.closest('.cell-card');
  if (card)
    return {
      ...base,
      title: `${heading()} ${words(card.querySelector('.option-name'))}:`,
      lines: [cardLine(card)],
    };
  const entry = permalink.closest('.claim, .entry');
  if (entry) return { ...base, ...entryQuote(entry) };
  return { ...base, ...sectionQuote(permalink) };
}

/** The quote of a row’s own page: an answer for each option. */
export function quoteOfPage(): Quote {
  const lines = [...document.querySelectorAll('.cell-card')].map((card) => ({
    ...cardLine(card),
    label: words(card.querySelector('.option-name')),
  }));
  const lead = words(document.querySelector('.lead'));
  return {
    title: heading(),
    lines: lines.length > 0 ? lines : [{ text: lead, sources: [] }],
    link: publicAddress(ownPath()),
    checked: editionDay(),
  };
}

const cardLine = (card: Element): QuotedLine => ({
  text: words(card.querySelector('.answer')),
  sources: sourcesIn(card),
});

/** A row as the view shows it, or one answer of it. */
function rowInTable(
  row: Element,
  only: HTMLTableCellElement | null,
): Pick<Quote, 'title' | 'lines' | 'sources'> {
  const names = new Map(
    [...(row.closest('table')?.querySelectorAll<HTMLElement>('thead th[data-o]') ?? [])].map(
      (head) => [head.dataset['o'], words(head)],
    ),
  );
  const nameOf = (cell: HTMLElement): string => names.get(cell.dataset['o']) ?? '';
  const question = words(row.querySelector('.question'));
  if (only)
    return { title: `${question} ${nameOf(only)}:`, lines: [{ text: words(only), sources: [] }] };
  const cells = [...row.querySelectorAll<HTMLElement>('td[data-o]')].filter((cell) =>
    cell.checkVisibility(),
  );
  return {
    title: question,
    lines: cells.map((cell) => ({ label: nameOf(cell), text: words(cell), sources: [] })),
    sources: sourcesIn(row.nextElementSibling),
  };
}

function entryQuote(entry: Element): Pick<Quote, 'title' | 'lines'> {
  const title = entry.querySelector('h2, dt b');
  const body = [...entry.querySelectorAll('p:not(.fine, .small), dd')].map((part) => words(part));
  return {
    title: `${words(title).replace(/[.:]$/, '')}${/[?”]$/.test(words(title)) ? '' : ':'}`,
    lines: [{ text: body.join(' '), sources: sourcesIn(entry) }],
  };
}

/** How much of a section is quoted: what a reader of a chat still reads. */
const SECTION_WORDS = 90;

function sectionQuote(permalink: Element): Pick<Quote, 'title' | 'lines'> {
  const start = permalink.closest('h2, h3');
  const parts: string[] = [];
  for (
    let next = start?.nextElementSibling;
    next && !/^H[1-3]$/.test(next.tagName);
    next = next.nextElementSibling
  )
    if (/^(P|UL|OL)$/.test(next.tagName)) parts.push(words(next));
  const all = parts.join(' ').split(' ');
  const text = all.slice(0, SECTION_WORDS).join(' ') + (all.length > SECTION_WORDS ? '…' : '');
  return { title: `${words(start)} · ${heading()}:`, lines: [{ text, sources: [] }] };
}

/** The quote of selected words: in the section they stand in. */
export function quoteOfSelection(selection: Selection): (Quote & { fragment: string }) | undefined {
  const text = selection.toString().replace(/\s+/g, ' ').trim();
  const from =
    selection.anchorNode instanceof Element
      ? selection.anchorNode
      : selection.anchorNode?.parentElement;
  const place = from?.closest('main');
  if (text.length < 3 || !place) return undefined;
  const ids = [
    ...place.querySelectorAll<HTMLElement>(
      ':is(h2, h3, section, article, tr, td, li, div, dt)[id]',
    ),
  ];
  const before = ids.filter(
    (one) =>
      one.contains(from ?? null) ||
      (one.compareDocumentPosition(from ?? one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
  const id = before.at(-1)?.id ?? '';
  return {
    title: `${heading()}:`,
    lines: [{ text: `“${text}”`, sources: [] }],
    link: publicAddress(ownPath()),
    checked: editionDay(),
    fragment: id,
  };
}
