/** Quotes selected words: what they say, and a link that browsers follow to exactly these words. */
import { generateFragmentFromRange } from 'text-fragments-polyfill/dist/fragment-generation-utils.js';
import { editionDay, ownPath, publicAddress } from './page-address.ts';
import { heading } from './place-words.ts';
import { textFragmentLink, type Quote, type TextFragment } from './quote.ts';

/** The shortest text that is worth a quote. */
const FEWEST_LETTERS = 3;

/** Whether a selection can be quoted: some words of the page itself. */
export function isQuotable(selection: Selection): boolean {
  return (
    selection.toString().trim().length >= FEWEST_LETTERS &&
    (elementOf(selection.anchorNode)?.matches('main *') ?? false)
  );
}

/**
 * The quote of selected words, widened to whole ones, and whether its link finds them. Where they cannot be told apart
 * from other words, the link leads to the place that contains them.
 */
export function quoteOfSelection(selection: Selection): Quote & { findable: boolean } {
  const range = toItsWords(selection.getRangeAt(0).cloneRange());
  const text = selection.toString().replace(/\s+/g, ' ').trim();
  const address = publicAddress(ownPath());
  const fragment = fragmentOf(range);
  const id = placeOf(elementOf(range.startContainer));
  return {
    title: `${heading()}:`,
    what: heading(),
    lines: [{ text: `“${text}”`, sources: [] }],
    link: address === undefined ? undefined : textFragmentLink(address, id, fragment),
    checked: editionDay(),
    findable: fragment !== undefined,
  };
}

/** A range that ends where its last word does: three clicks select up to the start of the next paragraph. */
function toItsWords(range: Range): Range {
  const root = range.commonAncestorContainer;
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let last: Text | undefined;
  for (let node = texts.nextNode(); node; node = texts.nextNode())
    if (node instanceof Text && node.data.trim() !== '' && range.comparePoint(node, 0) === 0)
      last = node;
  if (last && last !== range.endContainer) range.setEnd(last, last.length);
  return range;
}

/** By the algorithm of the browsers, which also proves that the words are found once; undefined when they are not. */
function fragmentOf(range: Range): TextFragment | undefined {
  try {
    return generateFragmentFromRange(range.cloneRange()).fragment;
  } catch {
    return undefined;
  }
}

const elementOf = (node: Node | null): Element | null =>
  node instanceof Element ? node : (node?.parentElement ?? null);

/** The id of the last place that begins before an element, or holds it; empty for none. */
function placeOf(element: Element | null): string {
  const places = [
    ...(element?.closest('main')?.querySelectorAll(':is([data-place], h2, h3, td)[id]') ?? []),
  ];
  const before = places.filter(
    (place) =>
      place.contains(element) ||
      // A cell says nothing of the details below its row.
      (place.tagName !== 'TD' &&
        (place.compareDocumentPosition(element ?? place) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0),
  );
  return before.at(-1)?.id ?? '';
}
