import { getCollection } from 'astro:content';

/** Pair pages in order, each with its address. */
export async function pairPages() {
  const entries = await getCollection('pairs');
  return entries
    .toSorted((a, b) => a.data.order - b.data.order)
    .map((entry) => ({ entry, title: entry.data.title, href: `/compare/${entry.id}.html` }));
}
