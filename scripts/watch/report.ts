/** What a watcher found, and how it is reported: Markdown for people, JSON for programs, an exit code for both. */

/** The parts of a watch, each of which can be run alone. */
export const partNames = ['models', 'versions', 'sources', 'prices', 'announcements'] as const;
export type PartName = (typeof partNames)[number];

/** Something in the world that differs from what Berth states or was read against. */
export interface Finding {
  /** What happened, as a word or two: `added`, `reworded`, `moved`. */
  kind: string;
  /** What it happened to: a path in a model, an address, a product and version, a price. */
  what: string;
  /** The words or figure before, where there were any. */
  before?: string;
  /** The words or figure now, where there are any. */
  after?: string;
  /** Rows, cells, prices or versions of Berth that depend on it. Empty where none names it. */
  touches: readonly string[];
  /** Where to read it. */
  url?: string;
}

/** What one part looked at, found, and could not look at. */
export interface PartReport {
  part: PartName;
  /** How many things were looked at: packages, pages, feeds, price files. */
  looked: number;
  findings: readonly Finding[];
  /** One line for each thing that could not be checked: what, where, found, expected, what to do. */
  problems: readonly string[];
}

/** 0: nothing differs. 1: something differs. 2: something could not be checked, so that silence proves nothing. */
export function exitCode(parts: readonly PartReport[]): 0 | 1 | 2 {
  if (parts.some(({ problems }) => problems.length > 0)) return 2;
  return parts.some(({ findings }) => findings.length > 0) ? 1 : 0;
}

/** Text for one cell of a Markdown table. */
export const inTable = (text: string): string =>
  text.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|').replaceAll('<', '&lt;').trim();

const code = (text: string): string => `\`${text.replaceAll('`', "'")}\``;

function findingLines(finding: Finding): string[] {
  const where = finding.url ? ` (<${finding.url}>)` : '';
  const touches = finding.touches.length > 0 ? finding.touches.map(code).join(', ') : 'no row';
  return [
    `- **${finding.kind}** ${code(finding.what)}${where}; touches ${touches}`,
    ...(finding.before ? [`  - was: ${inTable(finding.before)}`] : []),
    ...(finding.after ? [`  - now: ${inTable(finding.after)}`] : []),
  ];
}

/** The report as Markdown. `day` is the day of the watch (ISO date). */
export function markdownReport(parts: readonly PartReport[], day: string): string {
  const sections = parts.flatMap(({ part, looked, findings, problems }) => [
    `## ${part}`,
    '',
    `Looked at ${looked}; ${findings.length} differ; ${problems.length} could not be checked.`,
    '',
    ...problems.map((problem) => `- **not looked at:** ${problem}`),
    ...findings.flatMap(findingLines),
    ...(problems.length + findings.length > 0 ? [''] : []),
  ]);
  return [`# Watch of ${day}`, '', ...sections].join('\n');
}

/** The report as JSON: `{ day, exitCode, parts }`. */
export const jsonReport = (parts: readonly PartReport[], day: string): string =>
  `${JSON.stringify({ day, exitCode: exitCode(parts), parts }, null, 1)}\n`;
