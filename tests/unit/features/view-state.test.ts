import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  cleanText,
  defaultView,
  formatPlace,
  formatView,
} from '../../../src/features/explorer/view-state.ts';
import { assertValid, hostile, known, read, yesNoIds } from '../../fixtures/views.ts';

const none = defaultView(known);

describe('reading a view', () => {
  it('takes the example of the design apart', () => {
    assert.deepEqual(
      read(
        '?o=ecs-fargate,eks-auto-mode&g=cost&r=gpu,zz&q=gpu&diff=1&need=arm,-management-fee&by=-max-size#spot--eks-ec2',
      ),
      {
        state: {
          options: ['ecs-fargate', 'eks-auto-mode'],
          groups: ['cost'],
          rows: ['gpu'],
          text: 'gpu',
          differences: true,
          needs: [
            { row: 'arm', answer: 'yes' },
            { row: 'management-fee', answer: 'no' },
          ],
          order: { row: 'max-size', descending: true },
          place: { row: 'spot', option: 'eks-ec2' },
        },
        problems: [{ kind: 'unknown', what: 'row', id: 'zz' }],
      },
    );
  });
  for (const address of [
    '',
    '?',
    '#',
    '?o=',
    '?o=,,,',
    '?utm_source=x&fbclid=y',
    '?diff=0',
    '?diff=true',
    '?q=%20%00',
    '#main',
    '#:~:text=a',
  ])
    it(`finds the default view in ${JSON.stringify(address)}`, () => {
      assert.deepEqual(read(address), { state: none, problems: [] });
    });
  it('keeps the order of the link and each option once', () => {
    assert.deepEqual(read('?o=eks-ec2,ecs-ec2,eks-ec2').state.options, ['eks-ec2', 'ecs-ec2']);
  });
  it('takes the first of a repeated key', () => {
    assert.equal(read('?q=a&q=b').state.text, 'a');
  });
  it('reads a row, a group and nothing else as a place', () => {
    assert.deepEqual(read('#gpu').state.place, { row: 'gpu' });
    assert.deepEqual(read('#group-cost').state.place, { group: 'cost' });
    assert.deepEqual(read('#%67pu:~:text=x').state.place, { row: 'gpu' });
    assert.deepEqual(read('#group-nope'), {
      state: none,
      problems: [{ kind: 'unknown', what: 'place', id: 'group-nope' }],
    });
  });
});

describe('what a view cannot hold is reported', () => {
  const problems = (address: string) => read(address).problems;
  it('an unknown option, group, row, place, each once', () => {
    assert.deepEqual(problems('?o=nope,nope,ECS-EC2&g=dear&need=x&by=y#z'), [
      { kind: 'unknown', what: 'option', id: 'nope' },
      { kind: 'unknown', what: 'option', id: 'ECS-EC2' },
      { kind: 'unknown', what: 'group', id: 'dear' },
      { kind: 'unknown', what: 'row', id: 'x' },
      { kind: 'unknown', what: 'row', id: 'y' },
      { kind: 'unknown', what: 'place', id: 'z' },
    ]);
  });
  it('a renamed id, which is resolved', () => {
    const { state, problems: found } = read('?o=eks-auto&need=graphics#graphics--eks-auto');
    assert.deepEqual(state.options, ['eks-auto-mode']);
    assert.deepEqual(state.needs, [{ row: 'gpu', answer: 'yes' }]);
    assert.deepEqual(state.place, { row: 'gpu', option: 'eks-auto-mode' });
    assert.deepEqual(found, [
      { kind: 'renamed', what: 'option', id: 'eks-auto', now: 'eks-auto-mode' },
      { kind: 'renamed', what: 'row', id: 'graphics', now: 'gpu' },
    ]);
  });
  it('a renamed row in the fragment alone', () => {
    assert.deepEqual(problems('#graphics'), [
      { kind: 'renamed', what: 'row', id: 'graphics', now: 'gpu' },
    ]);
  });
  it('nothing when a row is needed twice: the first counts', () => {
    const { state, problems: found } = read('?need=gpu,-gpu');
    assert.deepEqual([state.needs, found], [[{ row: 'gpu', answer: 'yes' }], []]);
  });
  it('a fragment with a second # or without the word group', () => {
    assert.deepEqual(problems('#gp#u'), [{ kind: 'unknown', what: 'place', id: 'gp#u' }]);
    assert.deepEqual(problems('#colors-cost'), [
      { kind: 'unknown', what: 'place', id: 'colors-cost' },
    ]);
    assert.equal(read('#GROUP-cost').state.place, undefined);
  });
  it('a known row with an unknown option, which leads to the row', () => {
    assert.deepEqual(read('#gpu--nope').state.place, { row: 'gpu' });
    assert.deepEqual(problems('#gpu--nope'), [{ kind: 'unknown', what: 'option', id: 'nope' }]);
    assert.deepEqual(problems('#gpu--eks-ec2--x'), [
      { kind: 'unknown', what: 'place', id: 'gpu--eks-ec2--x' },
    ]);
  });
  it('an alias that leads nowhere', () => {
    assert.deepEqual(problems('?o=constructor'), [
      { kind: 'unknown', what: 'option', id: 'constructor' },
    ]);
  });
  it('a need that is not a yes-or-no question, an order without numbers', () => {
    assert.deepEqual(problems('?need=max-size&by=gpu'), [
      { kind: 'unfit', what: 'need', id: 'max-size' },
      { kind: 'unfit', what: 'order', id: 'gpu' },
    ]);
  });
  it('more needs than a view holds', () => {
    const { state, problems: found } = read(`?need=${yesNoIds.join()}`);
    assert.equal(state.needs.length, 8);
    assert.deepEqual(found, [{ kind: 'too-many-needs' }]);
  });
  it('in at most 40 characters and an ellipsis', () => {
    assert.deepEqual(problems(`?o=${'x'.repeat(41)}`), [
      { kind: 'unknown', what: 'option', id: `${'x'.repeat(40)}…` },
    ]);
    assert.deepEqual(problems(`?o=${'x'.repeat(40)}`), [
      { kind: 'unknown', what: 'option', id: 'x'.repeat(40) },
    ]);
  });
});

describe('a search text', () => {
  for (const [raw, clean] of [
    ['  gpu \t on\nfargate ', 'gpu on fargate'],
    ['a\u202Eb\u2066c\u0000d\u0007e', 'abcde'],
    ['a \u202E b', 'a b'],
    ['e\u0301', '\u00e9'],
    ['\uD83D', '\uFFFD'],
    ['👩‍👩‍👧', '👩‍👩‍👧'],
    ['x'.repeat(101), 'x'.repeat(100)],
    [`${'x'.repeat(99)}😀😀`, `${'x'.repeat(99)}😀`],
    [`${'x'.repeat(99)} y`, 'x'.repeat(99)],
    ['x'.repeat(60_000), 'x'.repeat(100)],
  ] as const)
    it(`${JSON.stringify(raw.slice(0, 20))} becomes ${JSON.stringify(clean.slice(0, 20))}`, () => {
      assert.equal(cleanText(raw), clean);
    });
});

describe('writing a view', () => {
  it('leaves defaults out', () => {
    assert.equal(formatView(none, known), '');
  });
  it('keeps lists readable and hides from chats what would end a link', () => {
    assert.equal(
      formatView(
        {
          options: ['eks-ec2', 'ecs-ec2'],
          groups: ['cost', 'work'],
          rows: ['gpu', 'max-size'],
          text: 'a (b) v1.2 don’t *!.',
          differences: true,
          needs: [
            { row: 'gpu', answer: 'yes' },
            { row: 'management-fee', answer: 'no' },
          ],
          order: { row: 'max-size', descending: false },
          place: { row: 'gpu', option: 'eks-ec2' },
        },
        known,
      ),
      '?o=eks-ec2,ecs-ec2&g=cost,work&r=gpu,max-size&q=a%20%28b%29%20v1.2%20don%E2%80%99t%20%2A%21%2E&diff=1&need=gpu,-management-fee&by=max-size#gpu--eks-ec2',
    );
  });
  it('writes a descending order and places alone', () => {
    assert.equal(
      formatView({ ...none, order: { row: 'max-size', descending: true } }, known),
      '?by=-max-size',
    );
    assert.equal(formatView({ ...none, place: { group: 'cost' } }, known), '#group-cost');
    assert.equal(formatView({ ...none, place: { row: 'gpu' } }, known), '#gpu');
    assert.equal(formatPlace({}), '');
  });
});

describe('hostile addresses', () => {
  for (const address of hostile)
    it(`${JSON.stringify(address.slice(0, 50))} is read in time and shown safely`, () => {
      const { state, problems } = read(address);
      assertValid(state);
      for (const problem of problems)
        if ('id' in problem) assert.ok(Array.from(problem.id).length <= 41, problem.id);
    });
});
