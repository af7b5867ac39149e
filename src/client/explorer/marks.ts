import { findMarks } from '../../domain/explore.ts';

/** Marks the words of a search in the rows that are shown. Painted over the text: the table itself stays as it is. */
export function markWords(table: HTMLTableElement, text: string): void {
  // Missing in older browsers, although the types say otherwise.
  const highlights = (CSS as { highlights?: HighlightRegistry }).highlights;
  if (!highlights) return;
  highlights.delete('search');
  if (text === '') return;
  const ranges: Range[] = [];
  for (const row of table.querySelectorAll('tr[data-letters]:not([hidden])')) {
    const walker = document.createTreeWalker(row, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      for (const [start, end] of findMarks(node.nodeValue ?? '', text)) {
        const range = new Range();
        range.setStart(node, start);
        range.setEnd(node, end);
        ranges.push(range);
      }
  }
  highlights.set('search', new Highlight(...ranges));
}
