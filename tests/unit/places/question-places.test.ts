import assert from 'node:assert/strict';
import { test } from 'node:test';
import { site } from '../../../src/views/site-places.ts';
import { facts } from '../../../src/views/facts.ts';
import { rows } from '../../../src/views/comparison.ts';
import { questionPlaces } from '../../../src/places/question-places.ts';
import type { AskedQuestion } from '../../../src/data/schema.ts';
import { root } from '../../repo/project-files.ts';

const { places } = site(root);
const stated = places.filter(({ kind }) => kind !== 'question');

/** The places of a bank with one question, as an author may have written it. */
function placesFor(answers: readonly unknown[], more: Partial<AskedQuestion> = {}) {
  const question = {
    id: 'one',
    question: 'What is it?',
    asked: { url: 'https://forum.example/1', where: 'A forum' },
    by: 'operator',
    answered: 'in full',
    answers,
    ...more,
  } as AskedQuestion;
  const empty = Object.fromEntries(Object.keys(facts.questions).map((subject) => [subject, []]));
  const questions = { ...empty, cost: [question] } as unknown as typeof facts.questions;
  const given = { ...facts, rows, questions, printedPrice: () => '$1 per hour' };
  return questionPlaces(given, stated);
}
const answerTo = (...answers: unknown[]): string => placesFor(answers)[1]?.text ?? '';

test('two cells say whose answers they are, and of which row where it is another', () => {
  assert.equal(
    answerTo('compare/gpu.html#ecs-fargate', 'compare/gpu.html#eks-fargate'),
    'ECS on Fargate: No. The GPU setting is not valid for Fargate tasks. EKS on Fargate: No. Fargate pods cannot get a GPU.',
  );
  assert.match(
    answerTo('compare/gpu.html#ecs-fargate', 'compare/arm.html#ecs-fargate'),
    /^ECS on Fargate: No\. .* Arm[^:]*: Yes\. /,
  );
});

test('a row says which options answer what; a term its definition', () => {
  assert.match(answerTo('compare/gpu.html'), /^No: ECS on Fargate and EKS on Fargate; yes: .*\.$/);
  assert.match(answerTo('glossary.html#task'), /^Task: The unit ECS runs: /);
});

test('a place that is gone stops the build with file, value and the nearest address', () => {
  assert.throws(
    () => placesFor(['compare/gpus.html']),
    /src\/data\/questions\/cost\.ts: one: found place “compare\/gpus\.html”, which does not exist; expected “compare\/gpu\.html”, the nearest address/,
  );
});

test('words that start no sentence stop the build, and so does an answer without words', () => {
  assert.throws(
    () => placesFor([{ place: 'glossary.html#task', from: 'Nobody says' }]),
    /“Nobody says”, which starts no sentence of glossary\.html#task/,
  );
  assert.throws(() => placesFor(['timeline.html#version-chart']), /say nothing by themselves/);
});

test('what is left out is in a section of its own, with its reason as the answer', () => {
  const see = { url: 'https://forum.example/2', title: 'A page' };
  const found = placesFor([], {
    answered: 'not at all',
    notCovered: { why: 'Berth compares ways inside AWS only.', see },
  });
  assert.deepEqual(
    found.map(({ id, parent, text }) => [id, parent, text]),
    [
      ['not-covered', 'Questions people ask', ''],
      ['one', 'Not covered here', 'Berth compares ways inside AWS only.'],
    ],
  );
});
