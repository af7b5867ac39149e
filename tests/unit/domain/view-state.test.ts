import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  NEEDS_MAX,
  TEXT_MAX,
  cleanText,
  defaultView,
  formatPlace,
  formatView,
  parseView,
  type ViewState,
  type Vocabulary,
} from '../../../src/domain/view-state.ts';

const optionIds = [
  'ecs-fargate',
  'ecs-managed-instances',
  'ecs-ec2',
  'eks-auto-mode',
  'eks-ec2',
  'eks-fargate',
  'kubernetes-ec2',
  'ecs-anywhere',
  'eks-hybrid',
];
const groupIds = ['basics', 'work', 'compute', 'networking', 'cost', 'limits', 'portability'];
const yesNoIds = [
  'gpu',
  'arm',
  'spot',
  'daemons',
  'windows',
  'ipv6',
  'jobs',
  'exec',
  'gitops',
  'management-fee',
];
const numericIds = ['max-size', 'control-plane-price', 'units-per-cluster'];
const known: Vocabulary = {
  options: new Set(optionIds),
  defaults: optionIds.slice(0, 5),
  groups: new Set(groupIds),
  rows: new Set([...yesNoIds, ...numericIds, 'api', 'host-patching']),
  yesNoRows: new Set(yesNoIds),
  numericRows: new Set(numericIds),
  aliases: new Map([
    ['eks-auto', 'eks-auto-mode'],
    ['graphics', 'gpu'],
    ['constructor', 'gone'],
  ]),
  anchors: new Set(['main', 'theme']),
};
const none = defaultView(known);
const read = (address: string) => {
  const [search = '', ...hash] = address.split('#');
  return parseView(search, hash.length > 0 ? `#${hash.join('#')}` : '', known);
};

describe('reading a view', () => {
  it('takes the example of the design apart', () => {
    assert.deepEqual(
      read(
        '?o=ecs-fargate,eks-auto-mode&g=cost&q=gpu&diff=1&need=arm,-management-fee&by=-max-size#spot--eks-ec2',
      ),
      {
        state: {
          options: ['ecs-fargate', 'eks-auto-mode'],
          groups: ['cost'],
          text: 'gpu',
          differences: true,
          needs: [
            { row: 'arm', answer: 'yes' },
            { row: 'management-fee', answer: 'no' },
          ],
          order: { row: 'max-size', descending: true },
          place: { row: 'spot', option: 'eks-ec2' },
        },
        problems: [],
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
  it('a need that is no question of yes or no, an order without numbers', () => {
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
      '?o=eks-ec2,ecs-ec2&g=cost,work&q=a%20%28b%29%20v1.2%20don%E2%80%99t%20%2A%21%2E&diff=1&need=gpu,-management-fee&by=max-size#gpu--eks-ec2',
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

/** Addresses that have broken a parser somewhere. */
const hostile = [
  '?o=%00,%FF,%ED%A0%80,%,%%,%zz',
  '?q=%F0%9F%98',
  `?q=${'%F0%9F%98%80'.repeat(300)}`,
  '?q=a+b%20c%2Bd',
  '?__proto__[x]=1&constructor=1&o=__proto__,toString,hasOwnProperty',
  '?o=<img src=x onerror=alert(1)>&q="><svg/onload=alert(1)>&need={{7*7}},${1}#<script>',
  '?q=\u202Egpu\u2066\u200B',
  `?q=${'e' + '\u0301'.repeat(500)}`,
  `?q=${'👩‍👩‍👧‍👦'.repeat(100)}`,
  '?q=İıßﬁＡ',
  '?q=.*%2B?^$()[]\\|(a+)+$',
  `?q=${'a'.repeat(60_000)}`,
  `?o=${'ecs-ec2,'.repeat(5000)}`,
  '#%E0%A4%A',
  `#${'x'.repeat(10_000)}`,
  '#__proto__',
  '#constructor--toString',
  '#gpu--',
  '#--gpu',
  '#gpu--eks-ec2--',
  '?need=-&by=-',
  '?need=--gpu&by=--max-size',
  '?o=eks-ec2)&amp;g=cost.',
  '?o=eks%2Dec2%2Cecs-ec2',
  '?O=eks-ec2&DIFF=1',
];

const runs = { numRuns: Number(process.env['BERTH_RANDOM_RUNS'] ?? 20_000) };
const id = fc.oneof(
  fc.constantFrom(...optionIds, ...groupIds, ...yesNoIds, ...numericIds, 'eks-auto', 'graphics'),
  fc.constantFrom('__proto__', 'constructor', 'toString', '', '-', 'EKS-EC2', 'group-cost', 'main'),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const anyAddress = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .array(
        fc.tuple(
          fc.constantFrom('o', 'g', 'q', 'diff', 'need', 'by', 'utm'),
          fc.array(id, { maxLength: 6 }),
        ),
        { maxLength: 7 },
      )
      .chain((pairs) =>
        id.map((hash) => `?${pairs.map(([key, ids]) => `${key}=${ids.join()}`).join('&')}#${hash}`),
      ),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.constantFrom(...hostile) },
);
const subset = (ids: readonly string[], most = ids.length) =>
  fc.shuffledSubarray([...ids], { maxLength: Math.min(most, ids.length) });
const anyState: fc.Arbitrary<ViewState> = fc.record(
  {
    options: fc.shuffledSubarray(optionIds, { minLength: 1 }),
    groups: subset(groupIds),
    text: fc
      .oneof(
        fc.constant(''),
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'binary', maxLength: 200 }),
      )
      .map(cleanText),
    differences: fc.boolean(),
    needs: subset(yesNoIds, NEEDS_MAX).chain((rows) =>
      fc.array(fc.boolean(), { minLength: rows.length, maxLength: rows.length }).map((noes) =>
        rows.map((row, index) => ({
          row,
          answer: noes[index] ? ('no' as const) : ('yes' as const),
        })),
      ),
    ),
    order: fc.option(
      fc.record(
        { row: fc.constantFrom(...numericIds), descending: fc.boolean() },
        { noNullPrototype: true },
      ),
      { nil: undefined },
    ),
    place: fc.oneof(
      fc.constant(undefined),
      fc.constantFrom(...groupIds).map((group) => ({ group })),
      fc.constantFrom(...yesNoIds).map((row) => ({ row })),
      fc
        .tuple(fc.constantFrom(...yesNoIds), fc.constantFrom(...optionIds))
        .map(([row, option]) => ({ row, option })),
    ),
  },
  { noNullPrototype: true },
);

/** Everything a view promises, whatever it was read from. */
function assertValid(state: ViewState): void {
  assert.ok(state.options.length > 0 && state.options.every((one) => known.options.has(one)));
  assert.equal(new Set(state.options).size, state.options.length);
  assert.ok(state.groups.every((group) => known.groups.has(group)));
  assert.ok(
    state.needs.length <= NEEDS_MAX && state.needs.every(({ row }) => known.yesNoRows.has(row)),
  );
  assert.ok(state.order === undefined || known.numericRows.has(state.order.row));
  assert.ok(Array.from(state.text).length <= TEXT_MAX);
  assert.equal(state.text, cleanText(state.text));
}

describe('for any address and any view', () => {
  it('reading gives a valid view and does not throw', () => {
    fc.assert(
      fc.property(anyAddress, (address) => {
        assertValid(read(address).state);
      }),
      runs,
    );
  });
  it('a written view reads as itself, without a problem', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        assert.deepEqual(read(formatView(state, known)), { state, problems: [] });
      }),
      runs,
    );
  });
  it('writing what was read changes nothing the second time', () => {
    fc.assert(
      fc.property(anyAddress, (address) => {
        const written = formatView(read(address).state, known);
        assert.deepEqual(read(written).problems, []);
        assert.equal(formatView(read(written).state, known), written);
      }),
      runs,
    );
  });
  it('an address written is short and has nothing unsafe in it', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyState,
          anyAddress.map((address) => read(address).state),
        ),
        (state) => {
          assert.match(formatView(state, known), /^(\?[\w,=&%.~-]+)?(#[\w-]+)?$/);
          assert.ok(formatView(state, known).length <= 2000);
        },
      ),
      runs,
    );
  });
  it('unknown keys around and between change nothing', () => {
    fc.assert(
      fc.property(
        anyState,
        fc.constantFrom('utm_source=x', '__proto__=1', 'Q=gpu', 'x[o]=ecs-ec2', '%', 'o', ''),
        (state, noise) => {
          const written = formatView({ ...state, place: undefined }, known).slice(1);
          // A key written before stays: the first wins.
          const noisy = `?${[...written.split('&'), noise].filter(Boolean).join('&')}`;
          assert.deepEqual(read(noisy).state, { ...state, place: undefined });
        },
      ),
      runs,
    );
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
