import type {
  SearchEntry,
  SearchIndex,
  SearchKind,
  SearchPassage,
} from '../../src/features/search/entry.ts';
import { facts } from '../../src/views/facts.ts';
import { searchWords } from '../../src/data/search-words.ts';
import { optionIds, rows } from '../../src/views/comparison.ts';
import { rowPage, sitePage, symptomPage } from '../../src/places/address.ts';
import { wordsOfCell } from '../../src/places/fact-places.ts';
import type { Place, PlaceKind } from '../../src/places/place.ts';
import { formatAddress } from '../../src/places/share-page.ts';

/** The whole index: what loads first, and the full text behind it. */
export interface BuiltIndex {
  index: SearchIndex;
  /** Entries that come with the full text: they are many, and their titles would delay the first result. */
  later: SearchEntry[];
  passages: SearchPassage[];
}

/** What a reader finds a place as. Places left out are reached through those that contain them. */
const found: Partial<Record<PlaceKind, SearchKind>> = {
  row: 'row',
  term: 'term',
  claim: 'claim',
  question: 'question',
  option: 'option',
  lesson: 'lesson',
  page: 'page',
  pair: 'page',
  scenario: 'page',
  alternative: 'page',
  section: 'section',
  symptom: 'symptom',
};

/** Kinds whose entries come with the full text. */
const laterKinds: readonly SearchKind[] = ['section', 'symptom', 'question'];

/** Everything that can be found, and the full text of it: places in words, rows also with each of their answers. */
export function buildIndex(places: readonly Place[]): BuiltIndex {
  const entries: SearchEntry[] = [];
  const passages: SearchPassage[] = [];
  for (const place of inOrder(places)) {
    const kind = found[place.kind];
    // A row is in the whole table too; its own page says more.
    if (kind === undefined || (kind === 'row' && place.id !== undefined)) continue;
    // The letters of the list of everything would answer any query of one letter.
    if (kind === 'section' && place.page === sitePage.fromAToZ) continue;
    // Questions are found one by one; the name of their subject would answer what rows answer.
    if (kind === 'section' && place.page === sitePage.questions) continue;
    // A symptom’s page is found as a whole, by its message.
    if (kind === 'section' && symptomOfPage.has(place.page)) continue;
    const entry = entries.push(entryOf(place, kind)) - 1;
    const text = textOf(place);
    if (text !== '') passages.push({ entry, options: [], text });
    if (kind === 'row')
      for (const [answer, options] of answersOf(place.page))
        passages.push({ entry, options, text: answer });
  }
  const firstLater = entries.findIndex(({ kind }) => laterKinds.includes(kind));
  const count = firstLater < 0 ? entries.length : firstLater;
  return {
    later: entries.slice(count),
    index: {
      entries: entries.slice(0, count),
      options: optionIds.map((id) => ({ id, name: facts.options[id].label })),
      alike: [...searchWords, ...pairedWords()],
    },
    passages,
  };
}

/** Rows, words and claims first, then page by page, what comes later last: among equals the earlier is shown first. */
function inOrder(places: readonly Place[]): Place[] {
  const first = ['row', 'term', 'claim'];
  const rank = ({ kind }: Place): number => {
    const searched = found[kind];
    if (searched && laterKinds.includes(searched)) return first.length + 1;
    return first.includes(kind) ? first.indexOf(kind) : first.length;
  };
  const known = new Map(places.map((place, index) => [place, index]));
  const isPage = ({ id }: Place): number => (id === undefined ? 0 : 1);
  return places.toSorted(
    (a, b) =>
      rank(a) - rank(b) ||
      (rank(a) !== first.length
        ? 0
        : a.page < b.page
          ? -1
          : a.page > b.page
            ? 1
            : isPage(a) - isPage(b)) ||
      (known.get(a) ?? 0) - (known.get(b) ?? 0),
  );
}

const symptomOfPage = new Map(facts.symptoms.map((one) => [symptomPage(one.id), one]));
const rowOfPage = new Map(rows.map((row) => [rowPage(row.id), row]));

function entryOf(place: Place, kind: SearchKind): SearchEntry {
  const row = kind === 'row' ? rowOfPage.get(place.page) : undefined;
  const words = row
    ? [row.label, spaced(row.id), ...row.terms.map((id) => facts.glossary[id].term)].join(' ')
    : kind === 'claim'
      ? spaced(place.id ?? '')
      : kind === 'symptom'
        ? (symptomOfPage.get(place.page)?.otherMessages ?? []).join('\n')
        : '';
  return {
    kind,
    href: formatAddress(place),
    title: place.title,
    place: place.parent,
    text: place.inShort ?? '',
    words,
  };
}

/** The text of a place without what its entry already says. */
function textOf({ kind, text, inShort = '', captions }: Place): string {
  const own = kind === 'term' ? text.slice(inShort.length) : text === inShort ? '' : text;
  return [own, captions].filter(Boolean).join(' ').trim();
}

/** The answers to a row, each with the positions of the options that give it. */
function answersOf(page: string): [text: string, options: number[]][] {
  const row = rowOfPage.get(page);
  const alike = Map.groupBy(row ? optionIds : [], (id) => (row ? wordsOfCell(row.cells[id]) : ''));
  return [...alike].map(([text, ids]) => [text, ids.map((id) => optionIds.indexOf(id))]);
}

const spaced = (id: string): string => id.replaceAll('-', ' ');

/** What the phrasebook and the glossary pair: words of the two worlds, and words with their short forms. */
function pairedWords(): string[][] {
  const phrases = facts.phrasebook.map(({ ecs, kubernetes }) => [
    ...ecs.split(/ or | and /),
    ...kubernetes.split(/ or |, with .*|, or /),
  ]);
  const shortForms = Object.values(facts.glossary).flatMap(({ term }) => {
    const { long, short } = /^(?<long>.+) \((?<short>[A-Z]+)\)$/.exec(term)?.groups ?? {};
    return long === undefined || short === undefined ? [] : [[long, short]];
  });
  return [...phrases, ...shortForms].map((line) => line.filter((words) => words !== ''));
}
