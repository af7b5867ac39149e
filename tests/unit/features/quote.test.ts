import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { markdownToHtml } from 'satteri';
import {
  datedLink,
  quoteAsCsv,
  quoteAsHtml,
  quoteAsMarkdown,
  quoteAsText,
  textFragmentLink,
  type Quote,
} from '../../../src/features/quote/quote.ts';

const link = 'https://berth.example/compare/gpu.html';
const source = { title: 'Task *definition* | GPUs <b>', url: 'https://docs.example/a?b=1&c=(2)' };
const row: Quote = {
  title: 'Can it use GPUs?',
  lines: [
    { label: 'ECS on Fargate', text: 'No. Not | _valid_ for "tasks", <i>', sources: [source] },
    { label: 'ECS on EC2', text: '=1+2', sources: [] },
  ],
  link,
  checked: '2026-11-24',
};
const cell: Quote = { ...row, lines: [{ text: 'No. Not valid', sources: [source] }] };

const isElement = (node: Tree.Node): node is Tree.Element => 'tagName' in node;
function textOf(node: Tree.Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
/** The words of every element of this name, and the addresses of its links. */
function read(html: string, name: string): { text: string; links: string[] }[] {
  const found: { text: string; links: string[] }[] = [];
  const visit = (node: Tree.Node): void => {
    if (isElement(node) && node.tagName === name)
      found.push({ text: textOf(node).trim(), links: linksOf(node) });
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parseFragment(html));
  return found;
}
function linksOf(node: Tree.Node): string[] {
  const own =
    isElement(node) && node.tagName === 'a'
      ? node.attrs.filter(({ name }) => name === 'href').map(({ value }) => value)
      : [];
  return [...own, ...('childNodes' in node ? node.childNodes.flatMap(linksOf) : [])];
}

for (const [form, html] of [
  ['Markdown', markdownToHtml(quoteAsMarkdown(row)).html],
  ['rich text', quoteAsHtml(row)],
] as const)
  test(`a row as ${form} reads back as its answers, sources and origin`, () => {
    assert.deepEqual(
      [...read(html, 'th'), ...read(html, 'td')].map(({ text }) => text).sort(),
      [
        'Can it use GPUs?',
        'Answer',
        'Sources',
        'ECS on Fargate',
        'No. Not | _valid_ for "tasks", <i>',
        source.title,
        'ECS on EC2',
        '=1+2',
        '',
      ].sort(),
    );
    assert.deepEqual(
      read(html, 'td').flatMap(({ links }) => links),
      [source.url],
    );
    assert.deepEqual(read(html, 'p').at(-1), {
      text: 'Berth, facts checked 2026-11-24',
      links: [link],
    });
  });

test('one answer as Markdown is a block quote with its source and origin', () => {
  const { html } = markdownToHtml(quoteAsMarkdown(cell));
  const [quote] = read(html, 'blockquote');
  assert.ok(quote);
  assert.equal(
    quote.text.replace(/\s+/g, ' '),
    'Can it use GPUs? No. Not valid Task *definition* | GPUs <b> · Berth, facts checked 2026-11-24',
  );
  assert.deepEqual(quote.links, [source.url, link]);
});

test('one answer as rich text names its source in the sentence', () => {
  assert.equal(
    read(quoteAsHtml(cell), 'blockquote')[0]?.text,
    'Can it use GPUs? No. Not valid (Task *definition* | GPUs <b>)',
  );
});

test('a row for a chat has a line for each option and the link last', () => {
  assert.equal(
    quoteAsText(row),
    'Can it use GPUs?\n- ECS on Fargate: No. Not | _valid_ for "tasks", <i>\n- ECS on EC2: =1+2\n' +
      'https://berth.example/compare/gpu.html (Berth, facts checked 2026-11-24)',
  );
});

test('a row as CSV reads back, and no field runs as a formula', () => {
  assert.deepEqual(parse(quoteAsCsv(row)), [
    ['What', 'Of', 'Answer', 'Sources', 'Checked', 'Link'],
    [
      'Can it use GPUs?',
      'ECS on Fargate',
      'No. Not | _valid_ for "tasks", <i>',
      source.url,
      '2026-11-24',
      link,
    ],
    ['Can it use GPUs?', 'ECS on EC2', "'=1+2", '', '2026-11-24', link],
  ]);
});

test('a cell is exported with its own day, its own sources and the option it is of', () => {
  const csv = quoteAsCsv({
    title: 'Can it use GPUs? ECS on Fargate:',
    what: 'Can it use GPUs?',
    lines: [
      { of: 'ECS on Fargate', text: 'No. Not valid', sources: [source], checked: '2026-11-24' },
    ],
    link,
    checked: '2026-11-29',
  });
  assert.deepEqual(parse(csv, {}).slice(1), [
    ['Can it use GPUs?', 'ECS on Fargate', 'No. Not valid', source.url, '2026-11-24', link],
  ]);
});

test('answers checked on several days say the first and the last', () => {
  const [first, second] = row.lines;
  assert.ok(first && second);
  const text = quoteAsText({
    ...row,
    lines: [
      { ...first, checked: '2026-11-29' },
      { ...second, checked: '2026-11-24' },
    ],
  });
  assert.ok(text.endsWith(`${link} (Berth, facts checked 2026-11-24 to 2026-11-29)`), text);
});

test('a copy that knows no public address names none', () => {
  const quote = { ...row, link: undefined };
  for (const form of [quoteAsCsv, quoteAsHtml, quoteAsMarkdown, quoteAsText])
    assert.doesNotMatch(form(quote), /undefined|file:|berth\.example/);
});

test('a link to words keeps the id and tells the words from others', () => {
  assert.equal(
    textFragmentLink('https://b.example/a.html', 'x', { textStart: 'one two-three, four' }),
    'https://b.example/a.html#x:~:text=one%20two%2Dthree%2C%20four',
  );
  assert.equal(
    textFragmentLink('https://b.example/a.html', '', {
      prefix: 'a b',
      textStart: 'c d',
      textEnd: 'y z',
      suffix: 'end',
    }),
    'https://b.example/a.html#:~:text=a%20b-,c%20d,y%20z,-end',
  );
  assert.equal(
    textFragmentLink('https://b.example/a.html', 'x', undefined),
    'https://b.example/a.html#x',
  );
});

test('a dated link keeps query and fragment', () => {
  assert.equal(datedLink('a.html', '2026-11-24'), 'a.html?asof=2026-11-24');
  assert.equal(datedLink('a.html?o=x#gpu', '2026-11-24'), 'a.html?o=x&asof=2026-11-24#gpu');
});
