/** What is behind a row, for the options of a view. */
import { make } from '../../browser/make.ts';
import type { ReadTable } from './read-table.ts';
import { wording } from './wording.ts';

/** Shows the details of a row for these options. */
export function showDetails(details: Element, table: ReadTable, columns: readonly string[]): void {
  showNotesOf(details, table, columns);
  showAnswerLinks(details, table, columns);
}

/** Shows the details of every row where they are open. */
export function showOpenDetails(table: ReadTable, columns: readonly string[]): void {
  for (const details of table.table.querySelectorAll('details[open]'))
    showDetails(details, table, columns);
}

/** Shows the notes on the answers of these options, each named by those of them that answer so. */
function showNotesOf(details: Element, { options }: ReadTable, columns: readonly string[]): void {
  for (const note of details.querySelectorAll<HTMLElement>('[data-of]')) {
    const of = (note.dataset['of'] ?? '').split(' ').filter((id) => columns.includes(id));
    note.hidden = of.length === 0;
    const name = note.querySelector('b');
    if (name) name.textContent = of.map((id) => options.get(id)?.name ?? id).join(', ');
  }
}

/** A link to each answer of a row: what a pointer finds at the cell, for touch and keys. */
function showAnswerLinks(
  details: Element,
  { options }: ReadTable,
  columns: readonly string[],
): void {
  const row = details.closest('tr')?.previousElementSibling;
  const why = details.querySelector('[data-part=why]');
  if (!(row instanceof HTMLElement) || !why) return;
  const { id, dataset } = row;
  const line = details.querySelector('[data-part=answer-links]') ?? make('p', 'whole');
  line.setAttribute('data-part', 'answer-links');
  line.replaceChildren(
    wording.linkToAnswers,
    ...columns.flatMap((option, index) => {
      const name = options.get(option)?.name ?? option;
      const link = make('a', '', name);
      link.href = `#${id}--${option}`;
      link.dataset['permalink'] = '';
      link.ariaLabel = wording.linkToAnswerOf(name, dataset['label'] ?? id);
      return [index > 0 ? ' · ' : '', link];
    }),
  );
  if (!line.isConnected) why.after(line);
}
