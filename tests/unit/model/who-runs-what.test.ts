import assert from 'node:assert/strict';
import { test } from 'node:test';
import { options, type OptionId } from '../../../src/data/options.ts';
import type { Burden } from '../../../src/data/shapes/cell.ts';
import { keysOf } from '../../../src/model/typed-records.ts';
import { whoRunsWhat, type Layer } from '../../../src/model/who-runs-what.ts';

const letters: Readonly<Record<string, Burden>> = { y: 'you', s: 'shared', a: 'aws' };

/** A layer whose options, in the order of the data, have these answers; those without a letter are the reader’s. */
const layer = (id: string, answers: string): Layer => ({
  id,
  label: `Layer ${id}`,
  cells: Object.fromEntries(
    keysOf(options).map((option, index) => [
      option,
      { burden: answers[index] === '-' ? undefined : (letters[answers[index] ?? ''] ?? 'you') },
    ]),
  ) as Layer['cells'],
});

const three: readonly OptionId[] = ['ecs-fargate', 'ecs-managed-instances', 'ecs-ec2'];

test('columns stand by how far up AWS does everything, and the line falls in steps', () => {
  const chart = whoRunsWhat(
    [layer('code', 'yyy'), layer('hosts', 'say'), layer('building', 'aaa')],
    three,
  );
  assert.deepEqual(
    chart.columns.map(({ option, line, counts }) => [option, line, counts]),
    [
      ['ecs-managed-instances', 2, { you: 1, shared: 0, aws: 2 }],
      ['ecs-fargate', 1, { you: 1, shared: 1, aws: 1 }],
      ['ecs-ec2', 1, { you: 2, shared: 0, aws: 1 }],
    ],
  );
  assert.deepEqual(
    chart.rows.map(({ id, same, squares }) => [
      id,
      same,
      squares.map(({ top, left }) => `${top ? 't' : '-'}${left ? 'l' : '-'}`).join(' '),
    ]),
    [
      ['code', true, '-- -- --'],
      ['hosts', false, 't- -l --'],
      ['building', true, '-- t- t-'],
    ],
  );
});

test('a square that does not keep to the line is named, on either side of it', () => {
  const chart = whoRunsWhat(
    [
      layer('state', 'ya'),
      layer('traffic', 'ay'),
      layer('hosts', 'sy'),
      layer('runtime', 'ay'),
      layer('building', 'aa'),
    ],
    ['ecs-fargate', 'ecs-managed-instances'],
  );
  assert.deepEqual(
    chart.columns.map(({ option, line, awsAbove, notAwsBelow }) => ({
      option,
      line,
      awsAbove,
      notAwsBelow,
    })),
    [
      {
        option: 'ecs-fargate',
        line: 2,
        awsAbove: ['Layer traffic'],
        notAwsBelow: [],
      },
      {
        option: 'ecs-managed-instances',
        line: 1,
        awsAbove: ['Layer state'],
        notAwsBelow: [],
      },
    ],
  );
  const below = whoRunsWhat(
    [layer('a', 'a'), layer('b', 'a'), layer('c', 's'), layer('d', 'a')],
    ['ecs-fargate'],
  );
  assert.deepEqual(
    [below.columns[0]?.line, below.columns[0]?.awsAbove, below.columns[0]?.notAwsBelow],
    [4, [], ['Layer c']],
  );
});

test('a row that does not say who does it is no layer', () => {
  assert.throws(
    () => whoRunsWhat([layer('price', '-')], ['ecs-fargate']),
    /Row “price”, option “ecs-fargate”: found no burden/,
  );
});
