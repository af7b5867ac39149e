/** The other forms of a page of facts, each with its address in the site. */
export interface PageTwins {
  markdown: string;
  csv: string;
  json: string;
}

/** The twins of the page at `page` (`/compare/gpu.html`), whose cells are those of `file` in `data/`. */
export function twinsOf(page: string, file = 'berth'): PageTwins {
  return {
    markdown: page.replace(/\.html$/, '.md'),
    csv: `/data/${file}.csv`,
    json: '/data/berth.json',
  };
}
