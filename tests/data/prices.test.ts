import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  comparedInstances,
  hoursPerMonth,
  managementFeeShare,
  smallServiceBills,
} from '../../src/data/bills.ts';
import { figuresOf } from '../../src/model/figures.ts';
import { monthlyAmount } from '../../src/model/prices.ts';
import { facts } from '../../src/views/facts.ts';

const figures = figuresOf({
  prices: facts.prices,
  bills: smallServiceBills,
  comparedInstances,
  hoursPerMonth,
  managementFeeShare,
});
const printed = (name: string) => figures.get(name)?.text;

/** Worked out by hand from the list prices; a new price means new figures here. */
describe('the smallest monthly bill', () => {
  const amounts = Object.fromEntries(
    Object.entries(smallServiceBills).map(([option, items]) => [
      option,
      monthlyAmount(items, facts.prices).toFixed(3),
    ]),
  );
  it('adds up', () => {
    const known = {
      'ecs-fargate': '59.765',
      'ecs-managed-instances': '96.549',
      'ecs-ec2': '89.261',
      'eks-auto-mode': '169.546',
      'eks-ec2': '162.261',
      'eks-fargate': '175.295',
      'kubernetes-ec2': '203.990',
      'ecs-anywhere': '14.965',
      'eks-hybrid': '131.400',
    };
    assert.deepEqual({ ...amounts, ...known }, amounts);
  });
  it('is printed in whole dollars', () => {
    assert.equal(printed('bill:ecs-fargate'), '$60 a month');
    assert.equal(printed('bill:kubernetes-ec2'), '$204 a month');
  });
});

describe('a price', () => {
  it('is printed with what it buys', () => {
    assert.equal(printed('price:eks-cluster-standard'), '$0.10 per cluster-hour');
    assert.equal(printed('price:fargate-linux-x86-memory'), '$0.004445 per GB-hour');
  });
  it('has an entry for every further Region, each with its source', () => {
    assert.deepEqual(facts.prices['ebs-gp3'].elsewhere, [
      {
        region: 'eu-central-1',
        amount: 0.0952,
        source: 'aws-price-list-amazonec2-eu-central-1',
        effective: '2026-08-26',
        sureness: 'transcript',
        checked: '2026-11-24',
      },
      {
        region: 'ap-northeast-1',
        amount: 0.096,
        source: 'aws-price-list-amazonec2-ap-northeast-1',
        effective: '2026-09-09',
        sureness: 'transcript',
        checked: '2026-11-24',
      },
    ]);
  });
});

describe('break-even with Fargate', () => {
  it('is the price of the instance over that of the same size on Fargate', () => {
    assert.equal(printed('break-even:ec2-m7i-large'), '87%');
    assert.equal(printed('break-even:ec2-c7i-large'), '90%');
    assert.equal(printed('break-even:ec2-t3-medium'), '42%');
  });
  it('is higher where AWS runs the instance', () => {
    assert.equal(printed('break-even:ec2-m7i-large:managed'), '97%');
    assert.equal(printed('break-even:ec2-c7i-large:managed'), '101%');
  });
});
