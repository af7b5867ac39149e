import { getCollection } from 'astro:content';
import type { PairText } from '../domain/markdown-pages.ts';
import { sidesDiffer } from '../domain/sides.ts';
import { rows } from './comparison.ts';

/** Pair pages in order, each with its address. */
export async function pairPages() {
  const entries = await getCollection('pairs');
  return entries
    .toSorted((a, b) => a.data.order - b.data.order)
    .map((entry) => ({ entry, title: entry.data.title, href: `/compare/${entry.id}.html` }));
}

/** What each pair page says, in plain values. */
export async function pairTexts(): Promise<PairText[]> {
  const words = (reasons: readonly { text: string }[]) => reasons.map(({ text }) => text);
  return (await pairPages()).map(({ entry: { id, data }, title }) => ({
    id,
    title,
    lead: data.lead,
    choices: [
      { name: `Choose ${data.a.label} when`, reasons: words(data.chooseA) },
      { name: `Choose ${data.b.label} when`, reasons: words(data.chooseB) },
      { name: 'It does not matter when', reasons: words(data.same) },
    ],
    sides: [data.a, data.b],
    differing: rows
      .filter((row) => sidesDiffer(row, data.a.options, data.b.options))
      .map(({ id: row }) => row),
  }));
}
