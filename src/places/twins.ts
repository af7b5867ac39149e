/** The other forms of a page of facts, each with its address in the site. */
export interface PageTwins {
  markdown: string;
  csv: string;
  /** The same file, with the mark by which spreadsheets know its encoding. */
  spreadsheet: string;
  json: string;
}

/** The twins of the page at `page` (`/compare/gpu.html`), whose cells are those of `file` in `data/`. */
export function twinsOf(page: string, file = 'berth'): PageTwins {
  return {
    markdown: page.replace(/\.html$/, '.md'),
    csv: `/data/${file}.csv`,
    spreadsheet: `/data/spreadsheet/${file}.csv`,
    json: '/data/berth.json',
  };
}
