import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawCard } from '../../../build/cards/draw.ts';
import { fitAddress } from '../../../src/formats/fit-address.ts';

const longest = `${'very-long-department-name.'.repeat(3)}corporation.example/documentation/guides/containers/on/aws`;

test('an address that fits stays as it is', () => {
  assert.deepEqual(fitAddress('berth.example/guide'), {
    text: 'berth.example/guide',
    isLong: false,
  });
});

test('a long address gets the wide foot', () => {
  assert.deepEqual(fitAddress('docs.mycompany.com/guides/containers'), {
    text: 'docs.mycompany.com/guides/containers',
    isLong: true,
  });
});

test('a longer one is shortened in the middle', () => {
  assert.deepEqual(fitAddress(longest), {
    text: 'very-long-department-name.v…ainers/on/aws',
    isLong: true,
  });
});

// The widths are estimates; the renderer has the last word.
for (const address of [
  'berth.example/guide',
  'docs.mycompany.com/guides/containers',
  longest,
  `${'w'.repeat(60)}.example`,
  `${'m'.repeat(13)}.io`,
  '0'.repeat(19),
  'W'.repeat(14),
  `192.168.100.200:8080/~User_Name/DOCS-2026/Containers`,
  `xn--${'b'.repeat(50)}.example:8080/docs/berth`,
  `example.com/${'%C3%BC'.repeat(20)}`,
])
  test(`the foot of a card has room for ${address}`, async () => {
    const { text, isLong } = fitAddress(address);
    await drawCard(
      `<div class="card"><div class="card-title">T</div><div class="card-foot"${isLong ? ' data-home="long"' : ''}>` +
        '<div class="card-mark"><svg width="30" height="30" viewBox="0 0 20 20" xmlns="http://www.w3.org/2000/svg"></svg><div>Berth</div></div>' +
        `<div class="card-foot-cell">Checked 2026-11-24</div><div class="card-foot-cell">${text}</div></div></div>`,
      'a.html',
    );
  });
