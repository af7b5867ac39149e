import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { columnBucket, columnRules } from '../../../src/formats/column-rules.ts';

describe('column rules', () => {
  const rules = columnRules([
    { id: 'ecs-ec2', short: 'ECS "on" EC2', identity: { hue: 'ecs', fill: 'hatch' } },
    { id: 'eks-fargate', short: 'EKS on Fargate', identity: { hue: 'eks', fill: 'solid' } },
  ]);
  it('hide a column, and name an option where its cells stack, in its hue and pattern', () => {
    assert.ok(
      rules.startsWith(
        '[data-scripts] .compare[data-out~=ecs-ec2] [data-o=ecs-ec2]{display:none}' +
          '.compare td[data-o=ecs-ec2]::before{content:"ECS \\"on\\" EC2";color:var(--color-ecs-ink);border-top:4px dashed var(--color-ecs-mark)}' +
          '[data-scripts] .compare[data-out~=eks-fargate]',
      ),
      rules,
    );
  });
  it('follow boxes and linked cells where no script can', () => {
    assert.ok(
      rules.endsWith(
        '@media (scripting:none){' +
          '.controls:has(#show-ecs-ec2:not(:checked))~.compare:not(:has([data-o=ecs-ec2]:target)) [data-o=ecs-ec2]{display:none}' +
          '.controls:has(#show-eks-fargate:not(:checked))~.compare:not(:has([data-o=eks-fargate]:target)) [data-o=eks-fargate]{display:none}}',
      ),
      rules,
    );
  });
});

it('a table is laid out for two, three, five or many columns', () => {
  assert.deepEqual([1, 2, 3, 4, 5, 6, 9].map(columnBucket), [
    'two',
    'two',
    'three',
    'five',
    'five',
    'many',
    'many',
  ]);
});
