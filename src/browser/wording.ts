/** What the scripts of every page say, so that it can be edited and translated in one place. Pure. */
export const wording = {
  mayHaveChanged: ' (may have changed)',
  checkedAgo: (days: number) => ` Checked ${days} days ago; some facts may have changed.`,
  newestEdition: ' Newest edition: ',
  saved: ' Saved.',
  cannotSave: 'This did not load. Use your browser’s “Save as” instead.',
  cannotQuote: 'This did not load. Reload the page to try again.',
} as const;
