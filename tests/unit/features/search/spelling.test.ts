import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createLikeness } from '../../../../src/features/search/likeness.ts';
import { parted } from '../../../../src/features/search/spelling.ts';

const known = new Set(['break', 'even', 'node', 'group', 'auto', 'scal', 'do']);

test('two words written together are found as two', () => {
  assert.equal(parted('breakeven', known), 'break even');
  assert.equal(parted('nodegroup', known), 'node group');
  assert.equal(parted('autoscal', known), 'auto scal');
  assert.equal(parted('node', known), undefined);
  assert.equal(parted('donode', known), undefined, 'a part of two letters is a coincidence');
  assert.equal(parted('', known), undefined);
});

test('a short form that is being typed already stands for what it will', () => {
  const { of } = createLikeness([['kubernetes', 'k8s']]);
  assert.deepEqual(of(['k8'], 0), ['kubernet']);
  assert.deepEqual(of(['k8', 'pod'], 0), ['k8pod'], 'only the last word is unfinished');
  assert.deepEqual(of(['k'], 0), [], 'one letter says nothing');
});
