import { getCollection } from 'astro:content';
import { columnOf } from './comparison.ts';
import { alternativePage, linkTo } from '../places/address.ts';

/** Pages of what people may choose instead, in order, each with its address and the options it is weighed against. */
export async function alternativePages() {
  const entries = await getCollection('alternatives');
  return entries
    .toSorted((a, b) => a.data.order - b.data.order)
    .map((entry) => ({
      entry,
      title: entry.data.title,
      name: entry.data.name,
      when: entry.data.when,
      limit: entry.data.limit,
      href: linkTo(alternativePage(entry.id)),
      nearest: entry.data.nearest.map(columnOf),
    }));
}
