import MiniSearch, { type Query } from 'minisearch';
import type { SearchEntry, SearchIndex, SearchKind, SearchPassage } from './entry.ts';
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
/** A word that replaces another counts this much of it. */
const ALIKE_WEIGHT = 0.6;
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
  symptom: 0.25,
};

/** A symptom whose message is in the query, or the query in it, is what was pasted. */
const PASTED_WEIGHT = 3;
/** The least words of a piece of a message, which a question could hold by chance if they were fewer. */
const FRAGMENT = 4;

/** The words of each message that an entry is known by. Pure. */
const messagesIn = ({ title, words }: SearchEntry): string[][] =>
  [title, ...words.split('\n')]
    .map((message) => termsOf(message.replace(/<[^<>]+>/g, ' ')))
    .filter(({ length }) => length > 0);

/** What one index knows about a document: for each word of the query how well it answers it, and with which words. */
interface Hit {
  scores: number[];
  words: string[];
}

/** An entry weighed for a query, with the passage that matches best. */
interface Weighed {
  id: number;
  score: number;
  passage: number | undefined;
  option: number | undefined;
}

/**
 * Search over an index. Ranking: BM25+ of titles, words and texts; added to it, for each entry, its best passage; all of
 * it weighed by the share of the query’s words that the two answer together, since nobody asks with words that do not
 * matter. Where the query names an option, rows are asked for their answer for that option. Weights were chosen on the
 * questions of tests/fixtures/search-queries.ts, where each has a flat optimum.
 */
export function createSearch({ entries: first, options, alike }: SearchIndex): Search {
  const entries: SearchEntry[] = [];
  const messages = new Map<number, string[][]>();
  const likeness = createLikeness(alike);
  const vocabulary = new Set(likeness.words);
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
  const addEntries = (added: readonly SearchEntry[]): void => {
    added.forEach((entry, index) => {
      if (entry.kind === 'symptom') messages.set(entries.length + index, messagesIn(entry));
    });
    titles.addAll(added.map((entry, index) => ({ ...entry, id: entries.length + index })));
    entries.push(...added);
  };
  addEntries(first);
  const texts = new MiniSearch({ ...shared, fields: ['text'] });
  const passages: SearchPassage[] = [];
  const passagesOf = new Map<number, number[]>();

  /** Everything of an index that answers any of the words. */
  function hitsOf(
    index: MiniSearch,
    terms: readonly string[],
    boost: Record<string, number>,
  ): Map<number, Hit> {
    const hits = new Map<number, Hit>();
    /** Asks for the documents that answer the word at `position`; the best of them scores at most `most`. */
    const ask = (position: number, query: Query, weight: number, most = Infinity): number => {
      const results = index.search(query, { boost });
      const top = results[0]?.score ?? 0;
      const scale = Math.min(1, most / top) * weight;
      for (const { id, score, terms: words } of results) {
        const hit = hits.get(id as number) ?? { scores: [], words: [] };
        hit.scores[position] = Math.max(hit.scores[position] ?? 0, score * scale);
        hit.words.push(...words);
        hits.set(id as number, hit);
      }
      return top;
    };
    terms.forEach((term, position) => {
      // The last word may still be being typed; an earlier one is a beginning only where it is no word.
      const isLast = position === terms.length - 1;
      const prefix = term.length > 1 && (isLast || !vocabulary.has(term));
      const top = ask(position, { queries: [term], prefix }, 1);
      // A rare word for a common one would outweigh it, and so would a phrase, whose words add up.
      const inTwo = parted(term, vocabulary);
      for (const other of [...likeness.of(terms, position), ...(inTwo ? [inTwo] : [])]) {
        const weight = ALIKE_WEIGHT / other.split(' ').length;
        ask(position, { queries: [other], combineWith: 'AND' }, weight, top || undefined);
      }
    });
    return hits;
  }

  return {
    addEntries,

    addPassages(added) {
      texts.addAll(added.map(({ text }, index) => ({ id: passages.length + index, text })));
      for (const passage of added) {
        const position = passages.push(passage) - 1;
        const known = passagesOf.get(passage.entry);
        if (known) known.push(position);
        else passagesOf.set(passage.entry, [position]);
      }
    },

    find(query) {
      const terms = termsOf(query).map((term) =>
        parted(term, vocabulary) === undefined ? corrected(term, vocabulary) : term,
      );
      const asked = optionAsked(terms, options);
      const inTitles = hitsOf(titles, terms, fieldWeight);
      const inTexts = hitsOf(texts, terms, {});

      const isPasted = (id: number): boolean =>
        messages.get(id)?.some((words) => {
          const isWhole = words.every((word) => terms.includes(word));
          const isPart = terms.length >= FRAGMENT && terms.every((term) => words.includes(term));
          return isWhole || isPart;
        }) === true;
      const weigh = (id: number, kind: SearchKind): Weighed => {
        const forOption = kind === 'row' ? asked : undefined;
        const counts = (index: number): boolean => !forOption?.words.has(index);
        const sum = (hit: Hit | undefined): number =>
          hit?.scores.reduce((all, score, index) => (counts(index) ? all + score : all), 0) ?? 0;
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
        const counted = terms.map((_, index) => index).filter(counts);
        const answered = counted.filter(
          (index) => (own?.scores[index] ?? 0) + (under?.scores[index] ?? 0) > 0,
        );
        const score =
          (sum(own) + PASSAGE_WEIGHT * passageScore) *
          (answered.length / counted.length) ** 2 *
          (kind === 'symptom' && isPasted(id) ? PASTED_WEIGHT : kindWeight[kind]) *
          (forOption ? OPTION_WEIGHT : 1);
        return { id, score, passage, option: forOption?.option };
      };

      const touched = new Set(inTitles.keys());
      for (const position of inTexts.keys()) {
        const entry = passages[position]?.entry;
        if (entry !== undefined) touched.add(entry);
      }
      return [...touched]
        .map((id) => weigh(id, entries[id]?.kind ?? 'page'))
        .filter(({ score }) => score > 0)
        .sort((a, b) => b.score - a.score || a.id - b.id)
        .slice(0, MOST_FOUND)
        .flatMap(({ id, score, passage, option }): Found[] => {
          const entry = entries[id];
          if (!entry) return [];
          const chosen = option === undefined ? undefined : options[option];
          const words = [
            inTitles.get(id),
            passage === undefined ? undefined : inTexts.get(passage),
          ];
          return [
            {
              entry,
              href: chosen ? `${entry.href}#${chosen.id}` : entry.href,
              option: chosen?.name,
              text: (passage === undefined ? undefined : passages[passage]?.text) ?? entry.text,
              matched: new Set(words.flatMap((hit) => hit?.words ?? [])),
              score,
            },
          ];
        });
    },
  };
}
