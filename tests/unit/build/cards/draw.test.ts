import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cardKey, lightTokens } from '../../../../build/cards/card-key.ts';
import { drawCard, MOST_BYTES } from '../../../../build/cards/draw.ts';

const card = (title: string): string =>
  `<div class="card"><div class="card-title">${title}</div><div class="card-foot"><div class="card-foot-cell">Checked 2026-11-24</div></div></div>`;

test('a card is a PNG of the size chats ask for, and small', async () => {
  const png = await drawCard(card('Can it use GPUs?'), 'compare/gpu.html');
  assert.equal(png.subarray(1, 4).toString(), 'PNG');
  assert.equal(png.readUInt32BE(16), 1200);
  assert.equal(png.readUInt32BE(20), 630);
  assert.ok(png.length < MOST_BYTES);
});

test('the same card is drawn to the same bytes', async () => {
  const once = await drawCard(card('Twice'), 'a.html');
  assert.deepEqual(await drawCard(card('Twice'), 'a.html'), once);
});

test('a title that runs into the foot stops the build and is named', async () => {
  const title = 'A title far too long for a card. '.repeat(14);
  await assert.rejects(drawCard(card(title), 'learn/ecs.html'), {
    message: /The share card of learn\/ecs\.html has no room for “[^”]*A title far too long/,
  });
});

test('a word wider than the card stops the build', async () => {
  await assert.rejects(drawCard(card('W'.repeat(60)), 'a.html'), /has no room for “W+/);
});

test('a card is named by its content', () => {
  assert.equal(cardKey('a'), cardKey('a'));
  assert.notEqual(cardKey('a'), cardKey('b'));
});

test('tokens keep their light half', () => {
  assert.equal(
    lightTokens(
      '@theme static {\n  --*: initial;\n  --a: light-dark(oklch(0.1 0.2 3), oklch(0.9 0.8 7));\n}',
    ),
    ':root {\n  \n  --a: oklch(0.1 0.2 3);\n}',
  );
});
