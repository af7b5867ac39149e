/**
 * A link may name the edition its sender saw (`?asof=2026-11-24`). The page then marks every answer that changed after
 * that day, from `data-changed`, and says how many did, also when none has. Pages that keep no record say so.
 */
import { readDay } from './edition-day.ts';

/** Where answers stand that carry `data-changed` once they have changed. */
const recorded = '.cell-card, .compare td[data-o], .option-facts [id], .side-answer';

/** The same answer may stand on a page twice: a deciding row is a row that differs too. */
function answerAt(place: HTMLElement): string {
  const row = place
    .closest('tr, .option-facts > div')
    ?.querySelector<HTMLAnchorElement>('.question');
  return `${row?.pathname ?? ''} ${place.closest('td')?.cellIndex ?? place.closest('.cell-card')?.id ?? ''}`;
}
const answersAt = (places: readonly HTMLElement[]): number => new Set(places.map(answerAt)).size;

export function sayWhatChanged(): void {
  const asked = new URLSearchParams(location.search).get('asof') ?? '';
  const day = readDay(asked);
  const line = document.createElement('p');
  line.className = 'as-of';
  line.role = 'status';
  if (day === undefined) {
    line.textContent =
      'The link asks what changed since a day, but names none that Berth can read.';
  } else if (document.querySelector(recorded)) {
    const changed = [...document.querySelectorAll<HTMLElement>('[data-changed]')].filter(
      ({ dataset }) => (dataset['changed'] ?? '') > day,
    );
    // Said by the style sheet: words in the cell itself would be quoted, copied and searched as part of the answer.
    for (const place of changed) place.dataset['changedSince'] = day;
    const count = answersAt(changed);
    const shown = answersAt(changed.filter((place) => place.checkVisibility()));
    line.textContent =
      count === 0
        ? `Nothing on this page has changed since ${day}, when this link was copied.`
        : `${count} ${count === 1 ? 'answer' : 'answers'} on this page changed after ${day}, when this link was copied${shown < count ? `, ${count - shown} of them not shown` : ''}. `;
    if (count > 0) line.append(linkToChanges('What changed, and why'));
  } else {
    line.textContent = `This link was copied on ${day}. This page keeps no record of what has changed since; `;
    line.append(linkToChanges('the list of changes does, row by row'));
  }
  document.querySelector('main')?.prepend(line);
}

/** The page of changes, beside the home page. */
function linkToChanges(text: string): HTMLAnchorElement {
  const link = document.createElement('a');
  const home = document.querySelector<HTMLAnchorElement>('a.wordmark')?.href ?? '';
  link.href = home.replace(/index\.html/, 'changes.html');
  link.textContent = text;
  return link;
}
