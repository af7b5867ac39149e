import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eksSupportMonths, endings, versions } from '../../../src/data/calendar.ts';
import { calendarDaysOf } from '../../../src/model/calendar-days.ts';

const version = {
  id: 'eks-1-33',
  product: 'eks',
  version: '1.33',
  released: '2025-05-29',
  standardEnds: '2026-07-29',
  extendedEnds: '2027-07-29',
  sources: [],
  checked: '2026-11-24',
} as const;
const ending = {
  id: 'app-mesh',
  name: 'AWS App Mesh',
  what: 'A mesh.',
  milestones: [{ id: 'end', date: '2026-09-30', what: 'AWS turns it off.' }],
  instead: 'Service Connect.',
  options: [],
  sources: [],
  checked: '2026-11-24',
} as const;

const idsAndDays = (days: ReturnType<typeof calendarDaysOf>) =>
  days.map(({ id, date }) => [id, date]);

test('an entry keeps its id when its day moves', () => {
  assert.deepEqual(
    idsAndDays(calendarDaysOf({ versions: [version], endings: [ending], eksSupportMonths })),
    [
      ['eks-1-33-standard', '2026-07-29'],
      ['app-mesh-end', '2026-09-30'],
      ['eks-1-33-extended', '2027-07-29'],
    ],
  );
  const moved = calendarDaysOf({
    versions: [{ ...version, standardEnds: '2026-08-29', extendedEnds: '2027-08-29' }],
    endings: [{ ...ending, milestones: [{ ...ending.milestones[0], date: '2027-03-31' }] }],
    eksSupportMonths,
  });
  assert.deepEqual(idsAndDays(moved), [
    ['eks-1-33-standard', '2026-08-29'],
    ['app-mesh-end', '2027-03-31'],
    ['eks-1-33-extended', '2027-08-29'],
  ]);
});

test('entries that calendars already hold keep their ids', () => {
  const ids = new Set(calendarDaysOf({ versions, endings, eksSupportMonths }).map(({ id }) => id));
  for (const published of [
    'app-mesh-2026-09-30',
    'app-runner-2026-04-30',
    'compose-ecs-2023-11-30',
    'copilot-cli-2026-06-12',
    'dockershim-2022-05-03',
    'dockershim-2022-11-15',
    'ecs-al2-ami-2026-06-30',
    'ecs-anywhere-systems-2026-08-07',
    'eks-al2-ami-2025-11-26',
    'eks-al2-ami-2026-06-30',
    'fargate-platform-1-3-0-2026-06-15',
    'fargate-platform-1-3-0-2026-06-30',
    'ingress-nginx-2025-11-11',
    'ingress-nginx-2026-03-31',
    'proton-2026-10-07',
    'eks-1-36-standard',
    'eks-1-36-extended',
  ])
    assert.ok(ids.has(published), published);
});
