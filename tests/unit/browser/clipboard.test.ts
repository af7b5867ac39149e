import assert from 'node:assert/strict';
import { test } from 'node:test';
import { settled } from '../../../src/browser/clipboard.ts';

test('a clipboard that never answers counts as refused once the wait is over', async () => {
  const never = new Promise<boolean>(() => undefined);
  assert.equal(await settled(never, () => Promise.resolve()), false);
});

test('a clipboard that answers in time is believed', async () => {
  const wait = () => new Promise<void>(() => undefined);
  assert.equal(await settled(Promise.resolve(true), wait), true);
  assert.equal(await settled(Promise.resolve(false), wait), false);
});
