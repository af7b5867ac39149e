/**
 * Entries in the order of their titles, in groups by first letter; what begins with no letter comes first, under `0–9`.
 * Quotation marks do not count. The same on every machine: English rules, whatever the locale. Pure.
 */
export function byLetter<Entry extends { title: string }>(
  entries: readonly Entry[],
): { letter: string; entries: Entry[] }[] {
  const order = new Intl.Collator('en', { ignorePunctuation: true, numeric: true });
  const sorted = entries.toSorted((a, b) => order.compare(a.title, b.title));
  const letters = Map.groupBy(sorted, ({ title }) => {
    const first = /[\p{L}\p{N}]/u.exec(title)?.[0] ?? '';
    return /\p{L}/u.test(first) ? first.toUpperCase() : '0–9';
  });
  return [...letters].map(([letter, some]) => ({ letter, entries: some }));
}

/** The words of a glossary in the order of its page. Pure. */
export const byTerm = <T extends { term: string }>(glossary: Readonly<Record<string, T>>) =>
  Object.entries(glossary).toSorted(([, a], [, b]) => a.term.localeCompare(b.term, 'en'));

/** The id of a letter on the page of all letters. Pure. */
export const letterId = (letter: string): string =>
  `letter-${/^[A-Z]$/.test(letter) ? letter : 'digits'}`;
