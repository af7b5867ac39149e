import assert from 'node:assert/strict';
import { describe, it, test } from 'node:test';
import { options } from '../../../src/data/options.ts';
import type { ChangeRecord } from '../../../src/data/schema.ts';
import {
  changeLines,
  differenceOf,
  historyEntries,
  lastChanges,
  snapshotOf,
} from '../../../src/model/history.ts';
import { resolveAll } from '../../../src/model/resolve.ts';
import { explain } from '../../../scripts/facts/reasons.ts';
import { byCapacity, cell, row } from '../../fixtures/row.ts';

const no = cell({ verdict: 'no', short: 'Use a sidecar' });

describe('the difference to what was published', () => {
  it('is empty for the same facts, whatever was read again', () => {
    const published = snapshotOf([row({ 'ecs-ec2': no })]);
    const again = row({ 'ecs-ec2': { ...no, checked: '2026-12-01', sources: ['a' as never] } });
    assert.deepEqual(differenceOf(published, [again]), { changed: [], added: [], gone: [] });
  });

  it('holds only the fields that changed, for all options that changed alike', () => {
    const published = snapshotOf([row({ 'ecs-ec2': no, 'eks-ec2': no, 'eks-fargate': no })]);
    const now = { ...no, short: 'Use a DaemonSet', detail: 'One on each node.' };
    const { changed } = differenceOf(published, [
      row({ 'ecs-ec2': no, 'eks-ec2': now, 'eks-fargate': now }),
    ]);
    assert.deepEqual(changed, [
      {
        criterion: 'gpu',
        options: ['eks-ec2', 'eks-fargate'],
        before: { short: 'Use a sidecar' },
        after: { short: 'Use a DaemonSet', detail: 'One on each node.' },
      },
    ]);
  });

  it('knows a renamed row by its alias, a new row, and one that is gone', () => {
    const published = snapshotOf([row({}), { ...row({}), id: 'old' }]);
    const { changed, added, gone } = differenceOf(published, [
      { ...row({}), id: 'gpus', aliases: ['gpu'] },
      { ...row({}), id: 'new' },
    ]);
    assert.deepEqual(changed, []);
    assert.deepEqual(
      added.map(({ criterion, options: columns }) => [criterion, columns.length]),
      [['new', 9]],
    );
    assert.deepEqual(gone, ['old']);
  });
});

describe('reasons', () => {
  const was = byCapacity({ fargate: no, 'ec2-aws': no, 'ec2-you': no, own: no });
  const yes = cell({ short: 'As a setting' });
  const now = byCapacity(
    { fargate: yes, 'ec2-aws': no, 'ec2-you': yes, own: no },
    { 'eks-fargate': cell({ short: 'As a profile' }) },
  );
  const { changed } = differenceOf(
    snapshotOf(resolveAll([was], options)),
    resolveAll([now], options),
  );
  const reason = (key: string) => ({
    criterion: 'gpu',
    cell: key,
    reason: `Said of ${key}.`,
    kind: 'correction' as const,
  });
  const explained = (...keys: string[]) => explain(changed, keys.map(reason), [now], options);

  it('of a capacity hold for the options that inherit its cell, and for no other', () => {
    const { records, unexplained } = explained('fargate', 'ec2-you');
    assert.deepEqual(
      records.map(({ options: covered, reason: why }) => [covered.join(), why]),
      [
        ['ecs-fargate', 'Said of fargate.'],
        ['ecs-ec2,eks-ec2,kubernetes-ec2', 'Said of ec2-you.'],
      ],
    );
    assert.deepEqual(
      unexplained.map(({ key }) => key),
      ['eks-fargate'],
    );
  });

  it('of an option come before those of its capacity', () => {
    const { records, idle } = explained('fargate', 'ec2-you', 'eks-fargate', 'eks-ec2', 'own');
    assert.deepEqual(
      records.map(({ options: covered, reason: why }) => [covered.join(), why]),
      [
        ['ecs-fargate', 'Said of fargate.'],
        ['ecs-ec2,kubernetes-ec2', 'Said of ec2-you.'],
        ['eks-ec2', 'Said of eks-ec2.'],
        ['eks-fargate', 'Said of eks-fargate.'],
      ],
    );
    assert.deepEqual(
      idle.map(({ cell: key }) => key),
      ['own'],
    );
  });

  it('are asked for under the key of the cell that was edited', () => {
    assert.deepEqual(
      explained().unexplained.map(({ key }) => key),
      ['fargate', 'ec2-you', 'eks-fargate'],
    );
  });
});

describe('the history as readers see it', () => {
  const records: ChangeRecord[] = [
    {
      date: '2026-12-01',
      criterion: 'gpu',
      options: ['ecs-ec2'],
      before: { verdict: 'no' },
      after: { verdict: 'partly' },
      reason: 'AWS added it.',
      kind: 'aws-changed',
    },
    {
      date: '2026-12-01',
      criterion: 'gpu',
      options: ['eks-ec2'],
      before: { detail: 'Old words.' },
      after: {},
      reason: 'Nothing to add.',
      kind: 'clarified',
    },
    {
      date: '2026-12-05',
      criterion: 'gpu',
      options: ['ecs-ec2'],
      before: { verdict: 'partly', short: 'With a plug' },
      after: { verdict: 'yes', short: 'With a plug-in' },
      reason: 'It was half of the word.',
      kind: 'correction',
    },
  ];

  it('is newest first, a day and row together, each change with the whole cell on both sides', () => {
    const entries = historyEntries(records, [row({})]);
    assert.deepEqual(
      entries.map(({ id, changes }) => [id, changes.length]),
      [
        ['gpu-2026-12-05', 1],
        ['gpu-2026-12-01', 2],
      ],
    );
    const told = entries.map(({ changes }) => changes.map(changeLines));
    assert.deepEqual(told, [
      [[{ name: 'Answer', before: 'Partly. With a plug', after: 'Yes. With a plug-in' }]],
      [
        [{ name: 'Answer', before: 'No. With a plug', after: 'Partly. With a plug' }],
        [{ name: 'Detail', before: 'Old words.', after: undefined }],
      ],
    ]);
  });

  it('tells numbers as they are printed, and a new row without before and after', () => {
    const days = { unit: 'days', comparator: 'up to' } as const;
    const [entry] = historyEntries(
      [
        {
          date: '2026-12-07',
          criterion: 'gpu',
          options: ['ecs-ec2'],
          before: { value: { ...days, number: 14 } },
          after: { value: { ...days, number: 21 } },
          reason: 'AWS raised it.',
          kind: 'aws-changed',
        },
        {
          date: '2026-12-07',
          criterion: 'gpu',
          options: ['eks-ec2'],
          before: {},
          after: {},
          reason: 'A new row.',
          kind: 'added',
        },
      ],
      [row({})],
    );
    assert.deepEqual(entry?.changes.map(changeLines), [
      [{ name: 'Number', before: 'up to 14 days', after: 'up to 21 days' }],
      [],
    ]);
  });

  it('finds a row by a former id, under which its changes stay', () => {
    const later: ChangeRecord = {
      date: '2026-12-09',
      criterion: 'gpus',
      options: ['eks-ec2'],
      before: { detail: 'Words of its own.' },
      after: {},
      reason: 'Said elsewhere.',
      kind: 'clarified',
    };
    const renamed = { ...row({}), id: 'gpus', aliases: ['gpu'] };
    assert.deepEqual(
      historyEntries([...records, later], [renamed]).map(({ id, row: { id: now } }) => [id, now]),
      [
        ['gpus-2026-12-09', 'gpus'],
        ['gpu-2026-12-05', 'gpus'],
        ['gpu-2026-12-01', 'gpus'],
      ],
    );
  });
});

test('a cell changed last on the newest day of its records, whatever its row was called then', () => {
  const record = (date: string, options: string[]) => ({ date, criterion: 'gpu', options });
  assert.deepEqual(
    [
      ...lastChanges(
        [
          record('2026-11-24', ['ecs-ec2', 'eks-ec2']),
          record('2026-12-01', ['ecs-ec2']),
          record('2026-11-30', ['ecs-ec2']),
        ],
        [{ id: 'gpus', aliases: ['gpu'] }],
      ),
    ],
    [
      ['gpus--ecs-ec2', '2026-12-01'],
      ['gpus--eks-ec2', '2026-11-24'],
    ],
  );
});
