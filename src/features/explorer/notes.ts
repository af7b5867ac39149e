/** What stands between the controls and the table: what a link got wrong, what is needed, what is ruled out and why. */
import type { HiddenBy } from './explore.ts';
import type { Outcome } from './outcome.ts';
import type { Need, ViewProblem, ViewState } from './view-state.ts';
import type { ReadTable } from './read-table.ts';

const things = { option: 'an option', group: 'a group', row: 'a row', place: 'a place' } as const;

/** A problem of an address as a sentence. */
export function problemText(problem: ViewProblem): string {
  switch (problem.kind) {
    case 'renamed':
      return `This link names ${things[problem.what]} by its former id “${problem.id}”; it is “${problem.now}” now.`;
    case 'unknown':
      return `This link names ${things[problem.what]} this page does not have: “${problem.id}”. The rest of it holds.`;
    case 'unfit':
      return problem.what === 'need'
        ? `This link needs “${problem.id}”, which is no question of yes or no.`
        : `This link orders options by “${problem.id}”, which has no numbers.`;
    case 'too-many-needs':
      return 'This link names more needs than a view holds; the first eight count.';
  }
}

/** Why a row that a link points to would not be shown. */
const hiddenTexts: Readonly<Record<HiddenBy, string>> = {
  group: 'it is outside the chosen groups',
  text: 'it does not mention what you search for',
  same: 'it is the same for these options',
};

/** An element with a class and children; the short form that building notes needs. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (className !== '') element.className = className;
  element.append(...children);
  return element;
}

/** A button that does one thing. */
export function makeButton(className: string, label: string, act: () => void): HTMLButtonElement {
  const button = make('button', className, label);
  button.type = 'button';
  button.addEventListener('click', act);
  return button;
}

/** Everything that is to be said of a view. `drop` takes one of its needs back. */
export function viewNotes(
  table: ReadTable,
  { place, options, needs }: ViewState,
  outcome: Outcome,
  problems: readonly ViewProblem[],
  drop: (need: Need) => void,
): HTMLElement[] {
  const { kept, guest } = outcome;
  const notes: HTMLElement[] = problems.map((problem) =>
    make('p', 'warning', problemText(problem)),
  );
  const pointed = kept && place?.row !== undefined ? table.rows().get(place.row) : undefined;
  if (kept && pointed)
    notes.push(
      make(
        'p',
        'warning',
        `This link points to “${pointed.question}”. The row is shown although ${hiddenTexts[kept]}.`,
      ),
    );
  if (guest !== undefined)
    notes.push(
      make(
        'p',
        'warning',
        `This link points to ${table.options.get(guest)?.name ?? guest}, which is shown beside the chosen options.`,
      ),
    );
  if (options.length > 5)
    notes.push(
      make('p', '', 'Comparing more than five options is hard to read; it works all the same.'),
    );
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
  note.ariaLabel = 'Your needs';
  note.append(
    make(
      'p',
      '',
      'You need: ',
      ...needs.map((need) => {
        const label = `${rows.get(need.row)?.label ?? need.row}: ${need.answer}`;
        const button = makeButton('control need', `${label} ×`, () => {
          drop(need);
        });
        button.ariaLabel = `${label}, no longer needed`;
        return button;
      }),
    ),
  );
  note.append(
    make(
      'p',
      '',
      out.size === 0
        ? 'Every chosen option meets this, or does so partly, or its documents do not say.'
        : noneMeets
          ? 'None of the chosen options meets all of this, so all stay in the table:'
          : 'Ruled out by your needs:',
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

/** What stands in place of the table when a view hides every row. */
export function nothingText(
  { hidden, columns }: Outcome,
  search: string,
  act: { showSame: () => void; clearSearch: () => void },
): (Node | string)[] {
  if ([...hidden.values()].includes('same'))
    return [
      columns.length === 2
        ? 'These two are the same on every row left. '
        : 'These options are the same on every row left. ',
      makeButton('link-button', 'Show rows that are the same', act.showSame),
    ];
  return [
    `No row mentions “${search}”. `,
    makeButton('link-button', 'Clear the search', act.clearSearch),
  ];
}
