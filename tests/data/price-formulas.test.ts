import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  breakEvenPercent,
  smallServiceMonth,
  smallServiceText,
} from '../../src/data/price-formulas.ts';

/** Worked out by hand from the list prices; a new price means new figures here. */
describe('the smallest monthly bill', () => {
  const amounts = Object.fromEntries(
    Object.entries(smallServiceMonth).map(([option, amount]) => [option, amount.toFixed(3)]),
  );
  it('adds up for every option', () => {
    assert.deepEqual(amounts, {
      'ecs-fargate': '59.765',
      'ecs-managed-instances': '96.549',
      'ecs-ec2': '89.261',
      'eks-auto-mode': '169.546',
      'eks-ec2': '162.261',
      'eks-fargate': '175.295',
      'kubernetes-ec2': '203.990',
      'ecs-anywhere': '14.965',
      'eks-hybrid': '131.400',
    });
  });
  it('is printed in whole dollars', () => {
    assert.equal(smallServiceText('ecs-fargate'), '$60 a month');
    assert.equal(smallServiceText('kubernetes-ec2'), '$204 a month');
  });
});

describe('break-even with Fargate', () => {
  it('is the price of the instance over that of the same size on Fargate', () => {
    assert.equal(breakEvenPercent('ec2-m7i-large'), 87);
    assert.equal(breakEvenPercent('ec2-c7i-large'), 90);
    assert.equal(breakEvenPercent('ec2-t3-medium'), 42);
  });
  it('lies higher where AWS runs the instance', () => {
    assert.equal(breakEvenPercent('ec2-m7i-large', true), 97);
    assert.equal(breakEvenPercent('ec2-c7i-large', true), 101);
  });
});
