import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keyOf, parseAddress } from '../../../../src/places/share-page.ts';
import { missingLines, parsePermalinks } from '../../../../scripts/permalinks/list.ts';
import { addressesOf } from '../../../../tests/repo/published-addresses.ts';

for (const [address, key] of [
  ['index.html', 'index'],
  ['compare/gpu.html', 'compare.gpu'],
  ['compare/gpu.html#eks-fargate', 'compare.gpu.eks-fargate'],
  ['compare.html', 'compare'],
  ['compare.html#gpu', 'compare.all.gpu'],
  ['compare.html#gpu--eks-fargate', 'compare.all.gpu.eks-fargate'],
  ['learn/ecs.html#task-definition', 'learn.ecs.task-definition'],
] as const)
  test(`${address} has the key ${key}`, () => {
    assert.equal(keyOf(parseAddress(address)), key);
  });

test('ids of controls, drawings and names of other elements are not addresses', () => {
  assert.deepEqual(
    addressesOf(
      'a.html',
      '<header><b id="h"></b></header><main id="main"><h2 id="yes">Y</h2><h3 id="yes-name">n</h3><input id="i">' +
        '<form><p id="f"></p></form><div popover id="p"></div><svg><g id="g"></g></svg><td id="not-parsed"></td></main>',
    ),
    [{ page: 'a.html' }, { page: 'a.html', id: 'yes' }],
  );
});

test('the list takes what it lacks and nothing twice', () => {
  const list = parsePermalinks('a\ta.html\na.x\ta.html#x\n');
  assert.deepEqual(
    missingLines(list, [
      { page: 'b.html' },
      { page: 'a.html', id: 'x' },
      { page: 'a.html', id: 'w' },
    ]),
    ['a.w\ta.html#w', 'b\tb.html'],
  );
});

for (const [what, text, expected] of [
  ['without a tab', 'a a.html', /permalinks\.txt:1: found “a a\.html”; expected a key, a tab/],
  ['that names no page', 'a\ta', /“a” is not the address of a page/],
  [
    'whose key is used twice',
    'a\ta.html\na\tb.html',
    /permalinks\.txt:2: the key “a” is used twice/,
  ],
] as const)
  test(`a line ${what} is refused`, () => {
    assert.throws(() => parsePermalinks(text), expected);
  });
