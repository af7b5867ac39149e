/** Every place of the site, from the facts and the texts: what search, share pages, permalinks and lists are made from. */
import { countInWords } from '../model/format.ts';
import { historyEntries } from '../model/history.ts';
import type { Move } from '../data/moves.ts';
import { sitePage } from './address.ts';
import { byLetter, letterId } from './alphabet.ts';
import type { Content } from './content.ts';
import { factPlaces } from './fact-places.ts';
import { optionIdsOf, type PlaceFacts } from './facts.ts';
import { movedPlaces } from './moves.ts';
import type { Place } from './place.ts';
import { wordsOf } from './prose.ts';
import { questionPlaces } from './question-places.ts';
import { formatAddress, sharePageOf } from './share-page.ts';
import { aToZPage, pricesPage, sitePages, textsListedAs, type SitePage } from './site-pages.ts';
import { blockWords, textPlaces } from './text-places.ts';

/** The texts of single pages, with what they count. Pure. */
const sitePagesOf = (facts: PlaceFacts, content: Content) =>
  sitePages({
    lessons: content.learn.length,
    scenarios: content.scenarios.length,
    rows: facts.rows.length,
    questions: facts.questionCount,
    asked: Object.values(facts.questions).flat().length,
    options: optionIdsOf(facts).length,
    layers: facts.layerCount,
    symptoms: facts.symptoms.length,
    claims: Object.keys(facts.claims).length,
    terms: Object.keys(facts.glossary).length,
    sources: Object.keys(facts.sources).length,
    changes: historyEntries(facts.history, facts.rows).length,
    firstPublished: facts.firstPublished,
    launchesSince: facts.launchesSince,
  });

const toPlace = (page: string, { title, description, lead, parent }: SitePage): Place => ({
  kind: 'page',
  page,
  title,
  parent,
  inShort: description,
  text: lead,
  sources: [],
});

const section =
  (page: string, parent: string) =>
  (id: string, title: string): Place => ({
    kind: 'section',
    page,
    id,
    title,
    parent,
    text: '',
    sources: [],
  });

/** Sections of single pages. */
function siteSections(decidingCount: number, optionsInWords: string, notHere: string): Place[] {
  const home = section(sitePage.home, 'Berth: running containers on AWS, compared');
  const glossary = section(sitePage.glossary, 'Glossary and phrasebook');
  const cost = section(sitePage.cost, 'Cost');
  const decide = section(sitePage.decide, 'Which one for us?');
  const offline = section(sitePage.offline, 'Berth from disk');
  return [
    home('start', 'Three ways in'),
    home('read', 'Learn what each part is'),
    home('map', `${optionsInWords} ways, one map`),
    home('deciding', `${countInWords(decidingCount)} rows that decide most cases`),
    home('side-by-side', 'Two at a time'),
    glossary('phrasebook', 'Phrasebook'),
    glossary('words', 'Terms'),
    decide('result', 'What fits'),
    decide('outcomes', 'Three teams and what fits them'),
    decide('none', 'None of these'),
    decide('rules', 'Every rule, written out'),
    cost('turn', 'Where the bill turns'),
    cost('lines', 'Line by line'),
    cost('sums', 'The sum, with your numbers'),
    cost('cases', 'Three fleets, worked out'),
    section(sitePage.whoRunsWhat, 'Who runs what')('at-night', 'At three in the morning'),
    offline('downloads', 'Downloads'),
    offline('paste', 'A link someone sent'),
    { ...section(sitePage.prices, 'Prices')('not-here', 'Not listed here'), text: notHere },
    { ...section(sitePage.compare, 'Compare')('filters', 'Controls'), kind: 'control' },
  ];
}

/** Places inside a page that the list from A to Z holds. */
const listedParts: readonly Place['kind'][] = ['term', 'claim', 'question'];

/** What the list from A to Z holds, by letter: rows, options, terms, claims, questions and pages. Pure. */
function listedPlaces(places: readonly Place[], pages: Readonly<Record<string, SitePage>>) {
  const kinds: Partial<Record<Place['kind'], string>> = {
    row: 'Row',
    symptom: 'When it breaks',
    option: 'Option',
    term: 'Term',
    claim: 'Claim',
    question: 'Question',
    lesson: 'Learn',
    pair: 'Pair',
    scenario: 'Scenario',
    alternative: 'Instead',
    page: 'Page',
  };
  const listed = places.flatMap((place) => {
    const kind = kinds[place.kind];
    const isPart = place.id !== undefined && !listedParts.includes(place.kind);
    if (kind === undefined || isPart) return [];
    const named = pages[place.page];
    if (place.kind === 'page' && named && named.listedAs === undefined) return [];
    const ownName = place.kind === 'page' ? listedNameOf(place.page, pages) : undefined;
    const title = place.kind === 'claim' ? `“${place.title}”` : (ownName ?? place.title);
    return [{ title, kind, address: formatAddress(place) }];
  });
  // Of two with one title the rarer kind comes later, in the order of `kinds`.
  const order = Object.values(kinds);
  return byLetter(listed.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind)));
}

/** What lists of the whole site call a single page; undefined for one that is listed by its title. Pure. */
export const listedNameOf = (
  page: string,
  pages: Readonly<Record<string, SitePage>>,
): string | undefined => pages[page]?.listedAs ?? textsListedAs[page.replace(/\.html$/, '')];

/** What the site is made from. */
export interface SiteSource {
  facts: PlaceFacts;
  content: Content;
  moves: readonly Move[];
  /** How many rows the home page shows. */
  decidingCount: number;
}

/** The whole site as places. */
export interface SitePlaces {
  places: Place[];
  /** The texts of single pages, by address. */
  pages: Readonly<Record<string, SitePage>>;
  /** The list from A to Z. */
  letters: ReturnType<typeof listedPlaces>;
}

/** Every place of the site; those of one page follow it in the order in which the page shows them. Pure. */
export function sitePlaces({ facts, content, moves, decidingCount }: SiteSource): SitePlaces {
  const prices = content.texts.find(({ id }) => id === 'prices');
  const pages: Record<string, SitePage> = {
    ...sitePagesOf(facts, content),
    [sitePage.prices]: { ...pricesPage, description: prices?.description ?? '' },
  };
  const stated = [
    ...factPlaces(facts),
    ...textPlaces(content, facts),
    ...Object.entries(pages).map(([page, words]) => toPlace(page, words)),
    ...siteSections(
      decidingCount,
      countInWords(optionIdsOf(facts).length),
      wordsOf(prices?.prose ?? [], blockWords(facts)),
    ),
  ];
  const known = [...stated, ...questionPlaces(facts, stated)];
  const letters = listedPlaces(known, pages);
  const all = aToZPage(letters.reduce((sum, { entries }) => sum + entries.length, 0));
  const letterAt = section(sitePage.fromAToZ, all.heading);
  const withList = [
    ...known,
    toPlace(sitePage.fromAToZ, all),
    ...letters.map(({ letter }) => letterAt(letterId(letter), letter)),
  ];
  const shared = withList.map((place) => ({ ...place, ...sharing(place) }));
  const rest = [...shared, ...shared.flatMap(sharePlaces)];
  return {
    places: [...rest, ...movedPlaces(moves, new Set(rest.map(formatAddress)))],
    pages: { ...pages, [sitePage.fromAToZ]: all },
    letters,
  };
}

/** The share page of a place that has one. */
function sharing({ kind, page, id }: Place): { sharedAs?: string } {
  const own = id === undefined || kind === 'figure' || kind === 'control';
  const sharedAs = own ? undefined : sharePageOf({ page, id });
  return sharedAs === undefined ? {} : { sharedAs };
}

/** A share page as a place: the same words on a page of their own. */
const sharePlaces = ({ sharedAs: page, title, parent, text, titles, sources }: Place): Place[] =>
  page === undefined
    ? []
    : [{ kind: 'share', page, title, parent, text: text || (titles ?? ''), sources }];
