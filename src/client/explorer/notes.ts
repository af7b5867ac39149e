/** What stands between the controls and the table: what a link got wrong, what is needed, what is ruled out and why. */
import type { HiddenBy } from '../../domain/explore.ts';
import type { ViewProblem } from '../../domain/view-state.ts';

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
export const hiddenTexts: Readonly<Record<HiddenBy, string>> = {
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
