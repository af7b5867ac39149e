import type MiniSearch from 'minisearch';
import type { Query } from 'minisearch';
import type { Likeness } from './likeness.ts';
import { parted } from './spelling.ts';

/** A word that replaces another counts this much of it. */
const ALIKE_WEIGHT = 0.6;

/** What one index knows about a document: for each word of the query how well it answers it, and with which words. */
export interface Hit {
  scores: number[];
  words: string[];
}

/** What may stand for a word of a query. */
export interface KnownWords {
  vocabulary: ReadonlySet<string>;
  likeness: Likeness;
}

/** Everything of an index that answers any of the words. Reads the index only. */
export function hitsOf(
  index: MiniSearch,
  terms: readonly string[],
  boost: Record<string, number>,
  { vocabulary, likeness }: KnownWords,
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
