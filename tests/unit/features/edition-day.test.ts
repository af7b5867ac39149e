import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDay } from '../../../src/features/quote/edition-day.ts';

for (const [text, day] of [
  ['2026-11-24', '2026-11-24'],
  ['2024-02-29', '2024-02-29'],
  ['2026-02-29', undefined],
  ['2026-13-01', undefined],
  ['2026-1-1', undefined],
  ['2026-11-24T00:00', undefined],
  ['<script>', undefined],
  ['', undefined],
] as const)
  test(`“${text}” names ${day ?? 'no day'}`, () => {
    assert.equal(readDay(text), day);
  });
