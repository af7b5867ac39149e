/** About a second at 60 frames per second: with few elements in each frame, a phone still responds to its reader. */
const FRAMES = 60;

/**
 * Looks after what a long page left out of its first layout (late-layout.css). Rows of tables (`late`) are laid out from
 * the top and a few per frame: while they are not, assistive technology would miss the names of stacked cells and hear
 * hidden ones. Entries of lists (`far`) say the same either way, and wait until they come near the screen. Everything is
 * laid out at once when the browser returns to an earlier position or a link leads to a place on the page, since
 * nothing above it may then change its height.
 */
export function layOutLate(page: Document): void {
  const { dataset } = page.documentElement;
  // A live collection: an element leaves it when it loses the class.
  const left = page.getElementsByClassName('late');
  let each = Math.ceil(left.length / FRAMES);
  const layOut = (): void => {
    for (let count = 0; count < each; count++) left[0]?.classList.remove('late');
    if (left.length > 0) requestAnimationFrame(layOut);
  };
  const layOutAll = (): void => {
    each = left.length;
    delete dataset['late'];
  };
  const [visit] = performance.getEntriesByType('navigation');
  if (visit instanceof PerformanceNavigationTiming && visit.type !== 'navigate') layOutAll();
  addEventListener('hashchange', () => {
    if (dataset['late'] === undefined) return;
    layOutAll();
    page.querySelector(':target')?.scrollIntoView();
  });
  layOut();
}
