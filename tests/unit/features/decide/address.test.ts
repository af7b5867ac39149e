import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { formatAnswers, parseAnswers } from '../../../../src/features/decide/address.ts';
import type { Guide } from '../../../../src/model/decide.ts';

const answer = (id: string) => ({ id, label: id, said: id, out: [], for: [], against: [] });
const guide: Guide = {
  options: [],
  questions: [
    { id: 'hosts', question: 'Hosts?', answers: [answer('image'), answer('no')] },
    { id: 'place', question: 'Place?', answers: [answer('aws')] },
  ],
};

test('answers are written in the order of the guide, and read back', () => {
  assert.equal(formatAnswers({ place: 'aws', hosts: 'image' }, guide), '?hosts=image&place=aws');
  assert.equal(formatAnswers({}, guide), '');
  assert.deepEqual(parseAnswers('?hosts=image&place=aws&theme=dark', guide), {
    answers: { hosts: 'image', place: 'aws' },
    problems: [],
  });
});

test('what no question offers is left out and reported, shortened', () => {
  assert.deepEqual(parseAnswers(`?hosts=${'x'.repeat(100)}&place=aws&gone=1`, guide), {
    answers: { place: 'aws' },
    problems: [{ question: 'hosts', value: 'x'.repeat(40) }],
  });
  assert.equal(formatAnswers({ hosts: '<b>', constructor: 'x' }, guide), '');
});

test('any text is read without an error, and only offered answers come of it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), (text) => {
      const { answers } = parseAnswers(text, guide);
      for (const [question, value] of Object.entries(answers))
        assert.ok(
          guide.questions.find(({ id }) => id === question)?.answers.some(({ id }) => id === value),
        );
    }),
    { numRuns: 2000 },
  );
});
