import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { formatCost, parseCost } from '../../src/features/cost/address.ts';
import { drawBreakEven } from '../../src/features/cost/draw-break-even.ts';
import { scaleStep } from '../../src/features/cost/draw-plot.ts';
import {
  answersText,
  drawFacts,
  drawLines,
  drawSumsAndRates,
  resultOf,
  sentenceText,
} from '../../src/features/cost/draw-result.ts';
import { billsCsv, billsMarkdown } from '../../src/features/cost/export.ts';
import { conflictsIn, type CostAnswers } from '../../src/model/cost-fields.ts';
import { costPage } from '../../src/views/cost.ts';

const { data, options, answers: first } = costPage;
const sentence = (answers: CostAnswers) => sentenceText(resultOf({ ...first, ...answers }, data));

test('the sentence says both bills and where they turn', () => {
  assert.equal(
    sentence({}),
    'At 65% packing, 40 tasks cost $1,568 a month on Fargate and $2,220 on EC2. EC2 becomes cheaper at 96%.',
  );
  assert.equal(
    sentence({ packing: '97', average: '1', host: 't3.medium' }),
    'At 97% packing, 1 task costs $162 a month on Fargate and $159 on EC2. EC2 is cheaper from 50% on.',
  );
  assert.match(sentence({ 'price-host': '1' }), /EC2 costs more at any packing\.$/);
  assert.match(sentence({ 'price-host': '0.01' }), /EC2 costs less at any packing from 40% on\.$/);
});

test('where a price is missing, the sentence says which and what to do', () => {
  assert.equal(
    sentence({ host: 'own', 'host-vcpu': '4', 'host-memory': '8' }),
    'No price for hosts in us-east-1 in our list. Pick another or enter your own.',
  );
  assert.match(sentence({ pay: 'spot', 'ec2-off': '60' }), /To compare Spot with Spot/);
  assert.match(sentence({ pay: 'spot', 'ec2-off': '60', 'spot-off': '70' }), /Fargate Spot and/);
});

test('an address is written in the order of the fields, and read back', () => {
  assert.equal(formatCost(first, data), '');
  const answers = { ...first, host: 'm7i.large', average: '200', 'price-host': '0.09' };
  assert.equal(formatCost(answers, data), '?average=200&host=m7i.large&price-host=0.09');
  assert.deepEqual(parseCost('?average=200&host=m7i.large&price-host=0.09&theme=dark', data), {
    answers,
    problems: [],
  });
});

test('what an address says and cannot be used is left out and reported; the rest holds', () => {
  assert.deepEqual(parseCost('?region=mars-1&average=1e309&packing=80', data), {
    answers: { ...first, packing: '80' },
    problems: [
      { field: 'region', value: 'mars-1' },
      { field: 'average', value: '1e309' },
    ],
  });
  assert.deepEqual(parseCost('?vcpu=8&memory=5&packing=80', data).answers, {
    ...first,
    packing: '80',
  });
  assert.deepEqual(parseCost('?average=10&night=20', data).problems, [
    { field: 'night', value: '20' },
  ]);
});

test('any address is read without an error into answers that make a bill', () => {
  const values = fc.oneof(
    fc.constantFrom(
      '',
      '0',
      '1',
      '-1',
      '1e309',
      '1,5',
      '$3',
      'NaN',
      '0.5',
      '244',
      'arm',
      'own',
      'm7g.large',
    ),
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.integer({ min: -5, max: 20_000 }).map(String),
  );
  const queries = fc
    .array(fc.tuple(fc.constantFrom(...data.fields.map(({ id }) => id)), values), { maxLength: 12 })
    .map((pairs) => `?${new URLSearchParams(pairs).toString()}`);
  fc.assert(
    fc.property(fc.oneof(queries, fc.string({ unit: 'binary', maxLength: 5000 })), (query) => {
      const { answers } = parseCost(query, data);
      assert.deepEqual(conflictsIn(answers, data), []);
      assert.deepEqual(parseCost(formatCost(answers, data), data), { answers, problems: [] });
      const result = resultOf(answers, data);
      if (result.breakEven) drawBreakEven(result.breakEven, answers);
      drawFacts(result, answers, data);
      drawLines(result, answers, data, options);
      drawSumsAndRates(result, answers, options);
      assert.ok(answersText(answers, data).length > 10);
    }),
    { numRuns: 1500 },
  );
});

test('a drawing has no coordinate that is no number', () => {
  for (const answers of [
    {},
    { average: '1' },
    { 'price-host': '0' },
    { packing: '1' },
    { peak: '900', fleet: 'fixed' },
  ]) {
    const all = { ...first, ...answers };
    const { breakEven } = resultOf(all, data);
    assert.ok(breakEven);
    assert.doesNotMatch(JSON.stringify(drawBreakEven(breakEven, all)), /NaN|Infinity/);
  }
});

test('a scale has three to six lines', () => {
  for (const [most, step] of [
    [3600, 1000],
    [950, 500],
    [42, 20],
    [8, 2],
  ] as const)
    assert.equal(scaleStep(most), step);
});

test('the CSV has every line of every bill, and its total', () => {
  const result = resultOf(first, data);
  const records: string[][] = parse(billsCsv(result, options, 'us-east-1'));
  assert.deepEqual(records[0], [
    'option',
    'line',
    'formula',
    'rate',
    'whose price',
    'list of',
    'dollars',
  ]);
  assert.deepEqual(records[1], [
    'ECS on Fargate',
    'vCPU',
    '40\u00A0tasks × 1\u00A0vCPU × $0.04048 × 730\u00A0h',
    '0.04048',
    'list price',
    '2026-08-31',
    '1182.02',
  ]);
  const totals = records
    .filter(([, line]) => line === 'Total')
    .map(([option, , , , , , sum]) => [option, sum]);
  assert.deepEqual(totals[0], ['ECS on Fargate', '1567.84']);
  assert.equal(totals.length, 6);
});

test('the Markdown says the sentence, the totals, whose prices they are, and what is left out', () => {
  const answers = { ...first, 'price-host': '0.1' };
  const text = billsMarkdown(resultOf(answers, data), answers, options, {
    link: 'https://berth.example/cost.html?price-host=0.1',
    answered: [{ name: 'Packing, %', said: '65' }],
    assumed: ['A month has 730 hours.'],
    leftOut: ['Taxes.'],
  });
  assert.match(text, /^# At 65% packing, 40 tasks cost \$1,568/);
  assert.match(text, /\| ECS on Fargate \| \$1,567\.84 \| {2}\|/);
  assert.match(text, /- EC2 c7i\.large \(2 vCPU, 4 GiB\): \$0\.10 \(your price\)/);
  assert.match(text, /## Answers\n\n- Packing, %: 65\n/);
  assert.match(text, /## Left out\n\n- Taxes\.\n$/);
});
