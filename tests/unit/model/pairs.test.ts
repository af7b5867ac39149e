import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  crossingLine,
  crossingPair,
  crossingSheet,
  crossingVerdict,
} from '../../../src/components/diagrams/crossings.ts';
import { missingPairs } from '../../../src/data/missing-pairs.ts';
import { capacities, options, orchestrators } from '../../../src/data/options.ts';
import { buildAxes } from '../../../src/model/axes.ts';
import { countInWords } from '../../../src/model/format.ts';
import { closenessOf, sideFrom, sourcesOfRows, splitRows } from '../../../src/model/sides.ts';
import { cell, row } from '../../fixtures/row.ts';

const ecs = sideFrom({ label: 'ECS', node: 'ecs', options: ['ecs-fargate', 'ecs-ec2'] }, options);
const nodes = sideFrom({ label: 'managed node groups', option: 'eks-ec2' }, options);

describe('a side of a pair', () => {
  it('that is a family has its plain hue', () => {
    assert.deepEqual(ecs, {
      label: 'ECS',
      name: 'ECS',
      hue: 'ecs',
      fill: 'solid',
      options: ['ecs-fargate', 'ecs-ec2'],
    });
  });
  it('that is one option has its hue and pattern, and starts a head with a capital', () => {
    assert.deepEqual(nodes, {
      label: 'managed node groups',
      name: 'Managed node groups',
      hue: 'eks',
      fill: 'hatch',
      options: ['eks-ec2'],
      option: 'eks-ec2',
    });
  });
  it('is closest to the option it is, then to those it spans', () => {
    assert.equal(closenessOf('eks-ec2', [ecs, nodes]), 2);
    assert.equal(closenessOf('ecs-ec2', [ecs, nodes]), 1);
    assert.equal(closenessOf('eks-fargate', [ecs, nodes]), 0);
  });
});

describe('the rows of a pair', () => {
  const no = cell({ verdict: 'no', short: 'Not there' });
  const differs = { ...row({ 'eks-ec2': no }), id: 'differs' };
  const agrees = { ...row({}), id: 'agrees' };
  const groups = [
    { id: 'mixed', rows: [differs, agrees] },
    { id: 'alike', rows: [agrees] },
  ];
  it('are parted by whether the sides differ, without empty groups', () => {
    const { differing, same, differCount, sameCount } = splitRows(groups, ['ecs-ec2'], ['eks-ec2']);
    const ids = (some: typeof groups) => some.map(({ id, rows }) => [id, ...rows.map((r) => r.id)]);
    assert.deepEqual(ids(differing), [['mixed', 'differs']]);
    assert.deepEqual(ids(same), [
      ['mixed', 'agrees'],
      ['alike', 'agrees'],
    ]);
    assert.deepEqual([differCount, sameCount], [1, 2]);
  });
  it('name each source once, for the columns asked', () => {
    const cited = row({
      'ecs-ec2': cell({ sources: ['ecs-welcome', 'k8s-pods'] }),
      'eks-ec2': cell({ sources: ['k8s-pods', 'k8s-gateway'] }),
      'ecs-fargate': cell({ sources: ['k8s-ingress'] }),
    });
    assert.deepEqual(sourcesOfRows([cited, cited], ['ecs-ec2', 'eks-ec2']), [
      'ecs-welcome',
      'k8s-pods',
      'k8s-gateway',
    ]);
  });
});

describe('two options on the two axes', () => {
  const axes = buildAxes(orchestrators, capacities, options, missingPairs);
  const sheet = crossingSheet(1152);
  const column = crossingPair(axes, 'ecs-managed-instances', 'eks-auto-mode');
  const line = crossingPair(axes, 'eks-ec2', 'eks-auto-mode');
  it('name a crossing without an option as the map does', () => {
    const none = axes.crossings.flatMap(({ hue, fill, none: word }) =>
      word === undefined ? [] : [`${hue} ${fill} ${word}`],
    );
    assert.deepEqual(none, [
      'kubernetes solid Not possible',
      'kubernetes dots Not offered',
      'kubernetes outline Out of scope',
    ]);
  });
  it('of one capacity are joined straight, with the label next to the line', () => {
    const { points, label, align } = crossingLine(column, sheet);
    assert.deepEqual(points, [
      [563, 132],
      [563, 172],
    ]);
    assert.deepEqual(label, [579, 152]);
    assert.equal(align, 'start');
  });
  it('of one orchestrator are joined below their boxes, whichever comes first', () => {
    const { points, label } = crossingLine(line, sheet);
    assert.deepEqual(points, [
      [805, 260],
      [805, 274],
      [563, 274],
      [563, 260],
    ]);
    assert.deepEqual(label, [684, 274]);
  });
  it('say in words which answer they share', () => {
    assert.equal(
      crossingVerdict(axes, column),
      'ECS Managed Instances and EKS Auto Mode: ECS schedules in one, EKS in the other; both run on EC2, run by AWS.',
    );
    assert.equal(
      crossingVerdict(axes, line),
      'EKS on EC2 and EKS Auto Mode: EKS schedules in both; one runs on EC2, run by you, the other on EC2, run by AWS.',
    );
  });
  it('must exist', () => {
    assert.throws(() => crossingPair(axes, 'ecs-ec2', 'eks-none' as never), /no option “eks-none”/);
  });
});

describe('a count in words', () => {
  it('is a word below ten', () => {
    assert.deepEqual([3, 5, 10].map(countInWords), ['Three', 'Five', '10']);
  });
});
