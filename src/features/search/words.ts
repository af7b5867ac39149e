/** How text becomes words to search by, the same for the index and for a query. */

/** Longest query that is looked at, in characters; a pasted page is no question. */
const QUERY_MAX = 200;
const TERMS_MAX = 16;
const TERM_MAX = 40;

/** Words that say how a question is put, not what it is about. */
const fillers = new Set(
  (
    'a about all am an and any are as at be been by can could did do does doing each for from get gets give gives go goes had happen happens has have how i if in into is it ' +
    'its just like many me mean means more most much my need needs no not of on one or our own really set should so some support supports supported than that ' +
    'the their them there these they this to us use used using was we were what when where which who whose why will with would you your'
  ).split(' '),
);

/**
 * Every run of letters and digits, in lower case without accents; `StatefulSet` also in its parts, `5,000` as `5000`.
 */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  const plain = text.normalize('NFKD').replace(/(?<=\d),(?=\d{3}(?!\d))/g, '');
  for (const [word] of plain.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu)) {
    const bare = word.replace(/\p{M}/gu, '');
    words.push(bare.toLowerCase());
    if (/\p{Ll}\p{Lu}/u.test(bare))
      words.push(
        ...bare
          .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
          .toLowerCase()
          .split(' '),
      );
  }
  return words;
}

/**
 * The form in which a word is indexed: without the endings of plural and verb, so that `scaling`, `scaled` and `scales`
 * meet in `scal`. Not a linguist’s stem; it only has to come out the same on both sides.
 */
export function stemOf(word: string): string {
  let stem = word;
  if (stem.length > 3 && /[^s]s$/.test(stem))
    stem = stem.replace(/(?<=..)ies$/, 'y').replace(/(?<=x|sh|ch|s)es$|s$/, '');
  if (stem.length > 5)
    stem = stem.replace(/(?:ing|ed|ion|able)$/, '').replace(/([bdgmnprt])\1$/, '$1');
  return stem.length > 4 ? stem.replace(/e$/, '') : stem;
}

/**
 * The words of a query that say what it is about, each once, at most 16. When it consists of fillers only, these count.
 * Takes any string: unpaired surrogates, control characters and megabytes included. Pure, total.
 */
export function termsOf(query: string): string[] {
  const words = wordsOf(query.slice(0, QUERY_MAX).toWellFormed()).map((word) =>
    word.slice(0, TERM_MAX),
  );
  const telling = words.filter((word) => !fillers.has(word));
  const terms = (telling.length > 0 ? telling : words).map(stemOf);
  return [...new Set(terms)].slice(0, TERMS_MAX);
}
