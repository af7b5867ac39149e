import MiniSearch, { type Query } from 'minisearch';
import type { SearchEntry, SearchIndex, SearchKind, SearchPassage } from './entry.ts';
import { createLikeness } from './likeness.ts';
import { optionAsked } from './option-asked.ts';
import { corrected } from './spelling.ts';
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
  score: number;
}

export interface Outcome {
  /** Best first, each entry once. */
  found: Found[];
  /** The words of the site that matched, as they are indexed: what to mark. */
  matched: ReadonlySet<string>;
}

export interface Search {
  /** Lets later queries look into the full text too. */
  addPassages: (passages: readonly SearchPassage[]) => void;
  /** Total: any string has an outcome, if an empty one. */
  find: (query: string) => Outcome;
}

/** A word that stands for another counts this much of it. */
const ALIKE_WEIGHT = 0.7;
/** What a passage adds to its entry. */
const PASSAGE_WEIGHT = 0.5;
/** Among equals, the page that explains before the answer in one row, and that before a part of something. */
const kindWeight: Readonly<Record<SearchKind, number>> = {
  row: 1,
  page: 1.1,
  section: 0.8,
  option: 1,
  term: 1,
  claim: 0.8,
  lesson: 1.4,
};

/** What one index knows about a document: for each word of the query, how well it answers it. */
type Hits = Map<number, number[]>;

/**
 * Search over an index. Ranking: BM25+ of titles, words and texts; added to it, for each entry, its best passage; all of
 * it weighed by the share of the query’s words that the two answer together, since nobody asks with words that do not
 * matter. Where the query names an option, rows are asked for their answer for that option.
 */
export function createSearch({ entries, options, alike }: SearchIndex): Search {
  const likeness = createLikeness(alike);
  const vocabulary = new Set(likeness.words);
  const learnWord = (word: string): string => {
    const stem = stemOf(word);
    vocabulary.add(stem);
    return stem;
  };
  const titles = new MiniSearch<SearchEntry & { id: number }>({
    fields: ['title', 'words', 'place', 'text'],
    tokenize: wordsOf,
    processTerm: learnWord,
  });
  titles.addAll(entries.map((entry, id) => ({ ...entry, id })));
  const texts = new MiniSearch<{ id: number; text: string }>({
    fields: ['text'],
    tokenize: wordsOf,
    processTerm: learnWord,
  });
  const passages: SearchPassage[] = [];
  const passagesOf = new Map<number, number[]>();

  function hitsOf(
    index: MiniSearch,
    terms: readonly string[],
    boost: Record<string, number>,
    matched: Set<string>,
  ): Hits {
    const hits: Hits = new Map();
    /** Asks for the documents that answer the word at `position`; the best of them scores at most `most`. */
    const ask = (position: number, query: Query, weight: number, most = Infinity): number => {
      const results = index.search(query, { boost });
      const top = results.reduce((best, { score }) => Math.max(best, score), 0);
      const scale = Math.min(1, most / top) * weight;
      for (const { id, score, match } of results) {
        for (const word of Object.keys(match)) matched.add(word);
        const byTerm = hits.get(id as number) ?? [];
        byTerm[position] = Math.max(byTerm[position] ?? 0, score * scale);
        hits.set(id as number, byTerm);
      }
      return top;
    };
    terms.forEach((term, position) => {
      const isLast = position === terms.length - 1;
      const top = ask(position, { queries: [term], prefix: isLast || term.length > 2 }, 1);
      // A rare word for a common one would outweigh it.
      for (const other of likeness.of(terms, position))
        ask(position, { queries: [other], combineWith: 'AND' }, ALIKE_WEIGHT, top || undefined);
    });
    return hits;
  }

  return {
    addPassages(added) {
      texts.addAll(added.map(({ text }, index) => ({ id: passages.length + index, text })));
      for (const passage of added) {
        const position = passages.push(passage) - 1;
        passagesOf.set(passage.entry, [...(passagesOf.get(passage.entry) ?? []), position]);
      }
    },

    find(query) {
      const terms = termsOf(query).map((term) => corrected(term, vocabulary));
      const matched = new Set<string>();
      const asked = optionAsked(terms, options);
      const inTitles = hitsOf(
        titles,
        terms,
        { title: 3, words: 2, place: 0.3, text: 0.7 },
        matched,
      );
      const inTexts = hitsOf(texts, terms, {}, matched);

      const scoreOf = (id: number, entry: SearchEntry): Found | undefined => {
        const forOption = entry.kind === 'row' ? asked : undefined;
        const counted = terms.map((_, index) => !forOption?.words.has(index));
        const sum = (scores: readonly number[]): number =>
          scores.reduce((total, score, index) => (counted[index] ? total + score : total), 0);
        const own = inTitles.get(id) ?? [];
        let best: { score: number; scores: readonly number[]; passage: SearchPassage } | undefined;
        for (const position of passagesOf.get(id) ?? []) {
          const passage = passages[position];
          const scores = inTexts.get(position) ?? [];
          if (!passage) continue;
          const isAsked = forOption && passage.options.includes(forOption.option);
          if (forOption && !isAsked) continue;
          const score = sum(scores);
          if ((score > 0 || isAsked) && (!best || score > best.score))
            best = { score, scores, passage };
        }
        const answered = terms.filter(
          (_, index) => counted[index] && ((own[index] ?? 0) > 0 || (best?.scores[index] ?? 0) > 0),
        ).length;
        if (answered === 0) return undefined;
        const coverage = answered / counted.filter(Boolean).length;
        const score =
          (sum(own) + PASSAGE_WEIGHT * (best?.score ?? 0)) *
          coverage ** 2 *
          kindWeight[entry.kind] *
          (forOption ? 1.5 : 1);
        const option = forOption && options[forOption.option];
        return {
          entry,
          href: option ? `${entry.href}#${option.id}` : entry.href,
          option: option?.name,
          text: best?.passage.text ?? entry.text,
          score,
        };
      };
      const touched = new Set(inTitles.keys());
      for (const position of inTexts.keys()) {
        const entry = passages[position]?.entry;
        if (entry !== undefined) touched.add(entry);
      }
      const found = [...touched]
        .flatMap((id) => {
          const entry = entries[id];
          return (entry && scoreOf(id, entry)) ?? [];
        })
        .sort((a, b) => b.score - a.score || (a.href < b.href ? -1 : 1));
      return { found, matched };
    },
  };
}
