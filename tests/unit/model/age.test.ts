import assert from 'node:assert/strict';
import { test } from 'node:test';
import { daysSince } from '../../../src/model/age.ts';

test('days are whole and counted from midnight UTC', () => {
  const now = Date.parse('2026-11-24T23:59:59Z');
  assert.equal(daysSince('2026-11-24', now), 0);
  assert.equal(daysSince('2026-11-23', now), 1);
  assert.equal(daysSince('2025-11-24', now), 365);
  assert.equal(daysSince('2026-11-25', now), -1);
  assert.ok(Number.isNaN(daysSince('', now)));
});
