/** The published list of what the watch over API models reported, with what became of each line. */
import { inTable, type Finding } from '../report.ts';

/** What became of the lines that a regular expression fits. */
export interface Outcome {
  match: string;
  outcome: string;
}

/** Longest text of a column; a whole new page of documentation is not a line of a table. */
const LONGEST = 320;

const shortened = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, LONGEST).replace(/\s+\S*$/, '')} …`;

/** Paths of one line; a text repeated in many structures is named by the first three. */
function shortPaths(what: string): string {
  const paths = what.split(', ');
  return paths.length <= 3 ? what : `${paths.slice(0, 3).join(', ')} and ${paths.length - 3} more`;
}

/** How the table describes a change: the text that was removed, then the text that was added. */
const saying = ({ before, after }: Finding): string =>
  [before && `was: ${shortened(before)}`, after && `now: ${shortened(after)}`]
    .filter(Boolean)
    .join(' — ');

/** The outcome of a finding: the first that fits; else the rows it names; else that nobody has judged it. */
export function outcomeOf(finding: Finding, outcomes: readonly Outcome[]): string {
  const line = [finding.kind, finding.what, finding.before, finding.after].join(' ');
  const named = outcomes.find(({ match }) => new RegExp(match).test(line))?.outcome;
  const rows = finding.touches.map((row) => `\`${row}\``).join(', ');
  if (named !== undefined) return rows ? `${named} (names ${rows})` : named;
  return rows ? `read again: ${rows}` : 'open';
}

/** A Markdown table: change, what it says, what became of it. */
export const outcomeTable = (findings: readonly Finding[], outcomes: readonly Outcome[]): string =>
  [
    '| change | what it says | what became of it |',
    '| --- | --- | --- |',
    ...findings.map(
      (finding) =>
        `| **${finding.kind}** ${inTable(shortPaths(finding.what))} | ${inTable(saying(finding))} | ${inTable(outcomeOf(finding, outcomes))} |`,
    ),
    '',
  ].join('\n');
