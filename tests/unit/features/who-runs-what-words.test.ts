import assert from 'node:assert/strict';
import { test } from 'node:test';
import { burdenCounts, inOneSentence } from '../../../src/features/who-runs-what/words.ts';

test('counts say who does how many, and leave out what is none', () => {
  assert.deepEqual(burdenCounts({ you: 6, shared: 2, aws: 10 }), ['You 6', 'shared 2', 'AWS 10']);
  assert.deepEqual(burdenCounts({ you: 17, shared: 0, aws: 1 }), ['You 17', 'AWS 1']);
});

test('labels read as one sentence', () => {
  assert.equal(inOneSentence(['Cluster state']), 'cluster state');
  assert.equal(inOneSentence(['Shell', 'EBS volumes']), 'shell and EBS volumes');
  assert.equal(
    inOneSentence(['Cluster state', 'Host repair', 'Names between services']),
    'cluster state, host repair and names between services',
  );
});
