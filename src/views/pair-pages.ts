import { getCollection } from 'astro:content';
import { options, type OptionId } from '../data/options.ts';
import type { PairText } from '../formats/markdown-pages.ts';
import { closenessOf, sideFrom, sidesDiffer, type SideInput } from '../model/sides.ts';
import { checkedOf, columnOf, rowOf, rows } from './comparison.ts';
import { linkTo, pairPage } from '../places/address.ts';

/** A side with its options as columns of a table. */
function sideOf(input: SideInput) {
  const side = sideFrom(input, options);
  return { ...side, columns: side.options.map(columnOf) };
}

/**
 * Pair pages in order, each with its address, its sides in the order of its page, the rows that decide it, and the
 * reasons for either side.
 */
export async function pairPages() {
  const entries = await getCollection('pairs');
  return entries
    .toSorted((a, b) => a.data.order - b.data.order)
    .map((entry) => {
      const { data } = entry;
      const sides = [sideOf(data.a), sideOf(data.b)] as const;
      const [a, b] = sides;
      return {
        entry,
        title: data.title,
        href: linkTo(pairPage(entry.id)),
        sides,
        deciding: data.deciding.map(rowOf),
        reasons: [
          { name: `Choose ${a.label} when`, hue: a.hue, fill: a.fill, reasons: data.chooseA },
          { name: `Choose ${b.label} when`, hue: b.hue, fill: b.fill, reasons: data.chooseB },
          { name: 'It does not matter when', hue: 'plain', reasons: data.same },
        ],
      };
    });
}
export type PairPage = Awaited<ReturnType<typeof pairPages>>[number];

/** What the table of the rows that decide a pair is called. Pure. */
export const decidingCaption = ({ deciding }: PairPage): string =>
  `${deciding.length} deciding rows, checked ${checkedOf(deciding)}`;

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
  return (await pairPages()).map(({ entry: { id, data }, title, sides: [a, b], reasons }) => ({
    id,
    title,
    lead: data.lead,
    choices: reasons.map(({ name, reasons: own }) => ({ name, reasons: words(own) })),
    sides: [a, b],
    differing: rows
      .filter((row) => sidesDiffer(row, a.options, b.options))
      .map(({ id: row }) => row),
  }));
}
