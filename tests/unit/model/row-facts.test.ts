import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerLetters, isNumeric, otherWords } from '../../../src/model/row-facts.ts';
import { cell, row } from '../../fixtures/row.ts';

const upTo = (number: number) => ({ number, unit: 'vCPU', comparator: 'up to' }) as const;

describe('letters of answers', () => {
  it('are equal for equal verdict, burden and value, whatever the words', () => {
    const found = answerLetters(
      row({
        'ecs-ec2': cell({ short: 'Said in another way' }),
        'eks-ec2': cell({ verdict: 'no' }),
        'eks-fargate': cell({ burden: 'aws' }),
        'kubernetes-ec2': cell({ verdict: 'no', short: 'None' }),
      }),
      ['ecs-fargate', 'ecs-ec2', 'eks-ec2', 'eks-fargate', 'kubernetes-ec2'],
    );
    assert.equal(found, 'aabcb');
  });
});

describe('a numeric row', () => {
  const sized = (a: number, b: number) =>
    row({
      'ecs-ec2': cell({ verdict: 'value', value: upTo(a) }),
      'eks-ec2': cell({ verdict: 'value', value: upTo(b) }),
    });
  it('states two different numbers', () => {
    assert.equal(isNumeric(sized(16, 32)), true);
    assert.equal(isNumeric(sized(16, 16)), false);
    assert.equal(isNumeric(row({})), false);
  });
});

describe('other words of a row', () => {
  const words = {
    glossary: { task: { term: 'Task' }, node: { term: 'Node (EC2)' } },
    phrasebook: [
      { ecs: 'Task', kubernetes: 'Pod' },
      { ecs: 'Service', kubernetes: 'Deployment' },
    ],
  };
  it('name its terms and their twins, not what the row says itself', () => {
    const asked = {
      ...row({}),
      question: 'Can each task have a disk?',
      terms: ['task', 'node'] as const,
    };
    assert.equal(otherWords(asked, words), 'node ec2 pod');
  });
  it('are none for a row without terms', () => {
    assert.equal(otherWords(row({}), words), '');
  });
});
