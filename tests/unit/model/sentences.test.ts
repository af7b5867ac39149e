import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstSentence, listed, sentenceFrom } from '../../../src/model/sentences.ts';

const text =
  'There are four kinds of capacity besides these. It costs $0.10 an hour, up to 16 vCPU. Yes. Platform version 1.4.0 has it too, on Linux.';

test('a sentence ends before one that begins, not at a number', () => {
  assert.equal(firstSentence(text), 'There are four kinds of capacity besides these.');
  assert.equal(firstSentence('Up to version 1.4.0 of it'), 'Up to version 1.4.0 of it');
  assert.equal(sentenceFrom(text, 'It costs'), 'It costs $0.10 an hour, up to 16 vCPU.');
});

test('a sentence that says little alone takes the next along', () => {
  assert.equal(sentenceFrom(text, 'Yes.'), 'Yes. Platform version 1.4.0 has it too, on Linux.');
  assert.equal(firstSentence('Only.'), 'Only.');
});

test('words in the middle of a sentence start none', () => {
  assert.equal(sentenceFrom(text, 'kinds of'), undefined);
  assert.equal(sentenceFrom(text, 'Nowhere'), undefined);
});

test('names are listed as in a sentence', () => {
  assert.deepEqual([listed([]), listed(['a']), listed(['a', 'b', 'c'])], ['', 'a', 'a, b and c']);
});
