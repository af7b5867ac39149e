import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ExplorerRow } from '../../../src/features/explorer/explore.ts';
import { outcomeOf } from '../../../src/features/explorer/outcome.ts';
import { defaultView, type ViewState } from '../../../src/features/explorer/view-state.ts';

const cell = (letter: string, verdict: string | undefined, number?: number) => ({
  letter,
  verdict,
  number,
  text: `${verdict ?? ''} ${number ?? ''}`.trim(),
});
const row = (id: string, group: string, cells: Record<string, ReturnType<typeof cell>>) =>
  [
    id,
    { id, group, question: `${id}?`, label: id, words: '', cells: new Map(Object.entries(cells)) },
  ] as const satisfies readonly [string, ExplorerRow];
const rows: ReadonlyMap<string, ExplorerRow> = new Map([
  row('gpu', 'work', { a: cell('x', 'yes'), b: cell('y', 'no'), c: cell('z', 'partly') }),
  row('arm', 'work', { a: cell('x', 'yes'), b: cell('x', 'yes'), c: cell('x', 'yes') }),
  row('size', 'cost', {
    a: cell('x', undefined, 30),
    b: cell('y', undefined, 10),
    c: cell('z', undefined, 20),
  }),
]);
const groups = [
  { id: 'work', rows: ['gpu', 'arm'] },
  { id: 'cost', rows: ['size'] },
];
const view = (change: Partial<ViewState>): ViewState => ({
  ...defaultView({ defaults: ['a', 'b', 'c'] }),
  ...change,
});
const none: (text: string) => ReadonlySet<string> = () => new Set();
const outcome = (change: Partial<ViewState>, unfolded: readonly string[] = [], found = none) =>
  outcomeOf(view(change), { groups, rows: () => rows, unfolded: new Set(unfolded), found });

describe('the outcome of a view', () => {
  it('shows everything by default, and does not read what cells say', () => {
    const read = () => assert.fail('read the cells');
    assert.deepEqual(
      outcomeOf(view({}), { groups, rows: read, unfolded: new Set(), found: none }),
      {
        columns: ['a', 'b', 'c'],
        out: new Map(),
        noneMeets: false,
        hidden: new Map(),
        same: 0,
        kept: undefined,
        guest: undefined,
        gaveWay: undefined,
      },
    );
    assert.deepEqual(
      outcomeOf(view({ groups: ['cost'] }), {
        groups,
        rows: read,
        unfolded: new Set(),
        found: none,
      }).hidden,
      new Map([
        ['gpu', 'group'],
        ['arm', 'group'],
      ]),
    );
  });
  it('shows only picked rows, and the row a link points to', () => {
    const { hidden, kept } = outcome({ rows: ['size'], place: { row: 'arm' } });
    assert.deepEqual([hidden, kept], [new Map([['gpu', 'row']]), 'row']);
    assert.deepEqual(outcome({ rows: ['gpu', 'size'] }).hidden, new Map([['arm', 'row']]));
  });
  it('gives the place of the fifth option to the one a link points to', () => {
    const five = ['b', 'c', 'd', 'e', 'f'];
    const { columns, guest, gaveWay } = outcome({
      options: five,
      place: { row: 'gpu', option: 'a' },
    });
    assert.deepEqual([columns, guest, gaveWay], [['b', 'c', 'd', 'e', 'a'], 'a', 'f']);
    const six = outcome({ options: [...five, 'g'], place: { row: 'gpu', option: 'a' } });
    assert.deepEqual([six.columns.length, six.gaveWay], [7, undefined]);
  });
  it('shows what a row says and what the search of the site finds', () => {
    const found = (text: string) => new Set(text === 'graviton' ? ['arm'] : []);
    assert.deepEqual([...outcome({ text: 'graviton' }, [], found).hidden.keys()], ['gpu', 'size']);
    assert.deepEqual([...outcome({ text: 'graviton' }).hidden.keys()], ['gpu', 'arm', 'size']);
  });
  it('counts rows hidden as the same, but for groups the reader unfolded', () => {
    const hidden = outcome({ differences: true });
    assert.deepEqual([hidden.hidden, hidden.same], [new Map([['arm', 'same']]), 1]);
    const unfolded = outcome({ differences: true }, ['work']);
    assert.deepEqual([unfolded.hidden, unfolded.same], [new Map(), 0]);
  });
  it('keeps the row a link points to, and says why it would be hidden', () => {
    const { hidden, same, kept } = outcome({ differences: true, place: { row: 'arm' } });
    assert.deepEqual([hidden, same, kept], [new Map(), 0, 'same']);
    assert.equal(outcome({ place: { row: 'arm' } }).kept, undefined);
  });
  it('rules options out, unless that leaves none', () => {
    const need = { row: 'gpu', answer: 'yes' } as const;
    const { columns, out } = outcome({ needs: [need] });
    assert.deepEqual([columns, out], [['a', 'c'], new Map([['b', [need]]])]);
    const none = outcome({ options: ['b'], needs: [need] });
    assert.deepEqual([none.columns, none.noneMeets], [['b'], true]);
  });
  it('keeps a ruled out option that a link points to in its place, and shows one not chosen as a guest', () => {
    const needs = [{ row: 'gpu', answer: 'yes' } as const];
    const kept = outcome({ needs, place: { row: 'arm', option: 'b' } });
    assert.deepEqual(
      [kept.columns, kept.guest, kept.noneMeets],
      [['a', 'b', 'c'], undefined, false],
    );
    const guest = outcome({ options: ['a'], place: { row: 'arm', option: 'c' } });
    assert.deepEqual([guest.columns, guest.guest], [['a', 'c'], 'c']);
  });
  it('orders options by the numbers of a row', () => {
    const order = { row: 'size', descending: false };
    assert.deepEqual(outcome({ order }).columns, ['b', 'c', 'a']);
  });
});
