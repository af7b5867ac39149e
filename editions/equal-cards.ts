/** Options with the same answer share a card in a book: what a row’s page says about each is then said once. */
import {
  attribute,
  isElement,
  makeElement,
  setAttribute,
  setChildren,
  type Element,
} from './html-tree.ts';

/**
 * Merges the cards of a row’s page whose answers are the same: `groups` are the ids of such cards. The names come
 * together in the first of them, in their order; each keeps its id. Changes the tree.
 */
export function mergeEqualCards(list: Element, groups: readonly (readonly string[])[]): void {
  const cards = new Map(
    list.childNodes.filter(isElement).map((card) => [attribute(card, 'id') ?? '', card] as const),
  );
  for (const ids of groups) {
    const [first, ...others] = ids.flatMap((id) => cards.get(id) ?? []);
    if (!first || others.length === 0) continue;
    const names = others.flatMap((card) => {
      const own = partsOf(card, true);
      const id = attribute(card, 'id');
      if (own[0] && id !== undefined) setAttribute(own[0], 'id', id);
      return own;
    });
    const shared = makeElement('div', {}, [...partsOf(first, true), ...names]);
    setChildren(first, [shared, ...partsOf(first, false)]);
    list.childNodes = list.childNodes.filter((node) => !isElement(node) || !others.includes(node));
  }
}

/** The heading of a card, or all else in it. */
const partsOf = (card: Element, heading: boolean): Element[] =>
  card.childNodes.filter(isElement).filter(({ tagName }) => (tagName === 'h2') === heading);
