import { editDistance } from '../../model/nearest.ts';
import { stemOf } from './words.ts';

/** How many letters of a word may be wrong. */
const slips = ({ length }: string): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

/**
 * The known word that `term` is a slip of the keyboard for; `term` itself when it is known, begins a known word, or is
 * like none. Of several equally near the first that begins alike. Pure.
 */
export function corrected(term: string, known: ReadonlySet<string>): string {
  const most = slips(term);
  if (most === 0 || known.has(term)) return term;
  let best = term;
  let bestDistance = most + 1;
  for (const word of known) {
    if (word.startsWith(term)) return term;
    if (Math.abs(word.length - term.length) > most || word.length < 4) continue;
    const distance = editDistance(term, word) + (word[0] === term[0] ? 0 : 0.5);
    if (distance < bestDistance) {
      best = word;
      bestDistance = distance;
    }
  }
  return best;
}

/** Shortest part of a word that was written together. */
const PART_MIN = 3;

/**
 * The two known words that `term` is when they are written together (`breakeven`, `nodegroup`), parted by a space;
 * undefined when it is known itself or is no two. Pure.
 */
export function parted(term: string, known: ReadonlySet<string>): string | undefined {
  if (known.has(term)) return undefined;
  for (let cut = PART_MIN; cut <= term.length - PART_MIN; cut++) {
    const parts = [term.slice(0, cut), term.slice(cut)].map(stemOf);
    if (parts.every((part) => known.has(part))) return parts.join(' ');
  }
  return undefined;
}
