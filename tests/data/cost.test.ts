import assert from 'node:assert/strict';
import { describe, it, test } from 'node:test';
import fc from 'fast-check';
import { comparedInstances, smallServiceBills } from '../../src/data/bills.ts';
import { hostTypes, rowsInTool } from '../../src/data/cost.ts';
import { prices } from '../../src/data/prices.ts';
import { breakEvenOf } from '../../src/model/break-even.ts';
import { billOf, billsOf, costOptions, podSize } from '../../src/model/cost.ts';
import {
  conflictsIn,
  nearestSizes,
  readField,
  tasksPerHost,
  type CostAnswers,
} from '../../src/model/cost-fields.ts';
import { monthlyAmount } from '../../src/model/prices.ts';
import { costPage } from '../../src/views/cost.ts';
import { facts } from '../../src/views/facts.ts';
import { workedBills } from '../fixtures/worked-bills.ts';

const { data, answers: first } = costPage;
const total = (option: (typeof costOptions)[number], answers: CostAnswers): bigint =>
  billOf(option, { ...first, ...answers }, data).total ?? -1n;

describe('bills worked by hand', () => {
  it('are at least twenty', () => {
    assert.ok(workedBills.length >= 20);
  });
  for (const { name, option, answers, lines, total: cents } of workedBills)
    it(`${name}, to the cent`, () => {
      assert.deepEqual(conflictsIn({ ...first, ...answers }, data), []);
      const bill = billOf(option, { ...first, ...answers }, data);
      assert.deepEqual(
        bill.lines
          .filter((line) => line.cents !== undefined)
          .map(({ id, cents }) => [id, Number(cents)]),
        lines.map(([id, , worked]) => [id, worked]),
      );
      assert.equal(bill.total, BigInt(cents));
    });
});

/** Answers that any reader could give, without contradictions. */
const anyAnswers = fc
  .record({
    region: fc.constantFrom(...Object.keys(data.regions)),
    size: fc.constantFrom(
      ...data.sizes.flatMap(({ vcpu, memory }) => memory.map((one) => ({ vcpu, memory: one }))),
    ),
    host: fc.constantFrom(...data.hosts),
    average: fc.integer({ min: 1, max: 3000 }),
    more: fc.integer({ min: 0, max: 500 }),
    packing: fc.integer({ min: 1, max: 100 }),
    spare: fc.integer({ min: 0, max: 5 }),
    hours: fc.integer({ min: 1, max: 744 }),
    fleet: fc.constantFrom('follows', 'fixed'),
    pay: fc.constantFrom('on-demand', 'savings', 'reserved', 'spot'),
    off: fc.integer({ min: 0, max: 99 }),
  })
  .map(({ size, host, average, more, packing, spare, hours, off, ...rest }): CostAnswers => ({
    ...first,
    ...rest,
    ...size,
    host: host.type,
    arch: host.arch,
    average: String(average),
    peak: String(average + more),
    packing: String(packing),
    spare: String(spare),
    hours: String(hours),
    'ec2-off': String(off),
    'fargate-off': String(off),
    'spot-off': String(off),
  }))
  .filter((answers) => conflictsIn(answers, data).length === 0);

test('a bill is never negative, and its total is the sum of its lines', () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      for (const { lines, total: sum, none } of billsOf(answers, data)) {
        for (const { cents = 0n } of lines) assert.ok(cents >= 0n);
        if (none === undefined)
          assert.equal(
            sum,
            lines.reduce((all, { cents = 0n }) => all + cents, 0n),
          );
      }
    }),
    { numRuns: 500 },
  );
});

test('the tool has the figures of the rows that lead into it', () => {
  const known = { ...first, ...rowsInTool['smallest-bill'] };
  for (const { option, total: sum = 0n } of billsOf(known, data)) {
    if (option === 'fargate-spot') continue;
    const row = monthlyAmount(smallServiceBills[option], facts.prices);
    // Each line of the tool is rounded to the cent, the row only at its end.
    assert.ok(Math.abs(Number(sum) / 100 - row) < 0.03, `${option}: ${sum} and ${row}`);
  }
  const even = breakEvenOf({ ...first, ...rowsInTool['break-even'] }, data);
  assert.equal(even?.onPaper, 87);
});

test('more tasks or more hours never cost less', () => {
  fc.assert(
    fc.property(anyAnswers, fc.integer({ min: 1, max: 400 }), (answers, more) => {
      const tasks = {
        average: String(Number(answers['average']) + more),
        peak: String(Number(answers['peak']) + more),
      };
      const hours = { hours: String(Math.min(744, Number(answers['hours']) + more)) };
      for (const option of costOptions)
        for (const change of [tasks, hours])
          assert.ok(total(option, { ...answers, ...change }) >= total(option, answers), option);
    }),
    { numRuns: 300 },
  );
});

test('twice the tasks on Fargate are twice the lines for them, but for the rounding', () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const twice = { ...answers, average: String(2 * Number(answers['average'])), peak: '' };
      const once = billOf('ecs-fargate', { ...answers, peak: '' }, data).lines;
      const doubled = billOf('ecs-fargate', twice, data).lines;
      for (const [index, { kind, cents = 0n }] of once.entries()) {
        const many = doubled[index]?.cents ?? 0n;
        const apart = kind === 'tasks' ? many - 2n * cents : many - cents;
        assert.ok(apart >= -1n && apart <= 1n, `${cents} and ${many}`);
      }
    }),
    { numRuns: 300 },
  );
});

test('hosts are cheaper from the whole percent of the crossing on, and not one percent before', () => {
  let crossed = 0;
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const found = breakEvenOf(answers, data);
      if (!found) return;
      const at = (packing: number) => total('ecs-ec2', { ...answers, packing: String(packing) });
      const { crossing, fargateTotal, least } = found;
      if (crossing.kind === 'never') assert.ok(at(100) >= fargateTotal);
      else if (crossing.kind === 'always') assert.ok(at(least) < fargateTotal);
      else {
        crossed++;
        assert.ok(at(crossing.whole) < fargateTotal);
        assert.ok(at(crossing.whole - 1) >= fargateTotal);
      }
    }),
    { numRuns: 500 },
  );
  assert.ok(crossed > 20, `only ${crossed} of the cases cross`);
});

test('on paper, the break-even is the price of a host over that of its tasks on Fargate', () => {
  const answers = { ...first, disk: '0', host: 'm7i.large', vcpu: '2', memory: '8' };
  // 0.1008 ÷ (2 × 0.04048 + 8 × 0.004445) = 0.8651
  assert.equal(breakEvenOf(answers, data)?.onPaper, 87);
  fc.assert(
    fc.property(anyAnswers, (random) => {
      const plain = { ...random, disk: '0', pay: 'on-demand', fleet: 'follows' };
      const found = breakEvenOf(plain, data);
      if (!found) return;
      const { hostHour, fit, taskHour } = found.terms;
      const closed = (100 * Number(hostHour)) / (fit * Number(taskHour));
      assert.ok(Math.abs(found.onPaper - closed) <= 0.5 + 1e-9, `${found.onPaper} for ${closed}`);
    }),
  );
});

test('with many tasks the crossing in whole hosts comes to the one on paper', () => {
  const found = breakEvenOf({ ...first, average: '10000' }, data);
  assert.ok(found?.crossing.kind === 'at');
  assert.ok(Math.abs(found.crossing.at - found.onPaper) < 0.6);
});

test('the plot has a few steps, none of them dearer than the one before', () => {
  const found = breakEvenOf({ ...first, average: '10000', vcpu: '0.25', memory: '0.5' }, data);
  assert.ok(found && found.steps.length <= 122);
  for (const [index, { cents }] of found.steps.entries())
    assert.ok(cents <= (found.steps[index - 1]?.cents ?? cents));
});

test('what has no bill says why', () => {
  const why = (answers: CostAnswers) =>
    billsOf({ ...first, ...answers }, data).flatMap(({ option, none }) => none ?? [option]);
  assert.deepEqual(why({ arch: 'arm', host: 'm7g.large' }), [
    'ecs-fargate',
    'spot-price',
    'ecs-managed-instances',
    'ecs-ec2',
    'eks-auto-mode',
    'eks-ec2',
    'arm-pods',
  ]);
  assert.equal(
    billOf('eks-fargate', { ...first, vcpu: '16', memory: '120' }, data).none,
    'pod-size',
  );
  const own = { host: 'own', 'host-vcpu': '4', 'host-memory': '8' };
  assert.equal(billOf('ecs-ec2', { ...first, ...own }, data).none, 'compute-price');
  assert.equal(breakEvenOf({ ...first, ...own }, data), undefined);
});

test('a pod gets the next size that holds its memory and what Kubernetes adds', () => {
  assert.deepEqual(podSize({ vcpu: '1', memory: '8' }, data), { vcpu: '2', memory: '9' });
  assert.deepEqual(podSize({ vcpu: '0.25', memory: '0.5' }, data), { vcpu: '0.25', memory: '1' });
  assert.equal(podSize({ vcpu: '32', memory: '60' }, data), undefined);
});

test('a size that Fargate has not leads to the nearest below and above', () => {
  const near = (vcpu: string, memory: string) => nearestSizes({ vcpu, memory }, data.sizes);
  assert.deepEqual(near('1', '1'), {
    down: { vcpu: '0.5', memory: '1' },
    up: { vcpu: '1', memory: '2' },
  });
  assert.deepEqual(near('8', '18'), {
    down: { vcpu: '8', memory: '16' },
    up: { vcpu: '8', memory: '20' },
  });
  assert.deepEqual(near('0.25', '244'), {
    down: { vcpu: '0.25', memory: '2' },
    up: { vcpu: '32', memory: '244' },
  });
});

test('answers that contradict each other are found, each at its field', () => {
  const found = (answers: CostAnswers) =>
    conflictsIn({ ...first, ...answers }, data).map(({ field, kind }) => `${field} ${kind}`);
  assert.deepEqual(found({}), []);
  assert.deepEqual(found({ memory: '1' }), ['memory pair']);
  assert.deepEqual(found({ night: '41', peak: '39' }), ['night order', 'peak order']);
  assert.deepEqual(found({ vcpu: '4', memory: '8' }), ['host small']);
  assert.deepEqual(found({ arch: 'arm' }), ['host arch']);
  assert.deepEqual(found({ host: 'own' }), ['host-vcpu own', 'host-memory own']);
});

const field = (id: string) => {
  const found = data.fields.find((one) => one.id === id);
  assert.ok(found, id);
  return found;
};

for (const [id, text, expected] of [
  ['average', ' 040 ', { answer: '40' }],
  ['price-host', '$ 0.170', { answer: '0.17' }],
  ['packing', '65 %', { answer: '65' }],
  ['average', '', { wrong: 'empty' }],
  ['peak', '', { answer: '' }],
  ['average', '-4', { wrong: 'range' }],
  ['average', '1e309', { wrong: 'number' }],
  ['average', '2.5', { wrong: 'whole' }],
  ['hours', '1,5', { wrong: 'comma' }],
  ['nat-gb', '1,000', { wrong: 'comma' }],
  ['hours', '745', { wrong: 'range' }],
  ['hours', '9'.repeat(400), { wrong: 'range' }],
  ['hours', 'NaN', { wrong: 'number' }],
  ['hours', '٣', { wrong: 'number' }],
  ['region', 'mars-1', { wrong: 'choice' }],
] as const)
  test(`“${text.slice(0, 12)}” for ${id} is read as ${JSON.stringify(expected)}`, () => {
    assert.deepEqual(readField(field(id), text), expected);
  });

test('any text is read without an error, and an answer is read back as itself', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.double().map(String),
    fc.stringMatching(/^[$ ]?-?[\d.,]{0,24}%?$/),
  );
  fc.assert(
    fc.property(fc.constantFrom(...data.fields), texts, (one, text) => {
      const read = readField(one, text);
      if ('answer' in read) assert.deepEqual(readField(one, read.answer), read);
    }),
    { numRuns: 3000 },
  );
});

test('the first answers and every case to start from make a bill', () => {
  assert.deepEqual(conflictsIn(first, data), []);
  for (const { answers: some, label } of costPage.cases) {
    const answers: CostAnswers = some;
    assert.deepEqual(conflictsIn(answers, data), [], label);
    for (const { id } of data.fields) {
      const read = readField(field(id), answers[id] ?? 'missing');
      assert.deepEqual(read, { answer: answers[id] }, `${label}: ${id}`);
    }
  }
});

test('a host has what its price says it has, and a Fargate price in every Region that can be chosen', () => {
  for (const { price, vcpu, memoryGb, arch } of hostTypes) {
    const end = arch === 'arm' ? ', Arm)' : ')';
    assert.ok(prices[price].label.endsWith(`(${vcpu} vCPU, ${memoryGb} GiB${end}`), price);
  }
  for (const [price, { vcpu, memoryGb }] of Object.entries(comparedInstances)) {
    const host = hostTypes.find((one) => one.price === price);
    assert.deepEqual([host?.vcpu, host?.memoryGb], [String(vcpu), String(memoryGb)]);
  }
  const listed = Object.keys(data.prices['fargate-linux-x86-vcpu']?.rates ?? {});
  assert.deepEqual(Object.keys(data.regions), listed);
});

test('vCPU or memory decides how many tasks a host holds, whichever is tighter', () => {
  const host = { vcpu: '8', memoryGb: '16' };
  assert.equal(tasksPerHost({ vcpu: '1', memory: '2' }, host), 8);
  assert.equal(tasksPerHost({ vcpu: '1', memory: '3' }, host), 5);
  assert.equal(tasksPerHost({ vcpu: '4', memory: '8' }, host), 2);
  assert.equal(tasksPerHost({ vcpu: '16', memory: '32' }, host), 0);
});
