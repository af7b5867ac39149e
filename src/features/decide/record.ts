/**
 * The decision record: a decision as Markdown, for a pull request or a repository. Its parts are those of an architecture
 * decision record: context, options considered, decision, consequences, when to look again. Pure.
 */
import { escapeMarkdown } from '../../formats/escape.ts';
import type { Answers, Guide } from '../../model/decide.ts';
import { resultOf, type GuideWords, type ShownCandidate } from './result.ts';

/** What a record says besides the answers. */
export interface RecordFrame {
  /** Address of the guide with these answers; undefined for a copy on disk that does not know its public address. */
  link: string | undefined;
  /** ISO date of the newest checked fact. */
  checked: string;
  /** A number from the facts that should make the team look again, with the row that holds it. */
  triggers: readonly { text: string; options: readonly string[] }[];
}

const bullet = (text: string): string => `- ${text}`;

/** The record, with a line feed at its end. */
export function decisionRecord(
  guide: Guide,
  known: GuideWords,
  answers: Answers,
  { link, checked, triggers }: RecordFrame,
): string {
  const result = resultOf(guide, known, answers);
  const name = (option: string): string => escapeMarkdown(known.options[option]?.label ?? option);
  const question = (row: string): string => escapeMarkdown(known.rows[row]?.question ?? row);
  const answered = guide.questions.flatMap(({ id, question: asked, answers: offered }) => {
    const rule = offered.find((one) => one.id === answers[id]);
    return rule ? [bullet(`${escapeMarkdown(asked)} ${escapeMarkdown(rule.label)}`)] : [];
  });
  const open = guide.questions
    .filter(({ id }) => answers[id] === undefined)
    .map(({ question: asked }) => bullet(escapeMarkdown(asked)));
  const reasons = ({ reasons: shown }: ShownCandidate, kind: 'for' | 'against'): string[] =>
    shown
      .filter((reason) => reason.kind === kind)
      .map(({ row, text }) => bullet(`${question(row)} ${escapeMarkdown(text)}`));
  const section = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : [`## ${title}`, '', ...lines, ''];
  const first = result.first;
  const considered = [
    ...result.fits.map((option) => bullet(`${name(option)}: fits`)),
    ...result.out.flatMap(({ options, said, row }) =>
      options.map((option) =>
        bullet(`${name(option)}: ruled out, since ${escapeMarkdown(said)} (${question(row)})`),
      ),
    ),
  ];
  const again = [
    ...result.changes.map(({ question: asked, answer, first: then }) =>
      bullet(
        `${escapeMarkdown(asked)} ${escapeMarkdown(answer)}: ${then === undefined ? 'nothing would fit' : `${name(then)} would come first`}`,
      ),
    ),
    ...triggers
      .filter(({ options }) => first === undefined || options.includes(first.option))
      .map(({ text }) => bullet(escapeMarkdown(text))),
  ];
  return [
    `# Where our containers run: ${first ? name(first.option) : 'undecided'}`,
    '',
    `Facts of Berth, checked up to ${checked}.${link === undefined ? '' : ` These answers: <${link}>`}`,
    '',
    ...section('Context', answered),
    ...section('Open questions', open),
    ...section('Options considered', considered),
    '## Decision',
    '',
    first ? `Start with ${name(first.option)}.` : 'None of the options meets every need.',
    '',
    ...(first ? section('What speaks for it', reasons(first, 'for')) : []),
    ...(first ? section('Consequences we accept', reasons(first, 'against')) : []),
    ...section('Look at this again when', again),
  ]
    .join('\n')
    .replace(/\n+$/, '\n');
}
