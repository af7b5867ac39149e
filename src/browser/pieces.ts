/** A second of a usual screen’s frames: few pieces in each leave a phone time for its reader. */
const FRAMES = 60;

/**
 * Lays out the rows and entries of a long page that were left for after the first paint (pieces.css), from the top and
 * a few a frame, so that afterwards find, print and assistive technology see a plain page and no scroll bar jumps. All
 * at once where the browser goes back to where the reader was, or a link leads to a place on the page.
 */
export function layPieces(page: Document): void {
  // Live: a piece that is laid out is one no longer.
  const left = page.getElementsByClassName('piece');
  const [visit] = performance.getEntriesByType('navigation');
  const isNew = visit instanceof PerformanceNavigationTiming && visit.type === 'navigate';
  let each = isNew ? Math.ceil(left.length / FRAMES) : left.length;
  const lay = (): void => {
    for (let count = 0; count < each; count++) left[0]?.classList.remove('piece');
    if (left.length > 0) requestAnimationFrame(lay);
  };
  addEventListener('hashchange', () => {
    if (left.length === 0) return;
    each = left.length;
    lay();
    page.querySelector(':target')?.scrollIntoView();
  });
  lay();
}
