/** Reads answers: a row of the whole table, one cell of it, or the cards of a row’s own page. */
import { heading, leadingOn, wordsOf } from './place-words.ts';
import type { Quote, QuotedLine, QuotedSource } from './quote.ts';

type Said = Pick<Quote, 'title' | 'lines' | 'what'>;

/** The sources that a place names for itself. */
export const sourcesIn = (place: Element | null | undefined): QuotedSource[] =>
  [
    ...(place?.querySelectorAll<HTMLAnchorElement>('[data-part~=sources] a[href^="http"]') ?? []),
  ].map((link) => ({ title: wordsOf(link), url: link.href }));

/** One option’s answer, on the page of its row or of its option. */
export function readCell(place: HTMLElement): QuotedLine & { question: string; label: string } {
  const question = place.querySelector('[data-part=question]');
  const { label, checked } = place.dataset;
  return {
    question: question ? wordsOf(question) : heading(),
    label: label ?? heading(),
    text: wordsOf(place.querySelector('[data-part=answer]')),
    sources: sourcesIn(place),
    ...(checked === undefined ? {} : { checked }),
  };
}

/** One answer by itself, its option named in the title. */
export const quoteOfCell = ({ question, label, ...line }: ReturnType<typeof readCell>): Said => ({
  title: leadingOn(`${question} ${label}`),
  what: question,
  lines: [{ ...line, of: label }],
});

/** A row of the whole table as the view shows it, or one answer of it. */
export function quoteOfRow(row: HTMLElement, only: HTMLTableCellElement | null): Said {
  const names = new Map(
    [...(row.closest('table')?.querySelectorAll<HTMLElement>('thead th[data-o]') ?? [])].map(
      ({ dataset }) => [dataset['o'], dataset['label'] ?? ''],
    ),
  );
  const question = wordsOf(row.querySelector('[data-part=question]'));
  const read = (cell: HTMLElement) => ({
    question,
    label: names.get(cell.dataset['o']) ?? '',
    text: wordsOf(cell),
    ...noteOf(row, cell.dataset['o'] ?? ''),
  });
  if (only) return quoteOfCell(read(only));
  const cells = [...row.querySelectorAll<HTMLElement>('td[data-o]')].filter((cell) =>
    cell.checkVisibility(),
  );
  return { title: question, lines: cells.map(read) };
}

/** What is behind a cell, from the details of its row: notes are shared by options that answer alike. */
function noteOf(row: Element, option: string): Pick<QuotedLine, 'sources' | 'checked'> {
  const details = row.nextElementSibling;
  const all = details?.querySelectorAll<HTMLAnchorElement>('[data-part~=sources] a') ?? [];
  const note = details?.querySelector<HTMLElement>(`[data-of~="${option}"]`);
  const cites = (note?.dataset['cites'] ?? '').split(' ').filter(Boolean);
  const checked =
    note?.dataset['checked'] ??
    details?.querySelector<HTMLElement>('[data-part=notes]')?.dataset['checked'];
  return {
    sources: cites.flatMap((number) => {
      const link = all[Number(number) - 1];
      return link ? [{ title: wordsOf(link), url: link.href }] : [];
    }),
    ...(checked === undefined ? {} : { checked }),
  };
}
