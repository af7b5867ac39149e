import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editDistance, nearest } from '../../../src/model/nearest.ts';

test('the distance counts added, removed, replaced and swapped letters', () => {
  assert.equal(editDistance('', ''), 0);
  assert.equal(editDistance('gpu', 'gpu'), 0);
  assert.equal(editDistance('gpu', 'gpus'), 1);
  assert.equal(editDistance('gpu', 'gp'), 1);
  assert.equal(editDistance('gpu', 'cpu'), 1);
  assert.equal(editDistance('gpu', 'gup'), 1);
  assert.equal(editDistance('kitten', 'sitting'), 3);
});

test('the distance is the same both ways', () => {
  for (const [a, b] of [
    ['ecs-fargate', 'eks-fargate'],
    ['', 'abc'],
    ['ab', 'ba'],
  ] as const)
    assert.equal(editDistance(a, b), editDistance(b, a));
});

test('nearest finds the likely word', () => {
  const ids = ['ecs-fargate', 'eks-fargate', 'ecs-ec2'];
  assert.equal(nearest('ecs-fargat', ids), 'ecs-fargate');
  assert.equal(nearest('esk-fargate', ids), 'eks-fargate');
  assert.equal(nearest('ecs-ec2', ids), 'ecs-ec2');
});

test('nearest says nothing when nothing is close', () => {
  assert.equal(nearest('pricing', ['ecs-fargate', 'gpu']), undefined);
  assert.equal(nearest('ab', ['xy']), undefined);
  assert.equal(nearest('x', []), undefined);
});
