import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { markdownToHtml } from 'satteri';
import { answerInWords, type Answering } from '../../src/model/answer.ts';
import { exportedCells, sourcesOfCell, type BerthExport } from '../../src/formats/open-data.ts';
import { builtFiles, builtText } from './built-site.ts';
import { attribute, elementsIn, hasClass, linksIn, textOf } from './html-tree.ts';

const schema = JSON.parse(builtText('data/berth.schema.json')) as object;
const published = JSON.parse(builtText('data/berth.json')) as BerthExport;
const validate = new Ajv2020({ validateFormats: false }).compile(schema);

test('the published data keep their published schema', () => {
  assert.equal(validate(published), true, JSON.stringify(validate.errors, null, 1));
});

test('the published questions keep their schema, and each has an answer', () => {
  const questions = JSON.parse(builtText('data/questions.json')) as {
    questions: { id: string; answer: string }[];
  };
  const check = new Ajv2020({ validateFormats: false }).compile(
    JSON.parse(builtText('data/questions.schema.json')) as object,
  );
  assert.equal(check(questions), true, JSON.stringify(check.errors, null, 1));
  assert.ok(questions.questions.length >= 150);
  assert.deepEqual(
    questions.questions.filter(({ answer }) => answer.length < 20).map(({ id }) => id),
    [],
  );
});

test('the schema refuses a cell without a verdict', () => {
  const wrong = structuredClone(published) as { criteria: { cells: Record<string, object> }[] };
  const first = wrong.criteria[0]?.cells['ecs-fargate'];
  assert.ok(first && 'verdict' in first);
  delete first.verdict;
  assert.equal(validate(wrong), false);
});

test('JSON and texts carry licence and version', () => {
  const version = /Berth 0|Version \d|"version": "\d/;
  for (const file of ['data/berth.json', 'compare.md', 'compare/gpu.md', 'llms.txt'])
    for (const wanted of [/CC BY 4\.0/, version]) assert.match(builtText(file), wanted, file);
});

/** What a form says of each cell: its key is row and option, its answer is in words. */
type Answers = Record<string, string>;

/** What is behind a cell, in its own order: every form must contain these. */
interface Behind {
  texts: string[];
  addresses: string[];
}

const key = (row: string, option: string) => `${row}--${option}`;

const fromJson: Answers = Object.fromEntries(
  exportedCells(published).map(({ row, option, cell }) => [
    key(row.id, option.id),
    answerInWords(cell),
  ]),
);

const behind: Record<string, Behind> = Object.fromEntries(
  exportedCells(published).map(({ row, option, cell }) => [
    key(row.id, option.id),
    {
      texts: [cell.detail, cell.workaround, cell.conflict, cell.lookedFor, cell.checked].flatMap(
        (text) => text ?? [],
      ),
      addresses: sourcesOfCell(published, cell).map(({ url }) => url),
    },
  ]),
);

interface CsvLine extends Record<string, string> {
  criterion: string;
  option: string;
  short: string;
  detail: string;
}

const csvLines = (file: string) =>
  parse<CsvLine>(builtText(file), { columns: true, record_delimiter: '\r\n' });

const answerOfLine = (line: CsvLine): string =>
  answerInWords({ ...line, burden: line['burden'] || undefined } as unknown as Answering);

const fromCsv = (file: string): Answers =>
  Object.fromEntries(
    csvLines(file).map((line) => [key(line.criterion, line.option), answerOfLine(line)]),
  );

/** The tables of a Markdown file: for each line, the target of its first link and the words of the other cells. */
function markdownTables(file: string): { target: string; cells: string[] }[] {
  const { html } = markdownToHtml(builtText(file));
  return elementsIn(html)
    .filter(({ tagName }) => tagName === 'tr')
    .flatMap((line) => {
      const cells = elementsIn(line).filter(({ tagName }) => tagName === 'td');
      const [first, ...others] = cells;
      return first ? [{ target: linksIn(first)[0] ?? '', cells: others.map(textOf) }] : [];
    });
}

const nameOf = (target: string) => target.replace(/^.*\/|\.md$/g, '');
const optionIds = published.options.map(({ id }) => id);

const fromComparison: Answers = Object.fromEntries(
  markdownTables('compare.md').flatMap(({ target, cells }) =>
    cells.map((said, index) => [key(nameOf(target), optionIds[index] ?? ''), said]),
  ),
);

const explorer = elementsIn(builtText('compare.html'));

const fromHtml: Answers = Object.fromEntries(
  explorer
    .filter((element) => element.tagName === 'td' && attribute(element, 'id')?.includes('--'))
    .map((element) => [attribute(element, 'id') ?? '', textOf(element)]),
);

test('the data hold a cell for every row and option', () => {
  assert.equal(Object.keys(fromJson).length, published.criteria.length * optionIds.length);
  assert.ok(published.criteria.length > 0 && optionIds.length > 0);
});

for (const [form, answers] of [
  ['the explorer', fromHtml],
  ['data/berth.csv', fromCsv('data/berth.csv')],
  ['compare.md', fromComparison],
  [
    'the CSV files of all groups',
    Object.assign({}, ...published.groups.map(({ id }) => fromCsv(`data/${id}.csv`))) as Answers,
  ],
  [
    'the Markdown of all options',
    Object.fromEntries<string>(
      optionIds.flatMap((option) =>
        markdownTables(`options/${option}.md`).map(({ target, cells }) => [
          key(nameOf(target), option),
          cells[0] ?? '',
        ]),
      ),
    ),
  ],
  [
    'the Markdown of all rows',
    Object.fromEntries<string>(
      published.criteria.flatMap(({ id }) =>
        markdownTables(`compare/${id}.md`).map(({ target, cells }) => [
          key(id, nameOf(target)),
          cells[0] ?? '',
        ]),
      ),
    ),
  ],
] as const)
  test(`${form}: every cell says what the JSON says, word for word`, () => {
    assert.deepEqual(answers, fromJson);
  });

test('files for spreadsheets begin with the mark of UTF-8, files for programs do not', () => {
  for (const name of ['berth', ...published.groups.map(({ id }) => id)]) {
    const marked = builtText(`data/spreadsheet/${name}.csv`);
    assert.equal(marked.slice(0, 6), '\uFEFFgroup', name);
    assert.equal(builtText(`data/${name}.csv`), marked.slice(1), name);
  }
});

test('details, sources and days are the same in CSV', () => {
  const lines = csvLines('data/berth.csv');
  assert.deepEqual(
    Object.fromEntries(
      lines.map((line) => [
        key(line.criterion, line.option),
        {
          texts: ['detail', 'workaround', 'conflict', 'looked_for', 'checked'].flatMap(
            (column) => line[column] || [],
          ),
          addresses: line['sources']?.split(' ').filter(Boolean),
        },
      ]),
    ),
    behind,
  );
});

/** What a form lacks of what is behind each cell of a row, by option. */
function lacking(row: string, parts: Readonly<Record<string, { text: string; links: string[] }>>) {
  return optionIds.flatMap((option) => {
    const part = parts[option];
    const wanted = behind[key(row, option)];
    if (!part || !wanted) return [`${row}, ${option}: not there`];
    return [
      ...wanted.texts.filter((text) => !part.text.includes(text.replace(/\s+/g, ' '))),
      ...wanted.addresses.filter((address) => !part.links.includes(address)),
    ].map((missing) => `${row}, ${option}: “${missing}” is missing`);
  });
}

/** The parts of a row's Markdown, one below each second heading, by the option the table links in the same order. */
function markdownParts(row: string) {
  const elements = elementsIn(markdownToHtml(builtText(`compare/${row}.md`)).html);
  const parts: Record<string, { text: string; links: string[] }> = {};
  let option = -1;
  for (const element of elements) {
    if (element.tagName === 'h2') option += 1;
    if (element.tagName !== 'p' || option < 0) continue;
    const part = (parts[optionIds[option] ?? ''] ??= { text: '', links: [] });
    part.text += ` ${textOf(element)}`;
    part.links.push(...linksIn(element));
  }
  return parts;
}

function htmlParts(row: string) {
  return Object.fromEntries(
    elementsIn(builtText(`compare/${row}.html`))
      .filter((element) => hasClass(element, 'cell-card'))
      .map((card) => [attribute(card, 'id') ?? '', { text: textOf(card), links: linksIn(card) }]),
  );
}

for (const [form, partsOf] of [
  ['HTML', htmlParts],
  ['Markdown', markdownParts],
] as const)
  test(`details, sources and days are the same in the ${form} of every row`, () => {
    assert.deepEqual(
      published.criteria.flatMap(({ id }) => lacking(id, partsOf(id))),
      [],
    );
  });

test('each page of facts links its twins, and each twin has its page', () => {
  const linking = builtFiles('.html').filter((page) =>
    builtText(page).includes('type="text/markdown"'),
  );
  assert.deepEqual(
    builtFiles('.md'),
    linking.map((page) => page.replace(/\.html$/, '.md')),
  );
});

test('a cell that says something else is found', () => {
  const wrong = { ...fromHtml, 'gpu--ecs-fargate': 'Yes. With GPU sizes' };
  assert.throws(() => assert.deepEqual(wrong, fromJson));
  assert.equal(lacking('gpu', {}).length, optionIds.length);
});
