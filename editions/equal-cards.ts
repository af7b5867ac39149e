/** Options with the same answer share a card in a book: what a row’s page says about each is then said once. */
import { serialize } from 'parse5';
import {
  attribute,
  hasClass,
  isElement,
  makeElement,
  setAttribute,
  setChildren,
  type Element,
} from './html-tree.ts';

/**
 * Merges the cards of a row’s page whose words below the name are the same. The names come together in the first of
 * them, in their order; each keeps its id. Changes the tree.
 */
export function mergeEqualCards(list: Element): void {
  const byWords = new Map<string, Element[]>();
  for (const card of list.childNodes) {
    if (!isElement(card) || !hasClass(card, 'cell-card')) continue;
    const words = serialize(makeElement('div', {}, partsOf(card, false)));
    byWords.set(words, [...(byWords.get(words) ?? []), card]);
  }
  for (const [first, ...others] of byWords.values()) {
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
