import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { optionDates } from '../../../src/model/option-dates.ts';
import type { Ending, Launch, SupportedVersion } from '../../../src/data/calendar.ts';

const kept = { sources: [], checked: '2026-11-01' } as const;
const versions: SupportedVersion[] = [
  {
    id: 'eks-1-33',
    product: 'eks',
    version: '1.33',
    released: '2025-05-29',
    standardEnds: '2026-07-29',
    extendedEnds: '2027-07-29',
    ...kept,
  },
  {
    id: 'kubernetes-1-32',
    product: 'kubernetes',
    version: '1.32',
    released: '2024-12-11',
    standardEnds: '2026-02-28',
    precision: 'month',
    ...kept,
  },
];
const endings: Ending[] = [
  {
    id: 'ingress-nginx',
    name: 'Ingress NGINX',
    what: 'A controller.',
    milestones: [
      { id: 'announced', date: '2025-11-11', what: 'Announced.' },
      { id: 'last-month', date: '2026-03-31', precision: 'month', what: 'No release since.' },
    ],
    instead: 'Another.',
    options: ['eks-ec2'],
    ...kept,
  },
];
const launches: Launch[] = [
  {
    id: 'spread',
    date: '2024-10-21',
    title: 'Zonal shift',
    options: ['eks-ec2'],
    criteria: ['zone-spread'],
    ...kept,
  },
  {
    id: 'repair',
    date: '2024-12-13',
    title: 'Node repair',
    options: ['eks-ec2', 'eks-auto-mode'],
    criteria: ['host-repair', 'on-call-surface'],
    ...kept,
  },
];
const calendar = { versions, endings, launches };

describe('dates of an option', () => {
  it('puts the newest change first and the soonest end first', () => {
    assert.deepEqual(optionDates('eks-ec2', 'eks', calendar, '2026-11-01'), {
      changes: [
        { day: '2024-12-13', text: 'Node repair.', row: 'host-repair' },
        { day: '2024-10-21', text: 'Zonal shift.', row: 'zone-spread' },
      ],
      ends: [
        { day: '2026-03', text: 'Ingress NGINX: No release since.' },
        { day: '2027-07-29', text: 'Kubernetes 1.33: extended support ends.' },
      ],
    });
  });

  it('shows both ends of a version that lie ahead, and the month where no day is known', () => {
    const { ends } = optionDates('eks-auto-mode', 'eks', calendar, '2026-01-01');
    assert.deepEqual(
      ends.map(({ day }) => day),
      ['2026-07-29', '2027-07-29'],
    );
    assert.deepEqual(optionDates('kubernetes-ec2', 'kubernetes', calendar, '2026-01-01').ends, [
      { day: '2026-02', text: 'Kubernetes 1.32: the project ends its support.' },
    ]);
  });

  it('keeps an end of which only the month is known until that month is over', () => {
    const endsFrom = (from: string) =>
      optionDates('kubernetes-ec2', 'kubernetes', calendar, from).ends.length;
    assert.deepEqual(['2026-02-01', '2026-02-28', '2026-03-01'].map(endsFrom), [1, 1, 0]);
  });

  it('says nothing of an option that no date concerns', () => {
    assert.deepEqual(optionDates('ecs-anywhere', 'ecs', calendar, '2026-01-01'), {
      changes: [],
      ends: [],
    });
  });
});
