/** Reads from the page what a quote says: the HTML is complete, so nothing is known here that is not shown. */
import type { Quote, QuotedLine, QuotedSource } from './quote.ts';
import { sharePageOf } from '../../places/share-page.ts';

/** What stands in a place and is no word of it: marks, controls, fine print, and what a script has reckoned. */
const asides = '.permalink, button, .fine, .visually-hidden, svg, berth-days-left > span';
/** Their words do not run into those of the next. */
const blocks = 'p, li, dt, dd, div, td, th, span';

const words = (element: Element | null | undefined): string => {
  if (!element) return '';
  const copy = element.cloneNode(true) as Element;
  for (const aside of copy.querySelectorAll(asides)) aside.remove();
  for (const block of copy.querySelectorAll(blocks)) block.after(' ');
  return copy.textContent.replace(/\s+/g, ' ').trim();
};

const wordsOfAll = (elements: Iterable<Element>): string[] =>
  [...elements].map((element) => words(element)).filter((text) => text !== '');

/** A title leads on to the text after it; a question and a quotation do so by themselves. */
const leadingOn = (title: string): string =>
  /[?”:]$/.test(title) ? title : `${title.replace(/\.$/, '')}:`;

/** A text as it ends in a sentence. */
const sentence = (text: string): string => (/[.?!…:]$/.test(text) ? text : `${text}.`);

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
  const shared = sharePageOf({ page, id });
  if (shared !== undefined) return publicAddress(shared);
  if (page !== 'compare.html') return publicAddress(`${page}#${id}`);
  const [row = '', option] = id.split('--');
  return publicAddress(`compare/${row}.html${option === undefined ? '' : `#${option}`}`);
}

/** The quote of what a permalink (`href="#id"`) points to. */
export function quoteAt(permalink: HTMLAnchorElement): Quote {
  const id = permalink.hash.slice(1);
  const base = { link: linkTo(id), checked: editionDay() };
  const row = permalink.closest('table.compare tr[id]');
  if (row) {
    const group = row.classList.contains('group');
    return { ...base, ...(group ? groupQuote(row) : rowInTable(row, permalink.closest('td'))) };
  }
  const card = permalink.closest('.cell-card');
  if (card)
    return {
      ...base,
      title: `${heading()} ${words(card.querySelector('.option-name'))}:`,
      lines: [cardLine(card)],
    };
  for (const [kind, read] of Object.entries(entryReaders)) {
    const entry = permalink.closest(kind);
    if (entry) return { ...base, ...read(entry) };
  }
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

type Said = Pick<Quote, 'title' | 'lines'>;

/** Something with a name and a text. */
const said = (title: string, text: string, sources: QuotedSource[] = []): Said => ({
  title: leadingOn(title),
  lines: [{ text, sources }],
});

/** A group of the table by the questions it asks. */
function groupQuote(group: Element): Said {
  const rows = [...(group.closest('tbody')?.querySelectorAll('.question') ?? [])];
  return said(words(group), clipped(wordsOfAll(rows)));
}

/** How each kind of entry is read, by the element that is one. */
const entryReaders: Readonly<Record<string, (entry: Element) => Said>> = {
  '.claim': (claim) =>
    said(
      words(claim.querySelector('h2')),
      [
        sentence(words(claim.querySelector('.claim-verdict'))),
        ...wordsOfAll(claim.querySelectorAll('p:not(.claim-verdict, .fine, .small)')),
      ].join(' '),
      sourcesIn(claim),
    ),
  // A source: the line under its name says what it is and where to look.
  'li.entry': (source) => {
    const link = source.querySelector<HTMLAnchorElement>('a[href^="http"]');
    const sources = link ? [{ title: words(link), url: link.href }] : [];
    return said(words(link), words(source.querySelector('.fine')), sources);
  },
  '.prices > .entry': (price) => {
    const amounts = wordsOfAll(price.querySelectorAll('.price-amounts li')).join(', ');
    const notes = wordsOfAll(price.querySelectorAll('dd > p:not(.fine)'));
    return said(
      words(price.querySelector('dt b')),
      [sentence(`${amounts} ${words(price.querySelector('dt > .small'))}`), ...notes].join(' '),
      sourcesIn(price),
    );
  },
  '.entry': (entry) =>
    said(
      words(entry.querySelector('dt b')),
      wordsOfAll(entry.querySelectorAll('dd')).join(' '),
      sourcesIn(entry),
    ),
  '.option-facts > div': (row) =>
    said(
      `${words(row.querySelector('.question'))} ${heading()}`,
      words(row.querySelector('.answer')),
      sourcesIn(row),
    ),
  '.change': (change) =>
    said(
      words(change.querySelector('h3')),
      [...change.querySelectorAll('.change-part')]
        .map((part) => {
          const names = wordsOfAll(part.querySelectorAll('.option-name')).join(', ');
          return `${names}: ${words(part.querySelector('p:not(.option-names)'))}`;
        })
        .join(' '),
    ),
  '.launch': (launch) =>
    said(
      words(launch.querySelector('b')),
      `${words(launch.querySelector('time'))}, for ${wordsOfAll(launch.querySelectorAll('.option-name')).join(', ')}`,
      sourcesIn(launch),
    ),
  '.ending': (ending) =>
    said(
      words(ending.querySelector('h3')),
      wordsOfAll(ending.querySelectorAll('p:not(.fine), .milestones > div'))
        .map(sentence)
        .join(' '),
      sourcesIn(ending),
    ),
  '.plain-table tr': (row) => {
    const table = row.closest('table');
    const heads = wordsOfAll(table?.querySelectorAll('thead th') ?? []);
    const dates = wordsOfAll(row.querySelectorAll('td'));
    return said(
      `${words(table?.caption)} ${words(row.querySelector('th'))}`,
      dates.map((date, index) => `${heads[index + 1] ?? ''} ${date}`).join(', '),
    );
  },
};

/** How much of a section is quoted: what a reader of a chat still reads. */
const SECTION_WORDS = 90;

function clipped(parts: readonly string[]): string {
  const all = parts.join(' ').split(' ');
  return all.slice(0, SECTION_WORDS).join(' ') + (all.length > SECTION_WORDS ? '…' : '');
}

/** A section by its running text; one without by what its tables and lists are about. */
function sectionQuote(permalink: Element): Said {
  const title = permalink.closest('h2, h3');
  const start = title?.closest('.section-head') ?? title;
  const body: Element[] = [];
  for (
    let next = start?.nextElementSibling;
    next && !/^H[1-3]$/.test(next.tagName);
    next = next.nextElementSibling
  )
    body.push(next);
  const within = (selector: string): Element[] =>
    body.flatMap((part) => [
      ...(part.matches(selector) ? [part] : []),
      ...part.querySelectorAll(selector),
    ]);
  const text = wordsOfAll(within('p:not(.fine, li p), li:not(li li, .sample li)')).map(sentence);
  return said(
    `${words(title)} · ${heading()}`,
    clipped(
      text.length > 0
        ? text
        : wordsOfAll(within('caption, figcaption, dt:not(:has(.question)), .question')).map(
            sentence,
          ),
    ),
  );
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
      // A cell says nothing of the details below its row.
      (one.tagName !== 'TD' &&
        (one.compareDocumentPosition(from ?? one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0),
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
