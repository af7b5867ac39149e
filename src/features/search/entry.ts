/** What can be found, in order of nearness to a fact. Their numbers are in the index; append only. */
const searchKinds = [
  'row',
  'page',
  'section',
  'option',
  'term',
  'claim',
  'lesson',
  'symptom',
  'question',
] as const;
export type SearchKind = (typeof searchKinds)[number];

/** A place one can link to. */
export interface SearchEntry {
  kind: SearchKind;
  /** From the root of the site, with fragment: `glossary.html#task`. */
  href: string;
  title: string;
  /** Where it is: the group of a row, the page of a section. */
  place: string;
  /** What it says, in a sentence or two; empty where only the full text knows. */
  text: string;
  /** Further words it should be found by; never shown. */
  words: string;
}

/** A stretch of the full text behind an entry: a paragraph run, or one answer of a row. */
export interface SearchPassage {
  /** Position of its entry: first those of the index, then those that come with the full text. */
  entry: number;
  /** The answers of a row that read alike: positions in `options`. Empty for a passage of a page. */
  options: readonly number[];
  text: string;
}

/** Loaded first: every title but those that come later, and what it takes to understand a query. */
export interface SearchIndex {
  entries: readonly SearchEntry[];
  /** Ids and names of the options, which answers of a row are addressed and asked for by. */
  options: readonly { id: string; name: string }[];
  /** Words and word pairs that people use for each other, a line each. */
  alike: readonly (readonly string[])[];
}

type PackedEntry = [
  kind: number,
  href: string,
  title: string,
  place: string,
  text: string,
  words: string,
];
/** As written in the script of the full text. */
export type PackedPassage = [entry: number, options: number[], text: string];

/** As written in the script of the index: lists instead of objects, since names would repeat hundreds of times. */
export interface PackedIndex {
  entries: PackedEntry[];
  options: [id: string, name: string][];
  alike: (readonly string[])[];
}

/** As written in the script of the full text: the entries that come with it, then the passages of all. */
export interface PackedText {
  entries: PackedEntry[];
  passages: PackedPassage[];
}

export const packEntries = (entries: readonly SearchEntry[]): PackedEntry[] =>
  entries.map(({ kind, href, title, place, text, words }) => [
    searchKinds.indexOf(kind),
    href,
    title,
    place,
    text,
    words,
  ]);

/** The inverse of `packEntries`. A kind this code does not know becomes a page. */
export const unpackEntries = (packed: readonly PackedEntry[]): SearchEntry[] =>
  packed.map(([kind, href, title, place, text, words]) => ({
    kind: searchKinds[kind] ?? 'page',
    href,
    title,
    place,
    text,
    words,
  }));

export function packIndex({ entries, options, alike }: SearchIndex): PackedIndex {
  return {
    entries: packEntries(entries),
    options: options.map(({ id, name }) => [id, name]),
    alike: [...alike],
  };
}

/** The inverse of `packIndex`. */
export function unpackIndex({ entries, options, alike }: PackedIndex): SearchIndex {
  return {
    entries: unpackEntries(entries),
    options: options.map(([id, name]) => ({ id, name })),
    alike,
  };
}

export const packPassages = (passages: readonly SearchPassage[]): PackedPassage[] =>
  passages.map(({ entry, options, text }) => [entry, [...options], text]);

export const unpackPassages = (packed: readonly PackedPassage[]): SearchPassage[] =>
  packed.map(([entry, options, text]) => ({ entry, options, text }));
