import { getCollection } from 'astro:content';
import { options, type OptionId } from '../data/options.ts';
import type { PairText } from '../formats/markdown-pages.ts';
import { closenessOf, sideFrom, sidesDiffer, type SideInput } from '../model/sides.ts';
import { columnOf, rowOf, rows } from './comparison.ts';
import { linkTo, pairPage } from '../places/address.ts';

/** A side with its options as columns of a table. */
function sideOf(input: SideInput) {
  const side = sideFrom(input, options);
  return { ...side, columns: side.options.map(columnOf) };
}

/** Pair pages in order, each with its address, its sides in the order of its page, and the rows that decide it. */
export async function pairPages() {
  const entries = await getCollection('pairs');
  return entries
    .toSorted((a, b) => a.data.order - b.data.order)
    .map((entry) => ({
      entry,
      title: entry.data.title,
      href: linkTo(pairPage(entry.id)),
      sides: [sideOf(entry.data.a), sideOf(entry.data.b)] as const,
      deciding: entry.data.deciding.map(rowOf),
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

/** Pairs to read after a lesson. */
export async function pairsAfter(learn: string) {
  const pages = await pairPages();
  return pages.filter(({ entry }) => entry.data.after.some(({ id }) => id === learn));
}

/** What each pair page says, in plain values. */
export async function pairTexts(): Promise<PairText[]> {
  const words = (reasons: readonly { text: string }[]) => reasons.map(({ text }) => text);
  return (await pairPages()).map(({ entry: { id, data }, title, sides: [a, b] }) => ({
    id,
    title,
    lead: data.lead,
    choices: [
      { name: `Choose ${a.label} when`, reasons: words(data.chooseA) },
      { name: `Choose ${b.label} when`, reasons: words(data.chooseB) },
      { name: 'It does not matter when', reasons: words(data.same) },
    ],
    sides: [a, b],
    differing: rows
      .filter((row) => sidesDiffer(row, a.options, b.options))
      .map(({ id: row }) => row),
  }));
}
