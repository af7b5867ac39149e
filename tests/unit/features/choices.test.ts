import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  nextOrder,
  withGroup,
  withNeed,
  withOption,
  withRow,
} from '../../../src/features/explorer/choices.ts';
import { defaultView, type Need } from '../../../src/features/explorer/view-state.ts';

const view = { ...defaultView({ defaults: ['a', 'b'] }), place: { row: 'gpu', option: 'b' } };

test('rows are picked in the order of a reader, each once', () => {
  const one = { ...view, ...withRow(view, 'gpu', true) };
  assert.deepEqual(one.rows, ['gpu']);
  assert.deepEqual(withRow({ ...one, ...withRow(one, 'arm', true) }, 'gpu', true), {
    rows: ['arm', 'gpu'],
  });
  assert.deepEqual(withRow(one, 'gpu', false), { rows: [] });
});

test('an option that goes takes the place of its cell with it, and leaves the row', () => {
  assert.deepEqual(withOption(view, 'b', false), { options: ['a'], place: { row: 'gpu' } });
  assert.deepEqual(withOption(view, 'a', false), {
    options: ['b'],
    place: { row: 'gpu', option: 'b' },
  });
});

test('the last option stays', () => {
  assert.equal(withOption({ ...view, options: ['a'] }, 'a', false), undefined);
});

test('all groups chosen are none chosen', () => {
  const one = { ...view, groups: ['cost'] };
  assert.deepEqual(withGroup(one, 'work', true, 3), { groups: ['cost', 'work'] });
  assert.deepEqual(withGroup(one, 'work', true, 2), { groups: [] });
});

test('a need is taken back by asking again, changed by the other answer, and refused as the ninth', () => {
  const need: Need = { row: 'gpu', answer: 'yes' };
  const other: Need = { row: 'gpu', answer: 'no' };
  assert.deepEqual(withNeed({ ...view, needs: [need] }, need), { needs: [] });
  assert.deepEqual(withNeed({ ...view, needs: [need] }, other), { needs: [other] });
  const eight = Array.from({ length: 8 }, (_, index) => ({ ...need, row: `row-${index}` }));
  assert.equal(withNeed({ ...view, needs: eight }, need), undefined);
});

test('an order goes upwards, downwards, away', () => {
  const up = nextOrder(undefined, 'size');
  assert.deepEqual(up, { row: 'size', descending: false });
  const down = nextOrder(up, 'size');
  assert.deepEqual(down, { row: 'size', descending: true });
  assert.equal(nextOrder(down, 'size'), undefined);
});
