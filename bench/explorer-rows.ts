/** A row of the built table: its answers and its details. */
const rowPattern =
  /<tr [^>]*data-letters="[^"]*"[^>]*>[\s\S]*?<\/tr>\s*<tr class="more\b[\s\S]*?<\/details>[\s\S]*?<\/tr>/g;

/** The built page with every row of its table `times` times, each copy under ids of its own. Throws without rows. */
export function multiplyRows(page: string, times: number): string {
  if (!rowPattern.test(page))
    throw new Error('The built page has no rows of the kind that CompareTable.astro writes.');
  return page.replace(rowPattern, (row) =>
    Array.from({ length: times }, (_, copy) =>
      copy === 0
        ? row
        : row.replace(
            / id="(?<row>[a-z0-9-]+?)(?<rest>--[a-z0-9-]+)?"/g,
            ` id="$<row>-${copy}$<rest>"`,
          ),
    ).join(''),
  );
}

export interface TableData {
  head: string[];
  /** `html` is what a cell shows, `text` what a search reads; the first cell is the question with its details. */
  rows: { html: string[]; text: string; differs: boolean }[];
}

const spoken = (html: string): string =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const first = (pattern: RegExp, html: string): string => pattern.exec(html)?.[1] ?? '';

/** What the default view of the page shows: question with details, and five options, for tables that draw themselves. */
export function tableData(page: string): TableData {
  const rows = [...page.matchAll(rowPattern)].map(([row]) => {
    const cells = [...row.matchAll(/<td [^>]*data-o="[^"]*"[^>]*>([\s\S]*?)<\/td>/g)].map(
      ([, cell = '']) => cell,
    );
    const question = first(/(<a class="question"[\s\S]*?<\/a>)/, row);
    const details = first(/(<details>[\s\S]*<\/details>)/, row);
    const letters = first(/data-letters="([^"]*)"/, row);
    return {
      html: [question + details, ...cells.slice(0, 5)],
      text: spoken([question, ...cells.slice(0, 5)].join(' ')).toLowerCase(),
      differs: new Set(letters.slice(0, 5)).size > 1,
    };
  });
  const heads = [...page.matchAll(/<th [^>]*data-o="[^"]*"[^>]*>([\s\S]*?)<\/th>/g)];
  return {
    head: ['Question', ...heads.slice(0, 5).map(([, head = '']) => spoken(head))],
    rows,
  };
}
