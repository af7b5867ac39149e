import { termsOf } from './words.ts';

/** Longest phrase that is looked up, in words. */
const LONGEST = 3;

export interface Likeness {
  /** Every word that can be looked up, alone or in a phrase. */
  words: ReadonlySet<string>;
  /** Everything that matches the word at `position`. */
  of: (terms: readonly string[], position: number) => string[];
}

/**
 * Looks up what people also call the words of a query. `groups`: words or phrases used for each other. The function
 * returned gives, for the word at `position`, everything that matches it, alone or as part of a phrase around it; a word
 * written in two (`stateful set`) also matches its joined form, and the last one may still be being typed (`k8`).
 */
export function createLikeness(groups: readonly (readonly string[])[]): Likeness {
  const others = new Map<string, string[]>();
  for (const group of groups) {
    const keys = group.map((words) => termsOf(words).join(' '));
    for (const key of keys)
      others.set(key, [...(others.get(key) ?? []), ...keys.filter((other) => other !== key)]);
  }
  const words = new Set([...others.keys()].flatMap((key) => key.split(' ')));
  return {
    words,
    of: (terms, position) => {
      const found = new Set<string>();
      const typed = terms[position] ?? '';
      if (position === terms.length - 1 && typed.length > 1 && !words.has(typed))
        for (const [key, own] of others)
          if (key.startsWith(typed) && !key.includes(' '))
            for (const other of own) found.add(other);
      for (let length = 1; length <= LONGEST; length++)
        for (let start = Math.max(0, position - length + 1); start <= position; start++) {
          const phrase = terms.slice(start, start + length);
          if (phrase.length < length) continue;
          for (const other of others.get(phrase.join(' ')) ?? []) found.add(other);
          if (length === 2) found.add(phrase.join(''));
        }
      return [...found];
    },
  };
}
