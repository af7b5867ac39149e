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

test('an apostrophe parts no word', () => {
  assert.deepEqual(wordsOf("don’t AWS’s O'Reilly project's pods' ‘quoted’ k8s’s"), [
    'dont',
    'aws',
    'oreilly',
    'project',
    'pods',
    'quoted',
    'k8s',
  ]);
  assert.deepEqual(termsOf("I don't patch"), ['patch']);
  assert.deepEqual(termsOf('who doesn’t patch'), ['patch']);
  assert.deepEqual(termsOf('what’s Fargate'), ['fargat']);
});

test('signs that belong to a name stay', () => {
  assert.deepEqual(termsOf('C++, C# or .NET?'), ['cpp', 'csharp', 'dotnet']);
  assert.deepEqual(termsOf('asp.net 1+1 c'), ['asp', 'net', '1', 'c']);
});

test('one word in two spellings is one word', () => {
  for (const [british = '', ...others] of [
    ['utilisation', 'utilization'],
    ['organisation', 'organization', 'organisations'],
    ['utilise', 'utilize', 'utilised', 'utilizing'],
    ['virtualised', 'virtualized'],
    ['analyse', 'analyze'],
    ['behaviour', 'behavior', 'behaviours'],
    ['centre', 'center'],
    ['licence', 'license', 'licences'],
    ['catalogue', 'catalog'],
    ['labelled', 'labeled', 'label', 'labels'],
    ['install', 'installing', 'installed'],
    ['cancelled', 'canceled', 'cancel'],
  ])
    for (const other of others) assert.equal(stemOf(other), stemOf(british), `${other} ${british}`);
  assert.notEqual(stemOf('hour'), stemOf('horse'));
});

test('what differs each time a message is printed is no part of the query', () => {
  assert.deepEqual(
    termsOf(
      'User arn:aws:sts::111122223333:assumed-role/x is not authorized on i-0a1b2c3d4e5f67890 (10.0.1.23:443) at 2026-11-30T10:11:12Z',
    ),
    termsOf('User is not authorized on () at'),
  );
  assert.deepEqual(termsOf('pod web-7d4b9c5f6-x2x9z failed'), termsOf('pod failed'));
  assert.deepEqual(termsOf('i-0a1b2c3d4e5f67890'), ['0a1b2c3d4e5f67890']);
  assert.deepEqual(termsOf('EKS 1.33 and 10,000 characters'), [
    'eks',
    '1',
    '33',
    '10000',
    'character',
  ]);
});
