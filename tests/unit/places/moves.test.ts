import assert from 'node:assert/strict';
import { test } from 'node:test';
import { movedPlaces } from '../../../src/places/moves.ts';

const known = new Set(['a.html', 'a.html#x']);
const move = (from: string, to?: string) => ({
  from,
  ...(to === undefined ? {} : { to }),
  on: '2026-11-24',
  reason: 'It has a better place.',
});

test('a former address is a place, and may itself be led to', () => {
  assert.deepEqual(
    movedPlaces([move('old.html', 'a.html'), move('older.html#y', 'old.html')], known).map(
      ({ kind, page, id }) => [kind, page, id],
    ),
    [
      ['moved', 'old.html', undefined],
      ['moved', 'older.html', 'y'],
    ],
  );
});

test('a move that leads nowhere, or from a place in use, is refused', () => {
  assert.throws(
    () => movedPlaces([move('old.html', 'gone.html')], known),
    /not a place of the site/,
  );
  assert.throws(() => movedPlaces([move('a.html#x')], known), /still an address/);
});
