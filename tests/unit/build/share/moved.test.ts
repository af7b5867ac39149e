import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shareMarks } from '../../../../src/places/share-marks.ts';
import { movesOfAliases } from '../../../../src/places/moves.ts';
import { movedPages } from '../../../../build/share/moved.ts';

const frame =
  `<html><head><meta content="${shareMarks.description}"></head><body><main><h1>${shareMarks.title}</h1>` +
  `<a href="${shareMarks.address}" data-forward>${shareMarks.place}</a>${shareMarks.excerpt}</main>` +
  `<template data-card="x">${shareMarks.title}</template></body></html>`;
const pages = new Map([
  [
    'a.html',
    '<main><h2 id="new">N</h2><table><tr id="row"><th>R</th><td>C</td></tr></table></main>',
  ],
  ['b.html', '<main><p>B</p></main>'],
]);
const move = (from: string, to?: string) => ({
  from,
  ...(to === undefined ? {} : { to }),
  on: '2026-11-24',
  reason: 'It has a better place.',
});

test('a former page leads on, and says why', () => {
  const moved = movedPages(pages, [move('old.html', 'a.html#new')], frame);
  assert.deepEqual([...moved.keys()], ['old.html']);
  assert.match(
    moved.get('old.html') ?? '',
    /<h1>This page has moved<\/h1><a href="\/a\.html#new" data-forward>a\.html#new<\/a><p>It has a better place\. It is now at <a href="\/a\.html#new">/,
  );
});

test('a page that is gone explains and keeps its reader', () => {
  const text = movedPages(pages, [move('old.html')], frame).get('old.html') ?? '';
  assert.match(text, /<h1>This page is gone<\/h1>/);
  assert.doesNotMatch(text, /data-forward/);
});

test('a former id is inside the place it moved to, in a cell where that is a row', () => {
  assert.equal(
    movedPages(
      pages,
      [move('a.html#old', 'a.html#new'), move('a.html#was', 'a.html#row')],
      frame,
    ).get('a.html'),
    '<main><h2 id="new"><span id="old"></span>N</h2><table><tr id="row"><th><span id="was"></span>R</th><td>C</td></tr></table></main>',
  );
});

test('a former id whose place is on another page says where, at the end of its page', () => {
  assert.equal(
    movedPages(pages, [move('b.html#old', 'a.html#new')], frame).get('b.html'),
    '<main><p>B</p><p id="old">It has a better place. It is now at <a href="/a.html#new">a.html#new</a>.</p></main>',
  );
});

for (const [what, wrong, expected] of [
  ['leads nowhere', move('old.html', 'gone.html'), /which the built site does not have/],
  ['leads to no id of its page', move('old.html', 'a.html#gone'), /does not have/],
  ['is a page in use', move('b.html', 'a.html'), /is still an address of the site/],
  ['is an id in use', move('a.html#new', 'b.html'), /is still an address of the site/],
] as const)
  test(`a move that ${what} stops the build`, () => {
    assert.throws(() => movedPages(pages, [wrong], frame), expected);
  });

test('a place on a page that moved is on the page that leads on', () => {
  const changed = movedPages(
    new Map([['b.html', '<main><p id="x">b</p></main>']]),
    [move('old.html', 'b.html'), move('old.html#x', 'b.html#x')],
    frame,
  );
  assert.match(changed.get('old.html') ?? '', /id="x"/);
});

test('a former id of a row covers all its addresses', () => {
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
