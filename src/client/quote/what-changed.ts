/**
 * A link may name the edition its sender saw (`?asof=2026-11-24`). The page then marks every answer that changed after
 * that day, from `data-changed`, and says how many did, also when none has.
 */
import { readDay } from '../../domain/as-of.ts';

export function sayWhatChanged(): void {
  const asked = new URLSearchParams(location.search).get('asof') ?? '';
  const day = readDay(asked);
  const line = document.createElement('p');
  line.className = 'as-of';
  line.role = 'status';
  if (day === undefined) {
    line.textContent =
      'The link asks what changed since a day, but names none that Berth can read.';
  } else {
    const changed = [...document.querySelectorAll<HTMLElement>('[data-changed]')].filter(
      ({ dataset }) => (dataset['changed'] ?? '') > day,
    );
    // Said by the style sheet: words in the cell itself would be quoted, copied and searched as part of the answer.
    for (const place of changed) place.dataset['changedSince'] = day;
    const count = changed.length;
    line.textContent =
      count === 0
        ? `Nothing on this page has changed since ${day}, when this link was copied.`
        : `${count} ${count === 1 ? 'answer' : 'answers'} on this page changed after ${day}, when this link was copied. `;
    if (count > 0) {
      const all = document.createElement('a');
      all.href = changesAddress();
      all.textContent = 'What changed, and why';
      line.append(all);
    }
  }
  document.querySelector('main')?.prepend(line);
}

/** The page of changes, beside the home page. */
const changesAddress = (): string =>
  (document.querySelector<HTMLAnchorElement>('a.wordmark')?.href ?? '').replace(
    /index\.html/,
    'changes.html',
  );
