import { nearest } from '../model/nearest.ts';

/** Where a block is used, for its messages. Pages set it before they render their content. */
export interface Place {
  block: string;
  prop: string;
  /** The content file, as `content/learn/ecs.mdx`. */
  file: string | undefined;
}

/**
 * Narrows what an author wrote to the ids that exist. MDX props are unchecked by Astro and TypeScript,
 * so every block calls this first. Throws with file, value, legal values and the nearest of them.
 */
export function known<T extends string>(value: unknown, legal: readonly T[], place: Place): T {
  const found = legal.find((id) => id === value);
  if (found) return found;
  const near = typeof value === 'string' ? nearest(value, legal) : undefined;
  throw new Error(
    `${place.file ?? 'A content file'}: <${place.block}> has ${place.prop}=${JSON.stringify(value)}, ` +
      `which is not a known id.${near ? ` Did you mean “${near}”?` : ''} Legal values: ${legal.join(', ')}.`,
  );
}

/** The same for a list; an empty or missing list is an error too. */
export function knownAll<T extends string>(
  values: unknown,
  legal: readonly T[],
  place: Place,
): readonly T[] {
  if (!Array.isArray(values) || values.length === 0)
    throw new Error(
      `${place.file ?? 'A content file'}: <${place.block}> needs ${place.prop}={[…]} with at least one id; ` +
        `found ${JSON.stringify(values)}. Legal values: ${legal.join(', ')}.`,
    );
  return values.map((value) => known(value, legal, place));
}
