import { daysBetween } from '../../model/age.ts';

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
    said.textContent = inDays(daysBetween(today(), time.dateTime));
    this.append(' ', said);
  }
}

/** The reader's own day as an ISO date. */
function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function inDays(days: number): string {
  const count = Math.abs(days).toLocaleString('en-US');
  if (days === 0) return 'today';
  return `${days < 0 ? '' : 'in '}${count} ${count === '1' ? 'day' : 'days'}${days < 0 ? ' ago' : ''}`;
}
