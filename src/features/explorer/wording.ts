/** Everything the explorer says to its readers, so that it can be edited and translated in one place. Pure. */
import type { HiddenBy } from './explore.ts';
import type { ViewProblem } from './view-state.ts';

const things = { option: 'an option', group: 'a group', row: 'a row', place: 'a place' } as const;

/** A problem of an address as a sentence. */
function problem(found: ViewProblem): string {
  switch (found.kind) {
    case 'renamed':
      return `This link names ${things[found.what]} by its former id “${found.id}”; it is “${found.now}” now.`;
    case 'unknown':
      return `This link names ${things[found.what]} this page does not have: “${found.id}”. The rest of it holds.`;
    case 'unfit':
      return found.what === 'need'
        ? `This link needs “${found.id}”, which is not a yes-or-no question.`
        : `This link orders options by “${found.id}”, which has no numbers.`;
    case 'too-many-needs':
      return 'This link names more needs than a view holds; the first eight count.';
  }
}

/** Why a row that a link points to would not be shown. */
const hiddenBecause: Readonly<Record<HiddenBy, string>> = {
  group: 'it is outside the chosen groups',
  text: 'it does not mention what you search for',
  same: 'it is the same for these options',
};

export const wording = {
  problem,

  oneOptionStays: 'One option stays: a table needs a column.',
  mostNeeds: (most: number) => `A view holds at most ${most} needs.`,
  manyOptions: 'Comparing more than five options is hard to read, but it works.',
  rowKept: (question: string, why: HiddenBy) =>
    `This link points to “${question}”. The row is shown although ${hiddenBecause[why]}.`,
  optionKept: (name: string) =>
    `This link points to ${name}, which is shown beside the chosen options.`,

  options: (count: number) => `Options: ${count}`,
  groups: (count: number) => (count > 0 ? `Groups: ${count}` : 'Groups'),
  differences: 'Differences only',
  differencesNeedTwo: 'Differences: needs two options',
  openDetails: 'Open all details',
  closeDetails: 'Close all details',
  order: 'Order options by this',
  orderedAscending: 'Ordered, smallest first. Reverse',
  orderedDescending: 'Ordered, largest first. Undo',

  needs: 'Your needs',
  youNeed: 'You need: ',
  need: (label: string, answer: string) => `${label}: ${answer}`,
  dropNeed: (need: string) => `${need}, no longer needed`,
  forUs: 'For us the answer ',
  mustBe: (answer: string) => `must be ${answer}`,
  allMeet: 'Every chosen option meets this, or does so partly, or its documents do not say.',
  noneMeets: 'None of the chosen options meets all of this, so all stay in the table:',
  ruledOut: 'Ruled out by your needs:',
  isRuledOut: ', ruled out',

  sameRows: (count: number, others: boolean) =>
    others
      ? `${count} more ${count === 1 ? 'row is' : 'rows are'} the same.`
      : count === 1
        ? 'The only row is the same.'
        : `All ${count} rows are the same.`,
  show: 'Show',
  allSame: (columns: number) =>
    columns === 2
      ? 'These two are the same on every row left. '
      : 'These options are the same on every row left. ',
  showSame: 'Show rows that are the same',
  nothingMentions: (text: string) => `No row mentions “${text}”. `,
  clearSearch: 'Clear the search',

  makeBaseline: 'Make baseline',
  moveLeft: 'Move left',
  moveRight: 'Move right',
  remove: 'Remove',

  linkToCell: 'Link to this answer',
  question: 'Question',

  copyLink: 'Copy link to this view',
  copiedLink: 'Copied: link to this view.',
  copyTable: 'Copy table',
  copiedTable: 'Copied: table.',
  copyMarkdown: 'Copy as Markdown',
  copiedMarkdown: 'Copied: Markdown.',
  downloadCsv: 'Download CSV',
  savedCsv: (name: string) => `Saved: ${name}.`,
  print: 'Print',
} as const;
