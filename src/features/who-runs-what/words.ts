/** How the page says who does a layer. */
import type { Burden, Counts } from '../../model/who-runs-what.ts';
import { entriesOf } from '../../model/typed-records.ts';

/** The word in a square. */
export const burdenWords = { you: 'You', shared: 'Shared', aws: 'AWS' } as const satisfies Record<
  Burden,
  string
>;

/** The heading of a list of layers. */
export const burdenHeadings = {
  you: 'You run',
  shared: 'You share with AWS',
  aws: 'AWS runs',
} as const satisfies Record<Burden, string>;

/** “You 6”, “shared 2”, “AWS 10”, without what is none. */
export const burdenCounts = (counts: Counts): string[] =>
  entriesOf(burdenWords).flatMap(([burden, word]) =>
    counts[burden] > 0
      ? [`${burden === 'shared' ? word.toLowerCase() : word} ${counts[burden]}`]
      : [],
  );

/** “a”, “a and b”, “a, b and c”, each with a small letter unless it opens with an abbreviation. */
export function inOneSentence(labels: readonly string[]): string {
  const words = labels.map((label) =>
    /^\p{Lu}{2}/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1),
  );
  const last = words.at(-1) ?? '';
  const others = words.slice(0, -1);
  return others.length > 0 ? `${others.join(', ')} and ${last}` : last;
}
