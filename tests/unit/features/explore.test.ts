import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  describeView,
  differs,
  findMarks,
  hiddenBy,
  mentions,
  moveOption,
  orderOptions,
  ruledOut,
  type ExplorerCell,
  type ExplorerRow,
} from '../../../src/features/explorer/explore.ts';

const answer = (letter: string, change: Partial<ExplorerCell> = {}): ExplorerCell => ({
  letter,
  verdict: undefined,
  number: undefined,
  text: '',
  ...change,
});
const explorerRow = (
  cells: Readonly<Record<string, ExplorerCell>>,
  change: Partial<ExplorerRow> = {},
): ExplorerRow => ({
  id: 'gpu',
  group: 'compute',
  question: 'Can it use GPUs?',
  label: 'GPUs',
  words: 'pod accelerator',
  cells: new Map(Object.entries(cells)),
  ...change,
});
const no = answer('a', { verdict: 'no', text: 'No. Use a sidecar' });
const yes = answer('b', { verdict: 'yes', text: 'Yes. With a plug-in' });
const partly = answer('c', { verdict: 'partly', text: 'Partly. On Linux' });
const na = answer('d', { verdict: 'na', text: 'Not applicable. Your hardware' });
const unknown = answer('e', { verdict: 'unknown', text: 'Not stated. No page says so' });
const gpu = explorerRow({ x: no, y: yes, z: partly, n: na, u: unknown });

describe('searching a row', () => {
  for (const [text, found] of [
    ['', true],
    ['gpu', true],
    ['GPUS', true],
    ['can it', true],
    ['pod', true],
    ['accel', true],
    ['sidecar', true],
    ['sidecar gpu', true],
    ['sidecar mesh', false],
    ['plug-in', false],
    ['.*', false],
  ] as const)
    it(`${found ? 'finds' : 'does not find'} ${JSON.stringify(text)} among the cells of one option`, () => {
      assert.equal(mentions(gpu, text, ['x']), found);
    });
  it('finds what another shown option says', () => {
    assert.equal(mentions(gpu, 'plug-in', ['x', 'y']), true);
  });
  it('does not find words across the end of a cell', () => {
    assert.equal(mentions(gpu, 'sidecaryes', ['x', 'y']), false);
    assert.equal(mentions(gpu, 'gpusgpus', []), false);
  });
  it('survives an option that has no cell', () => {
    assert.equal(mentions(gpu, 'undefined', ['nope']), false);
  });
});

describe('marks', () => {
  for (const [text, search, marks] of [
    ['Use a sidecar', '', []],
    ['Use a sidecar', 'side', [[6, 10]]],
    [
      'Use A sidecar',
      'a',
      [
        [4, 5],
        [11, 12],
      ],
    ],
    ['aaaa', 'aa', [[0, 4]]],
    ['abcd', 'bc ab', [[0, 3]]],
    ['abcdef', 'abcd bc', [[0, 4]]],
    [
      'abxcd',
      'cd ab',
      [
        [0, 2],
        [3, 5],
      ],
    ],
    [
      'ab ab',
      'ab ab',
      [
        [0, 2],
        [3, 5],
      ],
    ],
    ['İstanbul', 'stan', [[1, 5]]],
  ] as const)
    it(`${JSON.stringify(search)} in ${JSON.stringify(text)}`, () => {
      assert.deepEqual(findMarks(text, search), marks);
    });
});

describe('hiding rows', () => {
  const all = { text: '', differences: false };
  it('shows every row of the default view', () => {
    assert.equal(hiddenBy(gpu, all, ['x']), undefined);
  });
  it('hides rows without the text, then equal rows', () => {
    assert.equal(hiddenBy(gpu, { ...all, text: 'zzz' }, ['x'], true), undefined);
    assert.equal(hiddenBy(gpu, { ...all, text: 'zzz', differences: true }, ['x']), 'text');
    const same = explorerRow({ x: yes, y: yes });
    assert.equal(hiddenBy(same, { ...all, differences: true }, ['x', 'y']), 'same');
    assert.equal(hiddenBy(same, all, ['x', 'y']), undefined);
    assert.equal(hiddenBy(gpu, { ...all, differences: true }, ['x', 'y']), undefined);
  });
  it('hides nothing as same while one option is shown', () => {
    assert.equal(hiddenBy(gpu, { ...all, differences: true }, ['x']), undefined);
  });
  it('compares letters of the shown options only', () => {
    const row = explorerRow({ x: yes, y: yes, z: no });
    assert.equal(differs(row, ['x', 'y']), false);
    assert.equal(differs(row, ['x', 'y', 'z']), true);
    assert.equal(differs(row, []), false);
  });
});

describe('needs', () => {
  const fee = explorerRow({ x: yes, y: no, z: partly, n: na, u: unknown }, { id: 'fee' });
  const rows = new Map([gpu, fee].map((row) => [row.id, row]));
  const all = ['x', 'y', 'z', 'n', 'u'];
  it('a needed yes is failed by no and by not applicable', () => {
    const need = { row: 'gpu', answer: 'yes' } as const;
    assert.deepEqual(
      [...ruledOut(rows, all, [need])],
      [
        ['x', [need]],
        ['n', [need]],
      ],
    );
  });
  it('a needed no is failed by yes alone', () => {
    const need = { row: 'fee', answer: 'no' } as const;
    assert.deepEqual([...ruledOut(rows, all, [need])], [['x', [need]]]);
  });
  it('every failed need is a reason', () => {
    const needs = [
      { row: 'gpu', answer: 'yes' },
      { row: 'fee', answer: 'no' },
    ] as const;
    assert.deepEqual(ruledOut(rows, ['x'], needs).get('x'), needs);
  });
  it('rules out nothing without a need, or for a row or option it does not have', () => {
    assert.equal(ruledOut(rows, all, []).size, 0);
    assert.equal(ruledOut(rows, all, [{ row: 'nope', answer: 'yes' }]).size, 0);
    assert.equal(ruledOut(rows, ['nope'], [{ row: 'fee', answer: 'no' }]).size, 0);
  });
});

describe('ordering options', () => {
  const size = explorerRow({
    x: answer('a', { number: 8 }),
    y: answer('b'),
    z: answer('c', { number: 2 }),
    n: answer('d', { number: 8 }),
    u: answer('e'),
  });
  const all = ['y', 'x', 'u', 'z', 'n'];
  it('by number upwards or downwards, those without one last, equals as they were', () => {
    assert.deepEqual(orderOptions(all, size, { row: 'gpu', descending: false }), [
      'z',
      'x',
      'n',
      'y',
      'u',
    ]);
    assert.deepEqual(orderOptions(all, size, { row: 'gpu', descending: true }), [
      'x',
      'n',
      'z',
      'y',
      'u',
    ]);
  });
  it('leaves them alone without a row or an order', () => {
    assert.equal(orderOptions(all, undefined, { row: 'gpu', descending: true }), all);
    assert.equal(orderOptions(all, size, undefined), all);
  });
  it('by hand: left, right, to the front, never past an end', () => {
    assert.deepEqual(moveOption(['x', 'y', 'z'], 'z', -1), ['x', 'z', 'y']);
    assert.deepEqual(moveOption(['x', 'y', 'z'], 'x', 1), ['y', 'x', 'z']);
    assert.deepEqual(moveOption(['x', 'y', 'z'], 'z', -2), ['z', 'x', 'y']);
    for (const [id, by] of [
      ['x', -1],
      ['z', 1],
      ['nope', 1],
    ] as const)
      assert.deepEqual(moveOption(['x', 'y', 'z'], id, by), ['x', 'y', 'z']);
  });
});

describe('the status line', () => {
  for (const [counts, text] of [
    [{ rows: 84, shown: 84, same: 0, options: 5, ruledOut: 0 }, '84 rows, 5 options.'],
    [{ rows: 1, shown: 1, same: 0, options: 1, ruledOut: 0 }, '1 row, 1 option.'],
    [
      { rows: 84, shown: 38, same: 46, options: 3, ruledOut: 0 },
      '38 of 84 rows, 3 options. 46 rows are the same and hidden.',
    ],
    [
      { rows: 84, shown: 83, same: 1, options: 3, ruledOut: 1 },
      '83 of 84 rows, 3 options. 1 row is the same and hidden. 1 option ruled out by your needs.',
    ],
  ] as const)
    it(text, () => {
      assert.equal(describeView(counts), text);
    });
});
