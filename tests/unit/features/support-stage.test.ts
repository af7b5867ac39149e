import assert from 'node:assert/strict';
import { test } from 'node:test';
import { supportStage } from '../../../src/features/timeline/support-stage.ts';

test('a stage begins on its first day', () => {
  const days = { standardEnds: '2026-12-02', extendedEnds: '2027-12-02' };
  assert.equal(supportStage('2026-12-01', days), 'standard');
  assert.equal(supportStage('2026-12-02', days), 'extended');
  assert.equal(supportStage('2027-12-01', days), 'extended');
  assert.equal(supportStage('2027-12-02', days), 'ended');
});
