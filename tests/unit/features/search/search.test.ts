import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SearchEntry } from '../../../../src/features/search/entry.ts';
import { createSearch } from '../../../../src/features/search/search.ts';

const entry = (kind: SearchEntry['kind'], href: string, title: string, text = ''): SearchEntry => ({
  kind,
  href,
  title,
  place: '',
  text,
  words: '',
});

const entries = [
  entry('row', 'compare/gpu.html', 'Can it use GPUs?', 'Training and video work need them.'),
  entry('row', 'compare/privileged.html', 'Can it run privileged containers?'),
  entry('lesson', 'learn/ecs.html', 'ECS: tasks, services and clusters'),
  entry('option', 'options/ecs-fargate.html', 'ECS on Fargate'),
  entry('term', 'glossary.html#stateful-set', 'StatefulSet'),
  entry('term', 'glossary.html#pod', 'Pod'),
  entry('claim', 'claims.html#free', 'ECS is free.'),
];
const options = [
  { id: 'ecs-fargate', name: 'ECS on Fargate' },
  { id: 'eks-fargate', name: 'EKS on Fargate' },
  { id: 'eks-auto-mode', name: 'EKS Auto Mode' },
];
const alike = [
  ['host access', 'ssh'],
  ['pod', 'task'],
];
const passages = [
  { entry: 0, options: [0, 1], text: 'No. The GPU setting is not valid for Fargate.' },
  { entry: 0, options: [2], text: 'Yes. Instance families with GPUs.' },
  { entry: 6, options: [], text: 'The control plane costs nothing on ECS; the machines do.' },
];

function search(withText = true) {
  const made = createSearch({ entries, options, alike });
  if (withText) made.addPassages(passages);
  return made;
}
const hrefs = (query: string, withText = true): string[] =>
  search(withText)
    .find(query)
    .map(({ href }) => href);

test('a word finds its title, a beginning of it and a slip of it', () => {
  for (const query of ['privileged', 'PRIVILEGED', 'privil', 'priviledged', 'privleged'])
    assert.equal(hrefs(query)[0], 'compare/privileged.html', query);
});

test('the entry that has just this name comes first', () => {
  const made = createSearch({
    entries: [
      entry('row', 'compare/pods.html', 'Pod or task: how small can a pod be?', 'A pod is small.'),
      entry('term', 'glossary.html#pod', 'Pod'),
    ],
    options,
    alike: [],
  });
  const first = (query: string) => made.find(query)[0]?.href;
  assert.equal(first('pods'), 'glossary.html#pod');
  assert.equal(first('small pod'), 'compare/pods.html');
});

test('a word in two parts finds the joined one', () => {
  assert.equal(hrefs('stateful set')[0], 'glossary.html#stateful-set');
});

test('what people also call a thing finds it', () => {
  assert.deepEqual(hrefs('task').toSorted(), ['glossary.html#pod', 'learn/ecs.html']);
  assert.deepEqual(hrefs('ssh'), []);
});

test('a query that names an option leads to its answer', () => {
  const [best] = search().find('eks auto mode gpu');
  assert.equal(best?.href, 'compare/gpu.html#eks-auto-mode');
  assert.equal(best.option, 'EKS Auto Mode');
  assert.equal(best.text, 'Yes. Instance families with GPUs.');
  assert.equal(hrefs('fargate gpu')[0], 'compare/gpu.html#ecs-fargate');
  assert.equal(hrefs('eks fargate gpu')[0], 'compare/gpu.html#eks-fargate');
  assert.equal(hrefs('fargate')[0], 'options/ecs-fargate.html', 'the option alone is its page');
});

test('the full text is found once it is there', () => {
  assert.deepEqual(hrefs('nothing machines', false), []);
  assert.equal(hrefs('costs nothing')[0], 'claims.html#free');
});

test('each entry comes once, with the words to mark', () => {
  const found = search().find('gpu');
  assert.deepEqual(
    found.map(({ entry: { href } }) => href),
    ['compare/gpu.html'],
  );
  assert.deepEqual([...(found[0]?.matched ?? [])], ['gpu']);
});

test('what is no query has no answer', () => {
  for (const query of [
    '',
    '   ',
    '\0',
    '.*',
    '🎉',
    'x'.repeat(10_000),
    '__proto__ constructor toString',
  ])
    assert.deepEqual(hrefs(query), [], query.slice(0, 20));
});
