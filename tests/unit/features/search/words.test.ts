import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stemOf, termsOf, wordsOf } from '../../../../src/features/search/words.ts';

test('words are runs of letters and digits, without accents or case', () => {
  assert.deepEqual(wordsOf('Blue/green, IPv6 & FARGATE_SPOT: Zürich'), [
    'blue',
    'green',
    'ipv6',
    'fargate',
    'spot',
    'zurich',
  ]);
});

test('a word in camel case is also its parts', () => {
  assert.deepEqual(wordsOf('StatefulSet'), ['statefulset', 'stateful', 'set']);
});

test('forms of a word meet', () => {
  for (const [stem, ...forms] of [
    ['scal', 'scale', 'scales', 'scaled', 'scaling', 'scalable'],
    ['policy', 'policy', 'policies'],
    ['patch', 'patch', 'patches', 'patching'],
    ['isolat', 'isolated', 'isolation'],
    ['access', 'access'],
    ['kubernet', 'kubernetes'],
    ['ecs', 'ecs'],
  ])
    for (const form of forms) assert.equal(stemOf(form), stem);
});

test('a number is one word, however its thousands are set apart', () => {
  assert.deepEqual(termsOf('5,000 nodes'), termsOf('5000 nodes'));
  assert.deepEqual(termsOf('1,000,000'), ['1000000']);
  assert.deepEqual(termsOf('1,2 and 1,2345'), ['1', '2', '2345']);
});

test('a query keeps the words that say what it is about', () => {
  assert.deepEqual(termsOf('How do I get a shell in a running container?'), [
    'shell',
    'run',
    'container',
  ]);
  assert.deepEqual(termsOf('what is it'), ['what', 'is', 'it'], 'fillers alone do count');
  assert.deepEqual(termsOf('pod pods Pod'), ['pod']);
});

test('any string is a query', () => {
  for (const nothing of ['', '   ', '\0\0', '.*+?^$()[]\\|', '👩‍💻🎉', '\ud800', '\u202e\u2066'])
    assert.deepEqual(termsOf(nothing), [], JSON.stringify(nothing));
  assert.deepEqual(termsOf('a\0b gpu\u202e'), ['b', 'gpu']);
  assert.deepEqual(termsOf('מה זה gpu'), ['מה', 'זה', 'gpu']);
  assert.deepEqual(termsOf('constructor __proto__'), ['constructor', 'proto']);
});

test('a megabyte is cut before it costs anything', () => {
  assert.deepEqual(termsOf('x'.repeat(1_000_000)), ['x'.repeat(40)]);
  assert.equal(termsOf(Array.from({ length: 5000 }, (_, n) => `w${n}`).join(' ')).length, 16);
});
