import MiniSearch from 'minisearch';
import type { SearchEntry, SearchIndex, SearchKind, SearchPassage } from './entry.ts';
import { hitsOf, type Hit, type KnownWords } from './hits.ts';
import { createLikeness } from './likeness.ts';
import { optionAsked } from './option-asked.ts';
import { corrected, parted } from './spelling.ts';
import { stemOf, termsOf, wordsOf } from './words.ts';

/** One answer to a query. */
export interface Found {
  entry: SearchEntry;
  /** The place itself: one answer of a row where the query names its option, else the entry’s own address. */
  href: string;
  /** The name of that option. */
  option: string | undefined;
  /** What to show of it: the passage that matches best, else the entry’s own text. */
  text: string;
  /** The words of it that matched, as they are indexed: what to mark. */
  matched: ReadonlySet<string>;
  score: number;
}

export interface Search {
  /** Lets later queries find these too. Their positions follow those of the index. */
  addEntries: (entries: readonly SearchEntry[]) => void;
  /** Lets later queries look into the full text too. */
  addPassages: (passages: readonly SearchPassage[]) => void;
  /** Best first, each entry once, at most 50. Total: any string has an answer, if an empty one. */
  find: (query: string) => Found[];
}

const MOST_FOUND = 50;
/** What a passage adds to its entry. */
const PASSAGE_WEIGHT = 0.4;
/** A row whose answer for the named option is known answers more than its question. */
const OPTION_WEIGHT = 1.5;
const fieldWeight = { title: 4, words: 2, place: 0.3, text: 0.7 };
/** Among equals, the page that explains before the answer in one row, and that before a part of something. */
const kindWeight: Readonly<Record<SearchKind, number>> = {
  row: 1,
  page: 1.1,
  section: 0.8,
  option: 1,
  term: 1,
  claim: 0.8,
  lesson: 1.4,
  symptom: 0.2,
  question: 0.4,
};

/** An entry with just this title: who types “pod” asks for the word itself. */
const NAMED_WEIGHT = 3;
/** A symptom whose message is in the query, or the query in it, is what was pasted. */
const PASTED_WEIGHT = 3;
/** The least words of a piece of a message, which a question could hold by chance if they were fewer. */
const FRAGMENT = 4;

/** The words of each message that an entry is known by. Pure. */
const messagesIn = ({ title, words }: SearchEntry): string[][] =>
  [title, ...words.split('\n')]
    .map((message) => termsOf(message.replace(/<[^<>]+>/g, ' ')))
    .filter(({ length }) => length > 0);

/** Whether one of the messages is in the query, or a piece of one is all of it. Pure. */
const isPasted = (terms: readonly string[], messages: readonly (readonly string[])[]): boolean =>
  messages.some((words) => {
    // Two words are in a question by chance, and are a message only as they stand.
    const isWhole =
      words.length === 2
        ? terms.join(' ') === words.join(' ')
        : words.every((word) => terms.includes(word));
    const isPart = terms.length >= FRAGMENT && terms.every((term) => words.includes(term));
    return isWhole || isPart;
  });

/** An entry weighed for a query, with the passage that matches best. */
interface Weighed {
  id: number;
  score: number;
  passage: number | undefined;
  option: number | undefined;
}

/** What the index holds: entries by their number, and passages with those of each entry. */
interface Documents {
  entries: SearchEntry[];
  /** The messages of each symptom, in words. */
  messages: Map<number, string[][]>;
  /** The entries with the same title, by its words. */
  named: Map<string, Set<number>>;
  titles: MiniSearch;
  texts: MiniSearch;
  passages: SearchPassage[];
  passagesOf: Map<number, number[]>;
}

/** A query on its way: its words, the option it names, and what answers any of its words. */
interface Asked {
  terms: readonly string[];
  option: ReturnType<typeof optionAsked>;
  inTitles: ReadonlyMap<number, Hit>;
  inTexts: ReadonlyMap<number, Hit>;
}

/**
 * Search over an index. Ranking: BM25+ of titles, words and texts; added to it, for each entry, its best passage; all of
 * it weighed by the share of the query’s words that the two answer together, since nobody asks with words that do not
 * matter. Where the query names an option, rows are asked for their answer for that option. Weights were chosen on the
 * questions of tests/fixtures/search-queries.ts, where each has a flat optimum.
 */
export function createSearch({ entries: first, options, alike }: SearchIndex): Search {
  const likeness = createLikeness(alike);
  const vocabulary = new Set(likeness.words);
  const known: KnownWords = { vocabulary, likeness };
  const documents = emptyIndex(vocabulary);
  addEntries(documents, first);
  return {
    addEntries: (added) => addEntries(documents, added),

    addPassages: (added) => addPassages(documents, added),

    find(query) {
      const terms = termsOf(query).map((term) =>
        parted(term, vocabulary) === undefined ? corrected(term, vocabulary) : term,
      );
      const asked: Asked = {
        terms,
        option: optionAsked(terms, options),
        inTitles: hitsOf(documents.titles, terms, fieldWeight, known),
        inTexts: hitsOf(documents.texts, terms, {}, known),
      };
      return touchedBy(asked, documents)
        .map((id) => weigh(id, documents.entries[id]?.kind ?? 'page', asked, documents))
        .filter(({ score }) => score > 0)
        .sort((a, b) => b.score - a.score || a.id - b.id)
        .slice(0, MOST_FOUND)
        .flatMap((weighed): Found[] => {
          const entry = documents.entries[weighed.id];
          const option = weighed.option === undefined ? undefined : options[weighed.option];
          return entry ? [foundOf(weighed, entry, option, asked, documents)] : [];
        });
    },
  };
}

/** An index without entries or passages yet. It adds each stem it meets to the vocabulary. */
function emptyIndex(vocabulary: Set<string>): Documents {
  const shared = {
    tokenize: wordsOf,
    processTerm: (word: string): string => {
      const stem = stemOf(word);
      vocabulary.add(stem);
      return stem;
    },
    // Words of a query come in their indexed form; a second pass could shorten them again.
    searchOptions: { processTerm: (word: string): string => word },
  };
  const titles = new MiniSearch({ ...shared, fields: Object.keys(fieldWeight) });
  const texts = new MiniSearch({ ...shared, fields: ['text'] });
  const maps = { messages: new Map(), named: new Map(), passagesOf: new Map() };
  return { entries: [], passages: [], ...maps, titles, texts };
}

function addEntries(
  { entries, messages, named, titles }: Documents,
  added: readonly SearchEntry[],
): void {
  titles.addAll(added.map((entry, at) => ({ ...entry, id: entries.length + at })));
  for (const entry of added) {
    const id = entries.push(entry) - 1;
    if (entry.kind === 'symptom') messages.set(id, messagesIn(entry));
    const name = termsOf(entry.title).join(' ');
    named.set(name, (named.get(name) ?? new Set()).add(id));
  }
}

function addPassages(
  { texts, passages, passagesOf }: Documents,
  added: readonly SearchPassage[],
): void {
  texts.addAll(added.map(({ text }, at) => ({ id: passages.length + at, text })));
  for (const passage of added) {
    const position = passages.push(passage) - 1;
    const known = passagesOf.get(passage.entry);
    if (known) known.push(position);
    else passagesOf.set(passage.entry, [position]);
  }
}

/** The entries that answer any word, themselves or with a passage. */
function touchedBy({ inTitles, inTexts }: Asked, { passages }: Documents): number[] {
  const touched = new Set(inTitles.keys());
  for (const position of inTexts.keys()) {
    const entry = passages[position]?.entry;
    if (entry !== undefined) touched.add(entry);
  }
  return [...touched];
}

function weigh(
  id: number,
  kind: SearchKind,
  { terms, option, inTitles, inTexts }: Asked,
  { messages, named, passages, passagesOf }: Documents,
): Weighed {
  const forOption = kind === 'row' ? option : undefined;
  const counts = (position: number): boolean => !forOption?.words.has(position);
  const sum = (hit: Hit | undefined): number =>
    hit?.scores.reduce((all, score, position) => (counts(position) ? all + score : all), 0) ?? 0;
  const own = inTitles.get(id);
  let passage: number | undefined;
  let passageScore = 0;
  for (const position of passagesOf.get(id) ?? []) {
    const isAsked = forOption && passages[position]?.options.includes(forOption.option);
    if (forOption && !isAsked) continue;
    const score = sum(inTexts.get(position));
    if (score > passageScore || (isAsked && passage === undefined)) {
      passage = position;
      passageScore = score;
    }
  }
  const under = passage === undefined ? undefined : inTexts.get(passage);
  const counted = terms.map((_, position) => position).filter(counts);
  const answered = counted.filter(
    (position) => (own?.scores[position] ?? 0) + (under?.scores[position] ?? 0) > 0,
  );
  const score =
    (sum(own) + PASSAGE_WEIGHT * passageScore) *
    (answered.length / counted.length) ** 2 *
    (isPasted(terms, messages.get(id) ?? []) ? PASTED_WEIGHT : kindWeight[kind]) *
    (named.get(terms.join(' '))?.has(id) ? NAMED_WEIGHT : 1) *
    (forOption ? OPTION_WEIGHT : 1);
  return { id, score, passage, option: forOption?.option };
}

/** What is shown of an entry; `option` is the one whose answer is asked for. */
function foundOf(
  { id, score, passage }: Weighed,
  entry: SearchEntry,
  option: SearchIndex['options'][number] | undefined,
  { inTitles, inTexts }: Asked,
  { passages }: Documents,
): Found {
  const hits = [inTitles.get(id), passage === undefined ? undefined : inTexts.get(passage)];
  return {
    entry,
    href: option ? `${entry.href}#${option.id}` : entry.href,
    option: option?.name,
    text: (passage === undefined ? undefined : passages[passage]?.text) ?? entry.text,
    matched: new Set(hits.flatMap((hit) => hit?.words ?? [])),
    score,
  };
}
