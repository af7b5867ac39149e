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
  const root = page.documentElement;
  const layOutAll = (): void => {
    delete root.dataset['late'];
  };
  const [visit] = performance.getEntriesByType('navigation');
  if (visit instanceof PerformanceNavigationTiming && visit.type !== 'navigate') layOutAll();
  // A live collection: an element leaves it when it loses the class.
  const left = page.getElementsByClassName('late');
  const each = Math.ceil(left.length / FRAMES);
  const layOutNext = (): void => {
    const count = 'late' in root.dataset ? each : left.length;
    for (let done = 0; done < count; done++) left[0]?.classList.remove('late');
    if (left.length > 0) requestAnimationFrame(layOutNext);
  };
  addEventListener('hashchange', () => {
    if (!('late' in root.dataset)) return;
    layOutAll();
    page.querySelector(':target')?.scrollIntoView();
  });
  layOutNext();
}
