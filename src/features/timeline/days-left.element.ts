import { daysBetween } from '../../model/age.ts';
import { readerDay } from './reader-day.ts';

/**
 * Adds to a date how far off it is on the day of reading: a page on a disk must not state what was true at the build.
 * Wraps one `<time datetime="2027-07-29">`; throws when that is missing.
 */
export class DaysLeftElement extends HTMLElement {
  connectedCallback(): void {
    const time = this.querySelector('time');
    if (!time) throw new Error('<berth-days-left> needs a <time> inside it; found none.');
    if (this.querySelector('span')) return; // Moved within the page: it is already there.
    const said = document.createElement('span');
    said.textContent = inDays(daysBetween(readerDay(), time.dateTime));
    this.append(' ', said);
  }
}

function inDays(days: number): string {
  const count = Math.abs(days).toLocaleString('en-US');
  if (days === 0) return 'today';
  return `${days < 0 ? '' : 'in '}${count} ${count === '1' ? 'day' : 'days'}${days < 0 ? ' ago' : ''}`;
}
