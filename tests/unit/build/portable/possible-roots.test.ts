import assert from 'node:assert/strict';
import { test } from 'node:test';
import { possibleRoots } from '../../../../build/portable/possible-roots.ts';

test('folders are tried from the address upwards', () => {
  assert.deepEqual(possibleRoots('/docs/berth/compare/gone.html'), [
    '/docs/berth/compare/',
    '/docs/berth/',
    '/docs/',
    '/',
  ]);
  assert.deepEqual(possibleRoots('/gone'), ['/']);
  assert.deepEqual(possibleRoots('/'), ['/']);
});

test('empty segments never make the address of another host', () => {
  assert.deepEqual(possibleRoots('//host.example/x/y'), [
    '/host.example/x/',
    '/host.example/',
    '/',
  ]);
  assert.deepEqual(possibleRoots('///a//b///c'), ['/a/b/', '/a/', '/']);
});

test('a deep address is asked about a few times only', () => {
  assert.deepEqual(possibleRoots(`/${'x/'.repeat(40)}gone`), [
    '/x/x/x/x/x/',
    '/x/x/x/x/',
    '/x/x/x/',
    '/x/x/',
    '/x/',
    '/',
  ]);
});
