import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decisionRecord } from '../../../../src/features/decide/record.ts';
import type { GuideWords } from '../../../../src/features/decide/result.ts';
import type { Guide } from '../../../../src/model/decide.ts';

const guide: Guide = {
  options: ['one', 'two'],
  questions: [
    {
      id: 'gpu',
      question: 'GPUs?',
      answers: [
        {
          id: 'yes',
          label: 'Yes',
          said: 'you need GPUs',
          out: [{ option: 'one', row: 'gpu' }],
          for: [],
          against: [{ option: 'two', row: 'fee' }],
        },
      ],
    },
    { id: 'load', question: 'Load?', answers: [] },
  ],
};
const words: GuideWords = {
  options: {
    one: { label: 'One', hue: 'ecs', fill: 'solid', href: 'options/one.html' },
    two: { label: 'Two *stars*', hue: 'eks', fill: 'dots', href: 'options/two.html' },
  },
  rows: {
    gpu: { question: 'Can it use GPUs?', href: 'compare/gpu.html', said: { one: 'No. Never' } },
    fee: { question: 'Is there a fee?', href: 'compare/fee.html', said: { two: 'Yes. Always' } },
  },
};

test('a record says context, options, decision, consequences and when to look again', () => {
  const text = decisionRecord(
    guide,
    words,
    { gpu: 'yes' },
    {
      link: 'https://berth.example/decide.html?gpu=yes',
      checked: '2026-12-01',
      triggers: [
        { text: 'Look at 87 %.', options: ['two'] },
        { text: 'Not this.', options: ['one'] },
      ],
    },
  );
  assert.equal(
    text,
    `# Where our containers run: Two \\*stars\\*

Facts of Berth, checked up to 2026-12-01. These answers: <https://berth.example/decide.html?gpu=yes>

## Context

- GPUs? Yes

## Open questions

- Load?

## Options considered

- Two \\*stars\\*: fits
- One: ruled out, since you need GPUs (Can it use GPUs?)

## Decision

Start with Two \\*stars\\*.

## Consequences we accept

- Is there a fee? Yes. Always

## Look at this again when

- Look at 87 %.
`,
  );
});

test('where nothing fits, the record says so and names no link it does not know', () => {
  const nothing: Guide = { ...guide, options: ['one'] };
  const text = decisionRecord(
    nothing,
    words,
    { gpu: 'yes' },
    { link: undefined, checked: '2026-12-01', triggers: [] },
  );
  assert.match(
    text,
    /^# Where our containers run: undecided\n\nFacts of Berth, checked up to 2026-12-01\.\n/,
  );
  assert.match(text, /None of the options meets every need\./);
});
