/** Sentences of a text that is one run of words. Pure. */

/** The end of a sentence: a stop, then the end of the text or a space and what can open another. */
const end = /[.?!](?=$|\s+[\p{Lu}\p{N}“‘(])/u;

const upToEnd = (text: string): string => {
  const at = text.search(end);
  return at < 0 ? text : text.slice(0, at + 1);
};

/** Shorter sentences (“Only partly.”) need the next one to say something. */
const LEAST = 32;

/** The first sentence of a text, and the next where that says little alone; the whole text where it has no end. */
export function firstSentence(text: string): string {
  const rest = text.trim();
  const first = upToEnd(rest);
  return first.length < LEAST && first.length < rest.length
    ? `${first} ${upToEnd(rest.slice(first.length).trim())}`
    : first;
}

/** The sentence of a text that starts with these words; undefined where none does. */
export function sentenceFrom(text: string, start: string): string | undefined {
  const rest = text.trim();
  for (let at = rest.indexOf(start); at >= 0; at = rest.indexOf(start, at + 1)) {
    if (at === 0 || /[.?!:]\s+$/.test(rest.slice(0, at))) return firstSentence(rest.slice(at));
  }
  return undefined;
}

/** Names in a sentence: `a, b and c`. */
export const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
