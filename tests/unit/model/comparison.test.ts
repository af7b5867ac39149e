import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerInWords, answerOf, sameAnswer } from '../../../src/model/answer.ts';
import { describeRow } from '../../../src/model/describe.ts';
import { formatValue } from '../../../src/model/format.ts';
import { resolveAll } from '../../../src/model/resolve.ts';
import { sideAnswers, sidesDiffer } from '../../../src/model/sides.ts';
import { options, type OptionId } from '../../../src/data/options.ts';
import { byCapacity, cell, row } from '../../fixtures/row.ts';

const no = cell({ verdict: 'no', short: 'Fargate has no GPU sizes' });

describe('resolving a row', () => {
  const criterion = byCapacity(
    {
      fargate: no,
      'ec2-aws': cell(),
      'ec2-you': cell(),
      own: cell({ verdict: 'na', short: 'Your hardware' }),
    },
    { 'kubernetes-ec2': cell({ short: 'After you install a plug-in' }) },
  );
  const [resolved] = resolveAll([criterion], options);

  it('lets an option inherit from its capacity', () => {
    const verdicts = ['ecs-fargate', 'eks-fargate', 'ecs-anywhere'].map(
      (id) => resolved?.cells[id as OptionId].verdict,
    );
    assert.deepEqual(verdicts, ['no', 'no', 'na']);
  });
  it('lets an option’s own cell win', () => {
    assert.equal(resolved?.cells['kubernetes-ec2'].short, 'After you install a plug-in');
  });
  it('gives every option a cell', () => {
    assert.deepEqual(Object.keys(resolved?.cells ?? {}), Object.keys(options));
  });
});

describe('an answer', () => {
  it('gives its verdict, then the short', () => {
    assert.equal(answerInWords(no), 'No. Fargate has no GPU sizes');
    assert.deepEqual(answerOf(no), { word: 'No', text: 'Fargate has no GPU sizes', mark: 'no' });
  });
  it('says who does the work where the row asks that', () => {
    const aws = cell({ verdict: 'value', burden: 'aws', short: 'Replaces the host' });
    assert.equal(answerInWords(aws), 'AWS. Replaces the host');
    assert.equal(answerOf(aws).mark, 'aws');
  });
  it('is its own words where the row asks for neither', () => {
    assert.deepEqual(answerOf(cell({ verdict: 'value', short: 'Task definitions' })), {
      text: 'Task definitions',
    });
  });
  it('says “not stated” for an unknown', () => {
    assert.equal(
      answerInWords(cell({ verdict: 'unknown', short: 'AWS gives no figure' })),
      'Not stated. AWS gives no figure',
    );
  });
});

describe('equal answers', () => {
  it('ignore wording', () => {
    assert.equal(sameAnswer(cell({ short: 'One' }), cell({ short: 'Two' })), true);
  });
  it('differ by verdict, burden and number', () => {
    const value = { number: 14, unit: 'days', comparator: 'up to' } as const;
    assert.equal(sameAnswer(cell(), no), false);
    assert.equal(
      sameAnswer(
        cell({ verdict: 'value', burden: 'aws' }),
        cell({ verdict: 'value', burden: 'you' }),
      ),
      false,
    );
    assert.equal(sameAnswer(cell({ value }), cell({ value: { ...value, number: 21 } })), false);
    assert.equal(sameAnswer(cell({ value }), cell({ value: { ...value } })), true);
  });
  it('compare words where words are the answer', () => {
    assert.equal(
      sameAnswer(cell({ verdict: 'value', short: 'A' }), cell({ verdict: 'value', short: 'B' })),
      false,
    );
  });
});

describe('the sides of a pair', () => {
  const gpu = row({ 'ecs-fargate': no, 'eks-fargate': no });
  it('group options with one answer, in order', () => {
    assert.deepEqual(
      sideAnswers(gpu, ['ecs-fargate', 'ecs-ec2', 'ecs-managed-instances']).map(
        ({ options }) => options,
      ),
      [['ecs-fargate'], ['ecs-ec2', 'ecs-managed-instances']],
    );
  });
  it('are the same when each answer of one is also on the other', () => {
    assert.equal(sidesDiffer(gpu, ['ecs-fargate', 'ecs-ec2'], ['eks-fargate', 'eks-ec2']), false);
  });
  it('differ when one has an answer the other lacks', () => {
    assert.equal(sidesDiffer(gpu, ['ecs-fargate', 'eks-fargate'], ['ecs-ec2', 'eks-ec2']), true);
    assert.equal(sidesDiffer(gpu, ['ecs-fargate', 'ecs-ec2'], ['eks-ec2']), true);
  });
});

describe('a row as a sentence', () => {
  const named = [
    { id: 'ecs-fargate', label: 'ECS on Fargate' },
    { id: 'ecs-ec2', label: 'ECS on EC2' },
    { id: 'eks-ec2', label: 'EKS on EC2' },
  ] as const;
  it('names each answer once with its options', () => {
    assert.equal(
      describeRow(row({ 'ecs-fargate': no }), named),
      'Can it use GPUs? ECS on Fargate: no. ECS on EC2, EKS on EC2: yes.',
    );
  });
  it('in few characters names families, then leaves out the question, then counts the rest', () => {
    const answers = row({ 'ecs-fargate': no, 'ecs-ec2': no });
    const within = (most: number) => describeRow(answers, named, most);
    assert.equal(within(72), 'Can it use GPUs? ECS on Fargate, ECS on EC2: no. EKS on EC2: yes.');
    assert.equal(within(60), 'Can it use GPUs? Every ECS option: no. EKS on EC2: yes.');
    assert.equal(within(54), 'Can it use GPUs? EKS on EC2: yes. All others: no.');
    assert.equal(within(40), 'Every ECS option: no. EKS on EC2: yes.');
    assert.equal(within(37), 'EKS on EC2: yes. All others: no.');
    const words = (short: string) => ({ ...no, verdict: 'value' as const, short });
    const differing = row({
      'ecs-fargate': words('Forty of them'),
      'ecs-ec2': words('Sixty of them'),
    });
    assert.equal(
      describeRow(differing, named, 65),
      'ECS on Fargate: Forty of them. Two more answers are on the page.',
    );
  });
  it('says “every option” when all agree', () => {
    assert.equal(describeRow(row({}), named), 'Can it use GPUs? Every option: yes.');
  });
});

describe('numbers', () => {
  it('carry unit and comparator', () => {
    assert.equal(formatValue({ number: 21, unit: 'days', comparator: 'up to' }), 'up to 21 days');
    assert.equal(formatValue({ number: 5000, unit: 'pods', comparator: 'exactly' }), '5,000 pods');
    assert.equal(
      formatValue({ number: 0.25, unit: 'vCPU', comparator: 'at least' }),
      'at least 0.25 vCPU',
    );
  });
});
