import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  NEEDS_MAX,
  cleanText,
  formatView,
  type ViewState,
} from '../../../src/features/explorer/view-state.ts';
import {
  assertValid,
  groupIds,
  hostile,
  known,
  numericIds,
  optionIds,
  read,
  yesNoIds,
} from '../../fixtures/views.ts';

const runs = { numRuns: 20_000 };
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
          fc.constantFrom('o', 'g', 'r', 'q', 'diff', 'need', 'by', 'utm'),
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
    rows: subset(yesNoIds),
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
