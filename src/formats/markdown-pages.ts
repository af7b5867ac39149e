/**
 * Pages of facts as Markdown, for pull requests and for programs that read text. Each is next to its HTML page and says
 * the same. Links are relative, so that they work wherever the files are.
 */
import type { BlockContent } from 'mdast';
import { answerInWords } from '../model/answer.ts';
import {
  sourcesOfCell,
  type BerthExport,
  type ExportedCell,
  type ExportedRow,
} from './open-data.ts';
import {
  csvOf,
  markdownOf,
  optionPage,
  pairPage,
  relativeTo,
  rowPage,
  siteFile,
  sitePage,
} from '../places/address.ts';
import { remarksOf } from '../model/remarks.ts';
import {
  heading,
  link,
  list,
  markdownText,
  paragraph,
  quote,
  strong,
  table,
  type Inline,
} from './markdown-tree.ts';

type Option = BerthExport['options'][number];

/** Version, day and licence: what every copy of the facts must carry. */
function imprint(data: BerthExport, page: string): BlockContent {
  const file = page.replace(/^.*\//, '');
  return quote(
    `Berth ${data.version}, facts checked up to ${data.checked}. Licence: ${data.licence}. Page: `,
    link(file, file),
  );
}

/** A link to the whole table from the text next to `page`. */
const wholeComparison = (page: string): BlockContent =>
  paragraph(link(relativeTo(markdownOf(sitePage.compare), page), 'The whole comparison'));

const answer = (row: ExportedRow, option: { id: string }): string => {
  const cell = row.cells[option.id];
  if (!cell) throw new Error(`The row “${row.id}” has no cell for “${option.id}”.`);
  return answerInWords(cell);
};

const groupsOf = (data: BerthExport) =>
  data.groups
    .map((group) => ({ ...group, rows: data.criteria.filter((row) => row.group === group.id) }))
    .filter(({ rows }) => rows.length > 0);

/** What is behind an answer, without its sources: a name in bold and the text. */
const remarks = (cell: ExportedCell): Inline[][] =>
  remarksOf(cell).map(({ label, link: to, text }) => [
    ...(label === undefined ? [] : [strong(`${label}.`), ' ']),
    ...(to ? [link(to.url, to.text)] : []),
    text,
  ]);

/** The whole comparison: a table for each group. At the root of the site. */
export function comparisonMarkdown(data: BerthExport): string {
  return markdownText([
    heading(1, 'Ways to run containers on AWS, compared'),
    imprint(data, sitePage.compare),
    ...groupsOf(data).flatMap(({ label, rows }) => [
      heading(2, label),
      table([
        [['Question'], ...data.options.map((option) => [option.label])],
        ...rows.map((row) => [
          [link(markdownOf(rowPage(row.id)), row.question)],
          ...data.options.map((option) => [answer(row, option)]),
        ]),
      ]),
    ]),
  ]);
}

/** One row with everything behind each answer. In `compare/`. */
export function rowMarkdown(data: BerthExport, row: ExportedRow): string {
  return markdownText([
    heading(1, row.question),
    imprint(data, rowPage(row.id)),
    paragraph(row.why),
    table([
      [['Option'], ['Answer']],
      ...data.options.map((option) => [
        [link(relativeTo(markdownOf(optionPage(option.id)), rowPage(row.id)), option.label)],
        [answer(row, option)],
      ]),
    ]),
    ...data.options.flatMap((option) => {
      const cell = row.cells[option.id];
      if (!cell) return [];
      return [
        heading(2, option.label),
        paragraph(answerInWords(cell)),
        ...remarks(cell).map((runs) => paragraph(...runs)),
        paragraph(
          ...sourcesOfCell(data, cell).flatMap(({ url, title }) => [link(url, title), '; ']),
          `checked ${cell.checked}`,
        ),
      ];
    }),
    wholeComparison(rowPage(row.id)),
  ]);
}

/** What an option's page says besides its rows. */
export interface OptionText {
  what: string;
  rightWhen: readonly string[];
  wrongWhen: readonly string[];
}

/** One option with its answers. In `options/`. */
export function optionMarkdown(data: BerthExport, option: Option, text: OptionText): string {
  return markdownText([
    heading(1, option.label),
    imprint(data, optionPage(option.id)),
    paragraph(text.what),
    heading(2, 'Right when'),
    list(text.rightWhen.map((reason) => [reason])),
    heading(2, 'Wrong when'),
    list(text.wrongWhen.map((reason) => [reason])),
    ...groupsOf(data).flatMap(({ label, rows }) => [
      heading(2, label),
      table([
        [['Question'], ['Answer'], ['Detail']],
        ...rows.map((row) => [
          [link(relativeTo(markdownOf(rowPage(row.id)), optionPage(option.id)), row.question)],
          [answer(row, option)],
          [row.cells[option.id]?.detail ?? ''],
        ]),
      ]),
    ]),
    wholeComparison(optionPage(option.id)),
  ]);
}

/** What a pair's page says: reasons, and the rows in which the sides differ. */
export interface PairText {
  id: string;
  title: string;
  lead: string;
  choices: readonly { name: string; reasons: readonly string[] }[];
  sides: readonly { label: string; options: readonly string[] }[];
  differing: readonly string[];
}

/** Two sides of a pair. Where the options of a side answer differently, each answer names its options. */
export function pairMarkdown(data: BerthExport, pair: PairText): string {
  const sideAnswer = (row: ExportedRow, options: readonly string[]): string => {
    const answers = Map.groupBy(options, (id) => answer(row, { id }));
    const labels = (ids: readonly string[]) =>
      ids.map((id) => data.options.find((option) => option.id === id)?.label ?? id).join(', ');
    return [...answers]
      .map(([said, ids]) => (answers.size > 1 ? `${labels(ids)}: ${said}` : said))
      .join('; ');
  };
  return markdownText([
    heading(1, pair.title),
    imprint(data, pairPage(pair.id)),
    paragraph(pair.lead),
    ...pair.choices.flatMap(({ name, reasons }) => [
      heading(2, name),
      list(reasons.map((reason) => [reason])),
    ]),
    heading(2, `${pair.differing.length} rows that differ`),
    table([
      [['Question'], ...pair.sides.map(({ label }) => [label])],
      ...data.criteria
        .filter(({ id }) => pair.differing.includes(id))
        .map((row) => [
          [link(relativeTo(markdownOf(rowPage(row.id)), pairPage(pair.id)), row.question)],
          ...pair.sides.map(({ options }) => [sideAnswer(row, options)]),
        ]),
    ]),
    wholeComparison(pairPage(pair.id)),
  ]);
}

interface Page {
  title: string;
  href: string;
}

/** Pages of prose, which have no rows of their own. */
export interface IndexedPages {
  learn: readonly Page[];
  pairs: readonly Page[];
  scenarios: readonly Page[];
  alternatives: readonly Page[];
  /** Symptoms by family, each by its message. */
  symptoms: readonly { label: string; pages: readonly Page[] }[];
  reference: readonly Page[];
}

/** `llms.txt`: an index of everything for programs that read text (llmstxt.org). At the root of the site. */
export function llmsText(data: BerthExport, pages: IndexedPages): string {
  const links = (some: readonly Page[]) =>
    list(some.map(({ title, href }) => [link(href.replace(/^\//, ''), title)]));
  const files = [
    { href: siteFile.facts, title: 'All facts as JSON' },
    { href: siteFile.factsSchema, title: 'JSON Schema of the facts' },
    { href: siteFile.questions, title: 'Questions people ask, with their answers, as JSON' },
    { href: siteFile.questionsSchema, title: 'JSON Schema of the questions' },
    { href: csvOf(), title: 'All cells as CSV' },
    ...groupsOf(data).map(({ id, label }) => ({
      href: csvOf(id),
      title: `Cells of the group “${label}” as CSV`,
    })),
    { href: siteFile.changesFeed, title: 'Changes to facts (Atom)' },
    { href: siteFile.calendar, title: 'Days on which support ends (iCalendar)' },
  ];
  return markdownText([
    heading(1, 'Berth'),
    quote(
      'A field guide to running containers on AWS: ECS, Fargate, EC2, EKS and Kubernetes, compared row by row. ' +
        `Every fact has a source and a date. Version ${data.version}, facts checked up to ${data.checked}. ` +
        `Licence of texts and data: ${data.licence}.`,
    ),
    paragraph(
      'An option is a pair: who schedules (ECS, EKS, Kubernetes run by you) and where containers run. Berth takes no ' +
        'side. “Not stated” means that no source was found, not “no”.',
    ),
    heading(2, 'Comparison'),
    links([
      {
        href: markdownOf(sitePage.compare),
        title: `The whole comparison: ${data.criteria.length} rows`,
      },
      ...pages.pairs,
    ]),
    heading(2, 'Options'),
    list(
      data.options.map(({ id, label, inOneLine }) => [
        link(markdownOf(optionPage(id)), label),
        `: ${inOneLine}`,
      ]),
    ),
    ...groupsOf(data).flatMap(({ label, rows }) => [
      heading(2, `Rows: ${label}`),
      links(rows.map(({ id, question }) => ({ href: markdownOf(rowPage(id)), title: question }))),
    ]),
    heading(2, 'Learn'),
    links(pages.learn),
    heading(2, 'Scenarios'),
    links(pages.scenarios),
    heading(2, 'Instead of all these'),
    links(pages.alternatives),
    heading(2, 'When it breaks'),
    paragraph(
      'Each page: what a message means, causes in the order to check, and the fix for each option.',
    ),
    ...pages.symptoms.flatMap(({ label, pages: own }) => [heading(3, label), links(own)]),
    heading(2, 'Reference'),
    links(pages.reference),
    heading(2, 'Data'),
    links(files),
  ]);
}
