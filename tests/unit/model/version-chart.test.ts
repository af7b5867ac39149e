import assert from 'node:assert/strict';
import { test } from 'node:test';
import { versionChart } from '../../../src/model/version-chart.ts';

const frame = { left: 100, right: 465, top: 50, bar: 10, row: 40 };
const eks = {
  product: 'eks',
  version: '1.9',
  released: '2025-01-01',
  standardEnds: '2025-12-31',
} as const;

test('a year of the axis is as wide as a year of support', () => {
  const chart = versionChart([eks], '2025-07-02', frame);
  assert.deepEqual(chart.years, [{ label: '2025', x: 100 }]);
  assert.deepEqual(chart.rows[0]?.bars, [{ hue: 'eks', y: 64, standard: { x: 100, width: 364 } }]);
  assert.equal(chart.markedX, 282);
});

test('versions are ordered by number, the newest first, Kubernetes above EKS', () => {
  const chart = versionChart(
    [
      eks,
      { ...eks, version: '1.10', extendedEnds: '2026-12-31' },
      { ...eks, version: '1.10', product: 'kubernetes' },
    ],
    '2025-07-02',
    frame,
  );
  assert.deepEqual(
    chart.rows.map(({ version, y, bars }) => [version, y, bars.map((bar) => bar.y)]),
    [
      ['1.10', 50, [64, 50]],
      ['1.9', 90, [104]],
    ],
  );
  assert.deepEqual(chart.rows[0]?.bars[0]?.extended, { x: 282, width: 183 });
  assert.deepEqual(
    chart.years.map(({ label }) => label),
    ['2025', '2026'],
  );
});

test('a version that nobody supported any more when the year began is left out', () => {
  const old = { ...eks, version: '1.8', released: '2023-01-01', standardEnds: '2024-12-31' };
  const names = versionChart([eks, old], '2025-07-02', frame).rows.map(({ version }) => version);
  assert.deepEqual(names, ['1.9']);
});
