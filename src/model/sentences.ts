/** Sentences of a text that is one run of words. Pure. */

/** The end of a sentence: a stop, then the end of the text or a space and what can open another. */
const end = /[.?!](?=$|\s+[\p{Lu}\p{N}“‘(])/u;

const upToEnd = (text: string): string => {
  const at = text.search(end);
  return at < 0 ? text : text.slice(0, at + 1);
};

/** The first sentence of a text, without white space around it; the whole text where it has no end. */
export const firstSentence = (text: string): string => upToEnd(text.trim());

/** The sentence of a text that starts with these words; undefined where none does. */
export function sentenceFrom(text: string, start: string): string | undefined {
  const rest = text.trim();
  for (let at = rest.indexOf(start); at >= 0; at = rest.indexOf(start, at + 1)) {
    if (at === 0 || /[.?!:]\s+$/.test(rest.slice(0, at))) return upToEnd(rest.slice(at));
  }
  return undefined;
}

/** Names in a sentence: `a, b and c`. */
export const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
