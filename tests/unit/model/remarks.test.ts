import assert from 'node:assert/strict';
import { test } from 'node:test';
import { notesOf, remarksOf, searchedOf } from '../../../src/model/remarks.ts';
import { cell } from '../../fixtures/row.ts';

const told = cell({
  value: { number: 21, unit: 'days', comparator: 'up to' },
  detail: 'Hosts are replaced.',
  workaround: 'Run your own.',
  conflict: 'One page says 14.',
  confidence: 'implied',
  roadmap: { url: 'https://github.com/aws/containers-roadmap/issues/42', opened: '2020-01-01' },
  since: '2025-01-01',
});

test('what is behind an answer is said once, the detail first', () => {
  assert.deepEqual(
    remarksOf(told).map(({ label, link, text }) => `${label ?? ''}|${link?.text ?? ''}|${text}`),
    [
      '||Hosts are replaced.',
      'Number||up to 21 days',
      'Instead||Run your own.',
      'AWS’s own pages disagree||One page says 14.',
      'Implied||It follows from the sources; none says it in so many words.',
      '|Public request 42|, open since 2020-01-01',
      'Since||2025-01-01',
    ],
  );
});

test('a note leaves numbers and days to the answer and the small print', () => {
  assert.deepEqual(
    notesOf(told).map(({ field }) => field),
    ['detail', 'workaround', 'conflict', 'confidence', 'roadmap'],
  );
});

test('search finds a cell by its detail, its way out and what sources disagree on', () => {
  assert.deepEqual(searchedOf(told), [
    'Hosts are replaced.',
    'Instead: Run your own.',
    'One page says 14.',
  ]);
});
