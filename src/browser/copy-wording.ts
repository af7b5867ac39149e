/** What copying says where a browser does not do it. Pure. */
export const copyWording = {
  copy: 'Copy',
  yourself: 'The browser does not let this page copy. Copy the text yourself:',
  close: 'Close',
} as const;
