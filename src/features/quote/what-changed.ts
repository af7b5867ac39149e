/**
 * A link may name the edition its sender saw (`?asof=2026-11-24`). The page then marks every answer that changed after
 * that day, from `data-changed`, and says how many did, also when none has. Pages that keep no record say so.
 */
import { sitePage } from '../../places/address.ts';
import { readDay } from './edition-day.ts';
import { wording } from './wording.ts';

/** The same answer may be on a page twice: a deciding row is a row that differs too. */
function answerAt(place: HTMLElement): string {
  const question = place
    .closest('tr, [data-place=cell]')
    ?.querySelector<HTMLAnchorElement>('[data-part=question]');
  return `${question?.pathname ?? place.id} ${place.closest('td')?.cellIndex ?? ''}`;
}
const answersAt = (places: readonly HTMLElement[]): number => new Set(places.map(answerAt)).size;

export function sayWhatChanged(): void {
  const asked = new URLSearchParams(location.search).get('asof') ?? '';
  const day = readDay(asked);
  const line = document.createElement('p');
  line.className = 'as-of';
  line.role = 'status';
  if (day === undefined) {
    line.textContent = wording.notADay;
  } else if (document.querySelector('[data-record]')) {
    const changed = [...document.querySelectorAll<HTMLElement>('[data-changed]')].filter(
      ({ dataset }) => (dataset['changed'] ?? '') > day,
    );
    // Said by the style sheet: words in the cell itself would be quoted, copied and searched as part of the answer.
    for (const place of changed) place.dataset['changedSince'] = day;
    const count = answersAt(changed);
    const shown = answersAt(changed.filter((place) => place.checkVisibility()));
    line.textContent =
      count === 0 ? wording.nothingChanged(day) : wording.changed(count, day, count - shown);
    if (count > 0) line.append(linkToChanges(wording.whatChanged));
  } else {
    line.textContent = wording.noRecord(day);
    line.append(linkToChanges(wording.listOfChanges));
  }
  document.querySelector('main')?.prepend(line);
}

/** The page of changes, next to the home page. */
function linkToChanges(text: string): HTMLAnchorElement {
  const link = document.createElement('a');
  const home = document.querySelector<HTMLAnchorElement>('a[data-home]')?.href ?? '';
  link.href = home === '' ? '' : new URL(sitePage.changes, home).href;
  link.textContent = text;
  return link;
}
