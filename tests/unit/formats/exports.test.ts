import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from 'csv-parse/sync';
import { markdownToHtml } from 'satteri';
import { cellsCsv } from '../../../src/formats/csv.ts';
import type { BerthExport } from '../../../src/formats/open-data.ts';
import { comparisonMarkdown, rowMarkdown } from '../../../src/formats/markdown-pages.ts';

/** One row and two options, with texts that every format has to escape. */
const data: BerthExport = {
  version: '1.2.3',
  checked: '2026-12-01',
  watched: [],
  licence: 'CC BY 4.0',
  options: ['ecs-ec2', 'eks-ec2'].map((id) => ({
    id,
    orchestrator: 'ecs',
    capacity: 'ec2-you',
    label: id,
    inOneLine: 'A fleet',
  })),
  groups: [{ id: 'compute', label: 'Compute' }],
  criteria: [
    {
      id: 'gpu',
      group: 'compute',
      volatility: 'feature',
      question: 'Can it use GPUs?',
      label: 'GPUs',
      why: 'Some work needs them.',
      terms: [],
      aliases: [],
      cells: {
        'ecs-ec2': {
          verdict: 'value',
          value: { number: 4, unit: 'GiB', comparator: 'up to' },
          short: '=HYPERLINK("https://evil.example")',
          detail: 'A "quoted", parted\nline',
          sources: ['page'],
          checked: '2026-11-23',
        },
        'eks-ec2': {
          verdict: 'partly',
          short: 'With a | pipe, <b>, *stars* and _lines_',
          sources: ['page'],
          checked: '2026-11-23',
        },
      },
    },
  ],
  sources: [
    {
      id: 'page',
      url: 'https://docs.example/a_b_c.html#d',
      title: 'GPUs [on] ECS',
      publisher: 'AWS',
      kind: 'documentation',
      phrase: 'GPU',
      checked: '2026-11-23',
    },
  ],
  prices: [],
  calendar: { versions: [], endings: [], launches: [] },
  symptoms: [],
  changes: [],
};

describe('CSV', () => {
  const csv = cellsCsv(data, 'compute');

  it('keeps text with quotes, commas and line breaks, in lines that end in CRLF', () => {
    const [first, second] = parse<Record<string, string>>(csv, {
      columns: true,
      record_delimiter: '\r\n',
    });
    assert.equal(first?.['detail'], 'A "quoted", parted\nline');
    assert.equal(first['value'], '4');
    assert.equal(first['comparator'], 'up to');
    assert.equal(first['sources'], 'https://docs.example/a_b_c.html#d');
    assert.equal(second?.['short'], 'With a | pipe, <b>, *stars* and _lines_');
    assert.equal(csv.split('\r\n').length, 4);
  });

  it('disarms what a spreadsheet would run as a formula', () => {
    assert.match(csv, /,"'=HYPERLINK\(""https:\/\/evil\.example""\)",/);
  });

  it('holds the rows of the group asked for, all without one', () => {
    assert.doesNotMatch(cellsCsv(data, 'storage'), /gpu/);
    assert.equal(cellsCsv(data), csv);
  });
});

describe('Markdown', () => {
  it('shows text as text, whatever it holds', () => {
    const { html } = markdownToHtml(comparisonMarkdown(data));
    assert.match(html, /<td>Partly\. With a \| pipe, &lt;b&gt;, \*stars\* and _lines_<\/td>/);
  });

  it('links sources by their titles', () => {
    const row = data.criteria[0];
    assert.ok(row);
    const { html } = markdownToHtml(rowMarkdown(data, row));
    assert.match(html, /<a href="https:\/\/docs\.example\/a_b_c\.html#d">GPUs \[on\] ECS<\/a>/);
    assert.match(html, /<strong>Number\.<\/strong> up to 4 GiB/);
  });
});
