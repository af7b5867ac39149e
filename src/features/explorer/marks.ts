import { findMarks } from './explore.ts';

/**
 * Marks the words of a search in the cells that are shown. Painted over the text: the table itself stays as it is. Ranges
 * are static, since a browser brings every live one up to date whenever the table changes, and one letter makes thousands.
 */
export function markWords(table: HTMLTableElement, text: string): void {
  // Missing in older browsers, although the types say otherwise.
  const highlights = (CSS as { highlights?: HighlightRegistry }).highlights;
  if (!highlights) return;
  highlights.delete('search');
  if (text === '') return;
  const ranges: StaticRange[] = [];
  for (const cell of table.querySelectorAll('tr[data-letters]:not([hidden]) > :not([hidden])')) {
    const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      for (const [startOffset, endOffset] of findMarks(node.nodeValue ?? '', text))
        ranges.push(
          new StaticRange({ startContainer: node, startOffset, endContainer: node, endOffset }),
        );
  }
  highlights.set('search', new Highlight(...ranges));
}
