/**
 * Every address of the site, from its root and without a slash before it: `compare/gpu.html#ecs-ec2`. What is written into
 * a page is a link to an address (`linkTo`). Nothing else builds an address from ids.
 */

/** Single pages, by what they are. */
export const sitePage = {
  home: 'index.html',
  learn: 'learn.html',
  compare: 'compare.html',
  decide: 'decide.html',
  whoRunsWhat: 'who-runs-what.html',
  scenarios: 'scenarios.html',
  claims: 'claims.html',
  questions: 'questions.html',
  glossary: 'glossary.html',
  fix: 'fix.html',
  sources: 'sources.html',
  prices: 'prices.html',
  cost: 'cost.html',
  timeline: 'timeline.html',
  changes: 'changes.html',
  fromAToZ: 'index-a-z.html',
  offline: 'offline.html',
  about: 'about.html',
  factsChecked: 'facts-checked.html',
  notFound: '404.html',
} as const;

const within = (page: string, id: string): string => `${page}#${id}`;

/** A row’s own page, with an answer of every option. */
export const rowPage = (row: string): string => `compare/${row}.html`;
/** The answer of one option on the row’s own page. */
export const answerAt = (row: string, option: string): string => within(rowPage(row), option);
/** Two options or families side by side. Pairs and rows share one folder. */
export const pairPage = (pair: string): string => `compare/${pair}.html`;
/** The lean form of a row or pair, for other sites. */
export const embedPage = (rowOrPair: string): string => `embed/${rowOrPair}.html`;
/** The lean form of a page; undefined for one that is no row and no pair. */
export function embedOf(page: string): string | undefined {
  const [, id] = /^compare\/(.+)\.html$/.exec(page) ?? [];
  return id === undefined ? undefined : embedPage(id);
}
/** Row, cell and group in the whole table. */
export const rowAt = (row: string): string => within(sitePage.compare, row);
export const cellAt = (row: string, option: string): string =>
  within(sitePage.compare, `${row}--${option}`);
export const groupAt = (group: string): string => within(sitePage.compare, `group-${group}`);

export const optionPage = (option: string): string => `options/${option}.html`;
/** The answer of an option to one row, on the option’s page. */
export const rowOnOptionPage = (option: string, row: string): string =>
  within(optionPage(option), row);

/** The page that a place on a page unfurls as. */
export const sharePage = (key: string): string => `s/${key}.html`;

export const lessonPage = (lesson: string): string => `learn/${lesson}.html`;
export const scenarioPage = (scenario: string): string => `scenarios/${scenario}.html`;
/** What people choose instead of every option here. */
export const alternativePage = (alternative: string): string => `instead/${alternative}.html`;
/** What to do about one symptom. */
export const symptomPage = (symptom: string): string => `fix/${symptom}.html`;
/** A family of symptoms in the list of all. */
export const familyAt = (family: string): string => within(sitePage.fix, family);
/** A page made from one text at the top of content/. */
export const textPage = (text: string): string => `${text}.html`;

export const termAt = (term: string): string => within(sitePage.glossary, term);
export const claimAt = (claim: string): string => within(sitePage.claims, claim);
export const questionAt = (question: string): string => within(sitePage.questions, question);
/** A launch or an ending, by its id; or a section of the timeline. */
export const timelineAt = (id: string): string => within(sitePage.timeline, id);
/** A section of any page, by its id. */
export const sectionAt = within;

/** The whole table with these options as columns, the first as the one compared against. */
export const viewOf = (options: readonly string[]): string =>
  `${sitePage.compare}?o=${options.join()}`;

/** Who runs what, for these options only. */
export const layersOf = (options: readonly string[]): string =>
  `${sitePage.whoRunsWhat}?o=${options.join()}`;

/** The whole table with one group of rows. */
export const groupViewOf = (group: string): string => `${sitePage.compare}?g=${group}`;

/** The decision guide with these answers, in the form of its feature (`?gpu=yes`). */
export const decisionWith = (query: string): string => sitePage.decide + query;

/** Files that are no pages. */
export const siteFile = {
  icon: 'icon.svg',
  calendar: 'calendar.ics',
  changesFeed: 'changes.xml',
  facts: 'data/berth.json',
  factsSchema: 'data/berth.schema.json',
  questions: 'data/questions.json',
  questionsSchema: 'data/questions.schema.json',
} as const;

/** The Markdown next to a page. */
export const markdownOf = (page: string): string => page.replace(/\.html$/, '.md');
/** The cells of a group as CSV; all of them without one. */
export const csvOf = (group = 'berth'): string => `data/${group}.csv`;
/** The same file, with the mark by which spreadsheets know its encoding. */
export const spreadsheetOf = (group = 'berth'): string => `data/spreadsheet/${group}.csv`;

/** An address as a text file at `from` links to it: the build rewrites links of pages only. Folders are one deep. */
export function relativeTo(address: string, from: string): string {
  const folder = from.slice(0, from.indexOf('/') + 1);
  return address.startsWith(folder) ? address.slice(folder.length) : `../${address}`;
}

/** An address as the pages of the site link to it. The build makes it relative to the page it is on. */
export const linkTo = (address: string): string => `/${address}`;
