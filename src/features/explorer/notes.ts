/** What is between the controls and the table: what a link got wrong, what is needed, what is ruled out and why. */
import { make, makeButton } from '../../browser/make.ts';
import { partOf } from './controls.ts';
import { focusFirst } from './focus.ts';
import type { Outcome } from './outcome.ts';
import type { ReadTable } from './read-table.ts';
import type { Need, ViewProblem, ViewState } from './view-state.ts';
import { wording } from './wording.ts';

/** Everything there is to say about a view. `drop` takes one of its needs back. */
export function viewNotes(
  table: ReadTable,
  { place, options, needs }: ViewState,
  outcome: Outcome,
  problems: readonly ViewProblem[],
  drop: (need: Need) => void,
): HTMLElement[] {
  const { kept, guest, gaveWay } = outcome;
  const nameOf = (id: string): string => table.options.get(id)?.name ?? id;
  const notes: HTMLElement[] = problems.map((problem) =>
    make('p', 'warning', wording.problem(problem)),
  );
  const pointed = kept && place?.row !== undefined ? table.rows().get(place.row) : undefined;
  if (kept && pointed) notes.push(make('p', 'warning', wording.rowKept(pointed.question, kept)));
  if (guest !== undefined)
    notes.push(make('p', 'warning', wording.optionKept(nameOf(guest), gaveWay && nameOf(gaveWay))));
  if (options.length > 5) notes.push(make('p', '', wording.manyOptions));
  if (needs.length > 0) notes.push(needsNote(table, needs, outcome, drop));
  return notes;
}

function needsNote(
  { rows: read, options }: ReadTable,
  needs: readonly Need[],
  { out, noneMeets }: Outcome,
  drop: (need: Need) => void,
): HTMLElement {
  const rows = read();
  const note = make('section', 'needs');
  note.ariaLabel = wording.needs;
  note.append(
    make(
      'p',
      '',
      wording.youNeed,
      ...needs.map((need) => {
        const label = wording.need(rows.get(need.row)?.label ?? need.row, need.answer);
        const button = makeButton('control need', label, () => {
          drop(need);
        });
        button.dataset['part'] = 'need';
        const sign = make('span', '', ' ×');
        sign.dataset['part'] = 'sign';
        button.append(sign);
        button.ariaLabel = wording.dropNeed(label);
        return button;
      }),
    ),
  );
  note.append(
    make(
      'p',
      '',
      out.size === 0 ? wording.allMeet : noneMeets ? wording.noneMeets : wording.ruledOut,
    ),
  );
  const list = make('ul', '');
  for (const [id, failed] of out) {
    const option = options.get(id);
    const name = make('span', 'option-name', option?.name ?? id);
    name.dataset['hue'] = option?.hue ?? '';
    name.dataset['fill'] = option?.fill ?? '';
    const reasons = failed.flatMap(({ row }, index) => {
      const link = make('a', '', rows.get(row)?.label ?? row);
      link.href = `#${row}--${id}`;
      return [index > 0 ? '; ' : ' ', link, `: ${rows.get(row)?.cells.get(id)?.text ?? ''}`];
    });
    list.append(make('li', '', name, ...reasons));
  }
  if (out.size > 0) note.append(list);
  return note;
}

/** What replaces the table when a view hides every row, and the way out of it. */
export function showNothing(
  explorer: HTMLElement,
  { elements }: ReadTable,
  { text }: ViewState,
  { hidden, columns }: Outcome,
  change: (change: Partial<ViewState>) => void,
): void {
  const nothing = partOf(explorer, 'nothing');
  nothing.hidden = hidden.size < elements.size;
  if (nothing.hidden) return;
  if ([...hidden.values()].includes('same')) {
    const showSame = makeButton('link-button', wording.showSame, () => {
      change({ differences: false });
      focusFirst(explorer, '[data-do=differences]', '[data-part=filter-button]');
    });
    nothing.replaceChildren(wording.allSame(columns.length), showSame);
  } else {
    const clearSearch = makeButton('link-button', wording.clearSearch, () => {
      change({ text: '' });
      focusFirst(explorer, '[type=search]', '[data-part=filter-button]');
    });
    nothing.replaceChildren(wording.nothingMentions(text), clearSearch);
  }
}
