import { getCollection } from 'astro:content';
import { columnOf, rowLink } from './comparison.ts';
import { linkTo, scenarioPage } from '../places/address.ts';

/** Scenario pages in order, each with its address, the options its facts rule out, those they leave, and where to start. */
export async function scenarioPages() {
  const entries = await getCollection('scenarios');
  return entries
    .toSorted((a, b) => a.data.order - b.data.order)
    .map((entry) => ({
      entry,
      title: entry.data.title,
      description: entry.data.description,
      href: linkTo(scenarioPage(entry.id)),
      out: entry.data.ruledOut.map(({ option, because, row }) => ({
        ...columnOf(option),
        because,
        row: rowLink(row),
      })),
      left: entry.data.left.map(columnOf),
      startWith: columnOf(entry.data.startWith),
    }));
}
