/** The text of elements as a quote gives it. */

/** Parts of a place that are not its text: links to itself, controls, fine print, and what a script has added. */
const asides =
  '[data-permalink], :is([data-part~=note], [data-part~=sources], [data-part~=aside]), button, svg, berth-days-left > span';
/** Their text does not run into that of the next. */
const blocks = 'p, li, dt, dd, div, td, th, span';

/** One line; empty for no element. */
export function wordsOf(element: Element | null | undefined): string {
  if (!element) return '';
  const copy = element.cloneNode(true) as Element;
  for (const aside of copy.querySelectorAll(asides)) aside.remove();
  for (const block of copy.querySelectorAll(blocks)) block.after(' ');
  return copy.textContent.replace(/\s+/g, ' ').trim();
}

/** Those that have any. */
export const wordsOfAll = (elements: Iterable<Element>): string[] =>
  [...elements].map((element) => wordsOf(element)).filter((text) => text !== '');

/** A title leads on to the text after it; a question and a quotation do so by themselves. */
export const leadingOn = (title: string): string =>
  /[?”:]$/.test(title) ? title : `${title.replace(/\.$/, '')}:`;

/** A text as it ends in a sentence. */
export const sentence = (text: string): string => (/[.?!…:”]$/.test(text) ? text : `${text}.`);

/** What the page is about. */
export const heading = (): string => wordsOf(document.querySelector('h1'));
