import type { PageStep } from '../page.ts';
import type { HtmlElement } from './html-elements.ts';

/** Elements whose text is no prose, or is a date already. */
const left = new Set([
  'head',
  'code',
  'option',
  'pre',
  'script',
  'style',
  'svg',
  'textarea',
  'time',
]);

const day = /\b20\d\d-\d\d-\d\d\b/g;
/** Text between two tags that names a day. */
const textWithDay = />([^<>]*\b20\d\d-\d\d-\d\d\b[^<>]*)(?=<)/g;

const time: HtmlElement = {
  name: 'time',
  attributes: new Map(),
  attributeRanges: new Map(),
  startTag: undefined,
  whole: undefined,
  text: '',
  textRange: undefined,
};

/**
 * Marks each day in text as a date, wherever a fact or a sentence names it: browsers then neither break it at a hyphen
 * nor translate it, and everything that reads the page knows what it is.
 */
export const wholeDates: PageStep = (page, edit) => {
  const closed = page.elements.flatMap(({ name, startTag, whole }) =>
    left.has(name) && whole ? [whole] : startTag ? [startTag] : [],
  );
  let marked = false;
  let first = 0;
  for (const { index, 1: text = '' } of page.source.matchAll(textWithDay)) {
    const start = index + 1;
    // Both come in the order of the page: what ends before this text is not looked at again.
    while (first < closed.length && (closed[first]?.end ?? 0) <= start) first++;
    let inside = false;
    for (let at = first; (closed[at]?.start ?? Infinity) <= start; at++)
      if ((closed[at]?.end ?? 0) > start) inside = true;
    if (inside) continue;
    for (const { index: at, 0: found } of text.matchAll(day)) {
      edit.appendLeft(start + at, '<time>').appendRight(start + at + found.length, '</time>');
      marked = true;
    }
  }
  return marked ? { ...page, elements: [...page.elements, time] } : page;
};
