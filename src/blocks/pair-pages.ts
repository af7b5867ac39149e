import { getCollection, type CollectionEntry } from 'astro:content';
import Keep from '../components/Keep.astro';
import Leave from '../components/Leave.astro';
import { options, type OptionId } from '../data/options.ts';
import { closenessOf, sideFrom, type Side } from '../domain/sides.ts';
import { blocks } from './index.ts';

type PairEntry = CollectionEntry<'pairs'>;

/** Both sides of a pair, in the order of its page. */
function sidesOf({ data }: PairEntry): readonly [Side, Side] {
  return [sideFrom(data.a, options), sideFrom(data.b, options)];
}

/** Pair pages in order, each with its address and its sides. */
export async function pairPages() {
  const entries = await getCollection('pairs');
  return entries
    .toSorted((a, b) => a.data.order - b.data.order)
    .map((entry) => ({
      entry,
      title: entry.data.title,
      href: `/compare/${entry.id}.html`,
      sides: sidesOf(entry),
    }));
}
export type PairPage = Awaited<ReturnType<typeof pairPages>>[number];

/** Pairs that have to do with an option: first those with it as a side, then families that span it. */
export async function pairsWith(option: OptionId) {
  const pages = await pairPages();
  return pages
    .map((page) => ({ page, closeness: closenessOf(option, page.sides) }))
    .filter(({ closeness }) => closeness > 0)
    .toSorted((a, b) => b.closeness - a.closeness)
    .map(({ page }) => page);
}

/** Pairs to read after a concept page. */
export async function pairsAfter(learn: string) {
  const pages = await pairPages();
  return pages.filter(({ entry }) => entry.data.after.some(({ id }) => id === learn));
}

const parts = ['Kind', 'Moving'] as const;

/**
 * The blocks with one part of a pair’s text kept and the others left out, since the page puts facts between them.
 * Throws when the text lacks a part.
 */
export function onlyPart(wanted: (typeof parts)[number], { body, filePath, id }: PairEntry) {
  if (!body?.includes(`<${wanted}>`))
    throw new Error(
      `${filePath ?? id}: the text has no part <${wanted}>…</${wanted}>. A pair needs ${parts.map((part) => `<${part}>`).join(' and ')}.`,
    );
  return {
    ...blocks,
    ...Object.fromEntries(parts.map((part) => [part, part === wanted ? Keep : Leave])),
  };
}
