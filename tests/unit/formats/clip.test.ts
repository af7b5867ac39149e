import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wholeSentences } from '../../../src/formats/clip.ts';

const fifty = 'It starts, runs and stops what you ask it to run'; // 48 characters
for (const [what, text, most, expected] of [
  ['a text that fits stays', 'A. B.', 20, 'A. B.'],
  ['a text without an end gets one', 'A, B', 20, 'A, B.'],
  [
    'sentences that do not fit go',
    `${fifty} and more often. ${fifty}.`,
    80,
    `${fifty} and more often.`,
  ],
  [
    'so does the decimal point not end one',
    `${fifty} version 1.30 of it now. B ${fifty}.`,
    90,
    `${fifty} version 1.30 of it now.`,
  ],
  [
    'a semicolon ends a clause',
    `${fifty}, and that with care; ${fifty}.`,
    90,
    `${fifty}, and that with care.`,
  ],
  [
    'a comma is where a long sentence is left',
    `Wrong. ${fifty}, and that with care, ${fifty}.`,
    85,
    `Wrong. ${fifty}, and that with care…`,
  ],
  [
    'a list says that there is more',
    'Words: one, two, three, four, five, six, seven',
    36,
    'Words: one, two, three and more.',
  ],
] as const)
  test(what, () => {
    assert.equal(wholeSentences(text, most), expected);
  });
