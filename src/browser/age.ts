import { daysSince } from '../model/age.ts';
import { wording } from './wording.ts';

/**
 * Adds to each `<time data-fresh="days">` that is older than that many days that the fact may have changed, and to the
 * footer how old the facts are and where the newest edition is. The page itself holds dates only: it may be read years
 * later, from disk. A wrong clock makes at most this sentence wrong.
 */
export function sayAge(page: Document, now: number): void {
  for (const time of page.querySelectorAll<HTMLTimeElement>('time[data-fresh]')) {
    const days = daysSince(time.dateTime, now);
    if (!(days > Number(time.dataset['fresh']))) continue;
    const line = page.createElement('span');
    if (!time.closest('footer')) line.textContent = wording.mayHaveChanged;
    else {
      line.textContent = wording.checkedAgo(days);
      const newest = page.querySelector<HTMLLinkElement>('link[rel=canonical]');
      if (newest) {
        const link = page.createElement('a');
        link.href = link.textContent = newest.href;
        line.append(wording.newestEdition, link);
      }
    }
    time.parentElement?.append(line);
  }
}
