import { getCollection } from 'astro:content';
import { columnOf } from './comparison.ts';

/** Scenario pages in order, each with its address and the options it leaves. */
export async function scenarioPages() {
  const entries = await getCollection('scenarios');
  return entries
    .toSorted((a, b) => a.data.order - b.data.order)
    .map((entry) => ({
      entry,
      title: entry.data.title,
      description: entry.data.description,
      href: `/scenarios/${entry.id}.html`,
      left: entry.data.left.map(columnOf),
    }));
}
