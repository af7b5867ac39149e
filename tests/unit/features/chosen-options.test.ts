import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  leftEdges,
  readOptions,
  writeOptions,
} from '../../../src/features/who-runs-what/chosen-options.ts';

const known = ['a', 'b', 'c'];

test('the options of an address are those the chart has, in its order', () => {
  assert.deepEqual(readOptions('?o=c,a,zz', known), ['a', 'c']);
  assert.deepEqual(readOptions('?theme=dark', known), known);
  assert.deepEqual(readOptions('?o=', known), known);
  assert.deepEqual(readOptions('?o=<script>,%F0', known), known);
  assert.deepEqual(readOptions(`?o=${'a'.repeat(9999)}`, known), known);
});

test('the address names the options unless all are chosen, and keeps the rest', () => {
  assert.equal(writeOptions('', ['a', 'c'], known), '?o=a,c');
  assert.equal(writeOptions('?o=a&theme=dark', ['b'], known), '?o=b&theme=dark');
  assert.equal(writeOptions('?theme=dark&o=a', known, known), '?theme=dark');
  assert.equal(writeOptions('?o=a', known, known), '');
});

test('the line passes where AWS meets anyone else', () => {
  assert.deepEqual(leftEdges(['aws', 'aws', 'shared', 'you', 'aws']), [
    false,
    false,
    true,
    false,
    true,
  ]);
  assert.deepEqual(leftEdges(['you']), [false]);
});
