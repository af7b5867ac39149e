/** Everything quoting says to its readers, so that it can be edited and translated in one place. Pure. */
export const wording = {
  quote: 'Quote',
  copyLink: 'Copy link',
  copiedLink: 'link',
  copyDatedLink: (day: string) => `Copy link as of ${day}`,
  copiedDatedLink: (day: string) => `link that shows what changes after ${day}`,
  copyMarkdown: 'Copy as Markdown',
  copiedMarkdown: 'Markdown',
  copyRich: 'Copy for a document',
  copiedRich: 'rich text',
  copyText: 'Copy for a chat',
  copiedText: 'text',
  copyCsv: 'Copy as CSV',
  copiedCsv: 'CSV',
  copyEmbed: (theme: string | undefined) =>
    `Copy embed code, ${theme === undefined ? 'following the reader’s theme' : `always ${theme}`}`,
  copiedEmbed: 'an <iframe> for other pages',
  copied: (what: string) => `Copied: ${what}.`,
  withoutLink: ' It has no link, because this copy does not know its public address.',
  noLink: 'Nothing copied: this copy does not know its public address.',
  notFindable: ' Its link leads to the section, because no link can point to exactly these words.',

  notADay: 'This link asks what has changed since a date, but the date is not valid.',
  nothingChanged: (day: string) =>
    `Nothing on this page has changed since ${day}, when this link was copied.`,
  changed: (count: number, day: string, unseen: number) =>
    `${count} ${count === 1 ? 'answer' : 'answers'} on this page changed after ${day}, when this link was copied${unseen > 0 ? `, ${unseen} of them not shown` : ''}. `,
  whatChanged: 'What changed, and why',
  noRecord: (day: string) =>
    `This link was copied on ${day}. This page keeps no record of what has changed since; `,
  listOfChanges: 'the list of changes does, row by row',
} as const;
