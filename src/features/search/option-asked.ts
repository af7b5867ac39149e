import { stemOf, wordsOf } from './words.ts';

/** The option a query names, with the positions of the words that name it. */
export interface AskedOption {
  option: number;
  words: ReadonlySet<number>;
}

/**
 * The one option whose name is in the query, if there is one and the query asks something about it. What tells options
 * apart is their capacity (“Fargate”, “Auto Mode”); the orchestrator decides where two share it, and names none alone.
 * Of several that fit equally, the first: `options` are in the order of columns. Pure.
 */
export function optionAsked(
  terms: readonly string[],
  options: readonly { name: string }[],
): AskedOption | undefined {
  let best: (AskedOption & { fit: number }) | undefined;
  options.forEach(({ name }, option) => {
    const [orchestrator = '', ...capacity] = wordsOf(name)
      .map(stemOf)
      .filter((word) => word !== 'on');
    if (!capacity.every((word) => terms.includes(word))) return;
    const words = new Set([orchestrator, ...capacity].map((word) => terms.indexOf(word)));
    words.delete(-1);
    const fit = words.size;
    if (fit < terms.length && (!best || fit > best.fit)) best = { option, words, fit };
  });
  return best;
}
