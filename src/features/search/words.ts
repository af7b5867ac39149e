/** How text becomes words to search by, the same for the index and for a query. */

/** What differs each time a message is printed: names of resources, numbers, times. */
const variables = [
  /\barn:aws[\w-]*:\S+/g,
  /\bhttps?:\/\/\S+/g,
  /\b\d{12}\.dkr\.ecr\.\S+/g,
  /\bsha256:[\da-f]+/g,
  /\bip-\d+-\d+-\d+-\d+[\w.-]*/g,
  /\b\d{1,3}(?:\.\d{1,3}){3}(?::\d+|\/\d+)?/g,
  /\b\d{4}-\d\d-\d\d[T ]\d\d:[\d:.]+Z?/g,
  // Ids: `i-0a1b2c3d4e5f67890`, a UUID, and pods of a Deployment.
  /\b[a-z\d-]+-[\da-f]{8,10}-[a-z\d]{5}\b/g,
  /\b(?:[a-z]+-)?(?=[a-f-]*\d)[\da-f]{8,}(?:-[\da-f]{4,})*\b/g,
];

/** Longest pasted message that is looked at. */
const MESSAGE_MAX = 2000;

/** A pasted message without what differs each time. A query of nothing else stays as it is. Pure, total. */
function withoutVariables(query: string): string {
  const cut = query.slice(0, MESSAGE_MAX);
  const kept = variables.reduce((text, variable) => text.replace(variable, ' '), cut);
  return /[\p{L}\p{N}]/u.test(kept) ? kept : cut;
}

/** Longest query that is looked at, in characters; a pasted page is no question. */
const QUERY_MAX = 200;
const TERMS_MAX = 16;
const TERM_MAX = 40;

/** Words that say how a question is put, not what it is about. */
const fillers = new Set(
  (
    'a about all am an and any are arent as at be been by can cannot cant could couldnt did didnt do does doesnt doing dont each for from get gets give gives go goes had happen happens has hasnt have havent how i if im in into is isnt it ' +
    'its just like many me mean means more most much my need needs no not of on one or our own really set should shouldnt so some support supports supported than that ' +
    'the their them there these they this to us use used using was wasnt we were werent what when where which who whose why will with wont would wouldnt you your'
  ).split(' '),
);

/** Names whose signs are part of them; without these, `C++` would be the letter C. */
const signs: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}\p{N}])c\+\+/giu, 'cpp'],
  [/(?<![\p{L}\p{N}])([cf])#/giu, '$1sharp'],
  [/(?<![\p{L}\p{N}])\.net(?![\p{L}\p{N}])/giu, 'dotnet'],
];

/**
 * Every run of letters and digits, in lower case without accents; `StatefulSet` also in its parts, `5,000` as `5000`,
 * `AWS’s` as `aws`, `don’t` as `dont`, `C++` as `cpp`.
 */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  const plain = signs
    .reduce((known, [sign, name]) => known.replace(sign, name), text.normalize('NFKD'))
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '')
    .replace(/(?<=[\p{L}\p{N}])['’ʼ‘](?:s(?![\p{L}\p{N}])|(?=\p{L}))/giu, '');
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

/** British spelling as American: `utilisation`, `behaviour`, `centre`, `licence`, `catalogue`. */
const american = (word: string): string =>
  word.length < 6
    ? word
    : word
        .replace(/(?<=[iy])s(?=(?:ation|ing|ed|er?)$)/, 'z')
        .replace(/our$/, 'or')
        .replace(/(?<=cent|lit|fib|met)re$/, 'er')
        .replace(/(?<=lic|def)ence$/, 'ense')
        .replace(/logue$/, 'log');

/**
 * The form in which a word is indexed: without the endings of plural and verb, so that `scaling`, `scaled` and `scales`
 * meet in `scal`, and in one spelling. Not a linguist’s stem; it only has to come out the same on both sides.
 */
export function stemOf(word: string): string {
  let stem = word;
  if (stem.length > 3 && /[^s]s$/.test(stem))
    stem = stem.replace(/(?<=..)ies$/, 'y').replace(/(?<=x|sh|ch|s)es$|s$/, '');
  stem = american(stem);
  if (stem.length > 5)
    stem = stem.replace(/(?:ing|ed|ion|able)$/, '').replace(/([bdgmnprt])\1$/, '$1');
  // `labelled` and `labeled`; `install` like `installing`.
  if (stem.length > 4) stem = stem.replace(/e$/, '');
  return stem.length > 5 ? stem.replace(/ll$/, 'l') : stem;
}

/**
 * The words of a query that say what it is about, each once, at most 16. When it consists of fillers only, these count.
 * Takes any string: unpaired surrogates, control characters and megabytes included. Pure, total.
 */
export function termsOf(query: string): string[] {
  const words = wordsOf(withoutVariables(query).slice(0, QUERY_MAX).toWellFormed()).map((word) =>
    word.slice(0, TERM_MAX),
  );
  const telling = words.filter((word) => !fillers.has(word));
  const terms = (telling.length > 0 ? telling : words).map(stemOf);
  return [...new Set(terms)].slice(0, TERMS_MAX);
}
