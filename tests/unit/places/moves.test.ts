import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formerOn, formerPages, movedPlaces, movesOfAliases } from '../../../src/places/moves.ts';

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

test('a former id stands inside what holds its content now, or says on its page where that is', () => {
  const away = move('a.html#old', 'b.html#y');
  const gone = move('a.html#lost');
  const former = formerOn([move('a.html#was', 'a.html#x'), away, gone, move('old.html', 'a.html')]);
  assert.deepEqual([...former.keys()], ['a.html']);
  assert.deepEqual(former.get('a.html'), {
    within: new Map([['x', ['was']]]),
    elsewhere: [
      { id: 'old', move: away },
      { id: 'lost', move: gone },
    ],
  });
});

test('a former page leads on by its own move, or by that of a place on it', () => {
  const own = move('old.html', 'a.html');
  const moves = [move('old.html#x', 'a.html#x'), own, move('a.html#was', 'a.html#x')];
  assert.deepEqual(formerPages(moves, new Set(['a.html'])), new Map([['old.html', own]]));
  const [first] = moves;
  assert.deepEqual(formerPages(moves.slice(0, 1), new Set()), new Map([['old.html', first]]));
});

test('a former id of a row stands for all its addresses', () => {
  assert.deepEqual(
    movesOfAliases([{ id: 'gpu', aliases: ['gpus'] }], ['ecs-ec2']).map(({ from, to }) => [
      from,
      to,
    ]),
    [
      ['compare/gpus.html', 'compare/gpu.html'],
      ['embed/gpus.html', 'embed/gpu.html'],
      ['compare.html#gpus', 'compare.html#gpu'],
      ['compare/gpus.html#ecs-ec2', 'compare/gpu.html#ecs-ec2'],
      ['compare.html#gpus--ecs-ec2', 'compare.html#gpu--ecs-ec2'],
      ['options/ecs-ec2.html#gpus', 'options/ecs-ec2.html#gpu'],
    ],
  );
});
