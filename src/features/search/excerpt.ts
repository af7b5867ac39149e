import { stemOf, wordsOf } from './words.ts';

/** A piece of text, and whether it answers the query. */
export interface Part {
  text: string;
  hit: boolean;
}

const word = /\d{1,3}(?:,\d{3})+(?!\d)|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;

/** The text in pieces, words whose indexed form is in `matched` apart. Joined they give the text again. Pure. */
export function marked(text: string, matched: ReadonlySet<string>): Part[] {
  const parts: Part[] = [];
  const add = (piece: string, hit: boolean): void => {
    const last = parts.at(-1);
    if (last?.hit === hit) last.text += piece;
    else if (piece !== '') parts.push({ text: piece, hit });
  };
  let end = 0;
  for (const { 0: found, index } of text.matchAll(word)) {
    add(text.slice(end, index), false);
    add(
      found,
      wordsOf(found).some((form) => matched.has(stemOf(form))),
    );
    end = index + found.length;
  }
  add(text.slice(end), false);
  return parts;
}

/**
 * At most `longest` characters of the text, cut between words, from where most words of `matched` are; a cut shows as
 * an ellipsis. Pure.
 */
export function excerpt(text: string, matched: ReadonlySet<string>, longest: number): string {
  if (text.length <= longest) return text;
  const words = [...text.matchAll(word)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    hit: wordsOf(found).some((form) => matched.has(stemOf(form))),
  }));
  const hitsFrom = (start: number): number =>
    words.filter((one) => one.hit && one.start >= start && one.end <= start + longest).length;
  let best = 0;
  let most = hitsFrom(0);
  // A sentence that starts with its subject reads better than a window around the word.
  for (const { index } of text.matchAll(/(?<=[.!?] )\S/g)) {
    const hits = hitsFrom(index);
    if (hits > most) {
      best = index;
      most = hits;
    }
  }
  const cut = text.slice(best, best + longest);
  const isEnd = best + longest >= text.length;
  const kept = isEnd
    ? cut
    : `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).replace(/[,;:]$/, '')} …`;
  return best > 0 ? `… ${kept}` : kept;
}
