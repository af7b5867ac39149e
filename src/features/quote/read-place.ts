/** Reads from the page what a quote says, from the marks of places: `data-place`, and `data-part` below it. */
import { addressOf, editionDay, ownPath, publicAddress } from './page-address.ts';
import { heading, leadingOn, sentence, wordsOf, wordsOfAll } from './place-words.ts';
import type { Quote } from './quote.ts';
import { quoteOfCell, quoteOfRow, readCell, sourcesIn } from './read-row.ts';

type Said = Pick<Quote, 'title' | 'lines' | 'what'>;

/** The quote of what a permalink (`href="#id"`) points to. */
export function quoteAt(permalink: HTMLAnchorElement): Quote {
  const id = permalink.hash.slice(1);
  const place = permalink.closest<HTMLElement>('[data-place]');
  return {
    link: addressOf(id),
    checked: place?.dataset['checked'] ?? editionDay(),
    ...readPlace(permalink, place),
  };
}

function readPlace(permalink: HTMLAnchorElement, place: HTMLElement | null): Said {
  if (!place) return quoteOfSection(permalink);
  switch (place.dataset['place']) {
    case 'row':
      return quoteOfRow(place, permalink.closest('td'));
    case 'cell':
      return quoteOfCell(readCell(place));
    case 'group':
      return quoteOfGroup(place);
    default:
      return quoteOfMarked(place);
  }
}

/** The quote of a row’s own page: an answer for each option. */
export function quoteOfPage(): Quote {
  const cards = [...document.querySelectorAll<HTMLElement>('[data-place=cell]')].filter(
    ({ dataset }) => dataset['label'] !== undefined,
  );
  const lead = wordsOf(document.querySelector('[data-part=lead]'));
  return {
    title: heading(),
    lines: cards.length > 0 ? cards.map(readCell) : [{ text: lead, sources: [] }],
    link: publicAddress(ownPath()),
    checked: editionDay(),
  };
}

/**
 * Any place with a title and texts, in the order of the page. A text that lists things (`data-part="item"`) gives them
 * with commas; `data-before` and `data-after` say what leads to a text and, in place of a full stop, what follows it.
 */
function quoteOfMarked(place: HTMLElement): Said {
  const texts = [...place.querySelectorAll<HTMLElement>('[data-part~=text]')].map((part) => {
    const items = wordsOfAll(part.querySelectorAll('[data-part~=item]'));
    const { before, after } = part.dataset;
    const text = items.length > 0 ? items.join(', ') : wordsOf(part);
    const led = before === undefined ? text : `${before} ${text}`;
    return after === undefined ? sentence(led) : led + after;
  });
  const title = place.dataset['title'] ?? wordsOf(place.querySelector('[data-part~=title]'));
  return {
    title: leadingOn(title),
    what: title,
    lines: [{ text: texts.join(' '), sources: sourcesOf(place) }],
  };
}

/** The sources of a place; one that is a source itself names itself by its title. */
const sourcesOf = (place: HTMLElement) => {
  const own = place.querySelector<HTMLAnchorElement>('[data-part~=source][href]');
  return own ? [{ title: wordsOf(own), url: own.href }] : sourcesIn(place);
};

/** How much of a section is quoted: what a reader of a chat still reads. */
const SECTION_WORDS = 90;

function clipped(parts: readonly string[]): string {
  const all = parts.join(' ').split(' ');
  return all.slice(0, SECTION_WORDS).join(' ') + (all.length > SECTION_WORDS ? '…' : '');
}

/** A group of rows by what they ask. */
function quoteOfGroup(group: HTMLElement): Said {
  const title = group.dataset['label'] ?? '';
  const questions = group.parentElement?.querySelectorAll('[data-part=question]') ?? [];
  return {
    title: leadingOn(title),
    what: title,
    lines: [{ text: clipped(wordsOfAll(questions)), sources: [] }],
  };
}

/** A section by its running text; one without by what its tables and lists are about. */
function quoteOfSection(permalink: Element): Said {
  const title = permalink.closest('h2, h3');
  const start = title?.closest('[data-part=head]') ?? title;
  const body: Element[] = [];
  for (
    let next = start?.nextElementSibling;
    next && !/^H[1-3]$/.test(next.tagName);
    next = next.nextElementSibling
  )
    body.push(next);
  const within = (selector: string): string[] =>
    wordsOfAll(
      body.flatMap((part) => [
        ...(part.matches(selector) ? [part] : []),
        ...part.querySelectorAll(selector),
      ]),
    ).map(sentence);
  const text = within(
    'p:not([data-part~=note], [data-part~=sources], li p), li:not(li li, [data-part=sample] li)',
  );
  const named = `${wordsOf(title)} · ${heading()}`;
  return {
    title: leadingOn(named),
    what: named,
    lines: [
      {
        text: clipped(
          text.length > 0
            ? text
            : within(
                'caption, figcaption, dt:not(:has([data-part=question])), [data-part=question]',
              ),
        ),
        sources: [],
      },
    ],
  };
}
