/** About a second at 60 frames per second: with few elements in each frame, a phone still responds to its reader. */
const FRAMES = 60;

/**
 * Lays out the rows and entries that a long page left out of its first paint (late-layout.css), from the top and a few per
 * frame. Afterwards searching, printing and assistive technology find an ordinary page, and the scroll bar does not jump.
 * Lays out everything at once when the browser returns to an earlier position or a link leads to a place on the page.
 */
export function layOutLate(page: Document): void {
  // A live collection: an element leaves it when it loses the class.
  const left = page.getElementsByClassName('late');
  const [visit] = performance.getEntriesByType('navigation');
  const isNew = visit instanceof PerformanceNavigationTiming && visit.type === 'navigate';
  let each = isNew ? Math.ceil(left.length / FRAMES) : left.length;
  const layOut = (): void => {
    for (let count = 0; count < each; count++) left[0]?.classList.remove('late');
    if (left.length > 0) requestAnimationFrame(layOut);
  };
  addEventListener('hashchange', () => {
    if (left.length === 0) return;
    each = left.length;
    layOut();
    page.querySelector(':target')?.scrollIntoView();
  });
  layOut();
}
