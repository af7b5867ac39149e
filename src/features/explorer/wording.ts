/** Everything the explorer says to its readers, so that it can be edited and translated in one place. Pure. */
import type { HiddenBy } from './explore.ts';
import type { ViewProblem } from './view-state.ts';

const things = { option: 'an option', group: 'a group', row: 'a row', place: 'a place' } as const;

/** A problem of an address as a sentence. */
function problem(found: ViewProblem): string {
  switch (found.kind) {
    case 'renamed':
      return `This link uses the former id of ${things[found.what]}, “${found.id}”; it is now “${found.now}”.`;
    case 'unknown':
      return `This link names ${things[found.what]} this page does not have: “${found.id}”. The rest of the link works.`;
    case 'unfit':
      return found.what === 'need'
        ? `This link needs “${found.id}”, which is not a yes-or-no question.`
        : `This link orders options by “${found.id}”, which has no numbers.`;
    case 'too-many-needs':
      return 'This link names more needs than a view can hold; only the first eight are used.';
  }
}

/** Why a row that a link points to would not be shown. */
const hiddenBecause: Readonly<Record<HiddenBy, string>> = {
  group: 'it is outside the chosen groups',
  row: 'it is not among the picked rows',
  text: 'it does not mention what you search for',
  same: 'it is the same for these options',
};

export const wording = {
  problem,

  oneOptionStays: 'One option must stay: a table needs a column.',
  mostNeeds: (most: number) => `A view can hold at most ${most} needs.`,
  manyOptions: 'Comparing more than five options is hard to read, but it works.',
  rowKept: (question: string, why: HiddenBy) =>
    `This link points to “${question}”. The row is shown although ${hiddenBecause[why]}.`,
  optionKept: (name: string, instead?: string) =>
    `This link points to ${name}, which is shown ${instead === undefined ? 'in addition to the chosen options' : `in place of ${instead}`}.`,

  options: (count: number) => `Options: ${count}`,
  groups: (count: number) => (count > 0 ? `Groups: ${count}` : 'Groups'),
  differences: 'Differences only',
  differencesNeedTwo: 'Differences: needs two options',
  pick: (count: number) => (count > 0 ? `Picked rows: ${count}` : 'Pick rows'),
  picked: (count: number) =>
    count > 0 ? `Show only ${count === 1 ? 'this row' : `these ${count} rows`}` : 'Picking: cancel',
  pickRow: (label: string) => `Pick: ${label}`,
  openDetails: 'Open all details',
  closeDetails: 'Close all details',
  order: 'Order options by this',
  orderedAscending: 'Ordered, smallest first. Reverse',
  orderedDescending: 'Ordered, largest first. Undo',

  needs: 'Your needs',
  youNeed: 'You need: ',
  need: (label: string, answer: string) => `${label}: ${answer}`,
  dropNeed: (need: string) => `${need}, no longer needed`,
  forUs: 'For us, the answer ',
  mustBe: (answer: string) => `must be ${answer}`,
  allMeet: 'Every chosen option meets this fully or partly, or its documentation does not say.',
  noneMeets: 'None of the chosen options meets all your needs, so all stay in the table:',
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
      ? 'These two have the same answer in every remaining row. '
      : 'These options have the same answer in every remaining row. ',
  showSame: 'Show rows that are the same',
  nothingMentions: (text: string) => `No row mentions “${text}”. `,
  clearSearch: 'Clear the search',

  moveFirst: 'Move to the front',
  moveLeft: 'Move left',
  moveRight: 'Move right',
  remove: 'Remove',

  linkToCell: 'Link to this answer',
  linkToAnswers: 'Link to the answer of ',
  linkToAnswerOf: (option: string, label: string) => `Link to the answer of ${option}: ${label}`,
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
