import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SearchKind } from '../../../../src/features/search/entry.ts';
import { excerpt, marked } from '../../../../src/features/search/excerpt.ts';
import { groupResults } from '../../../../src/features/search/group.ts';
import type { Found } from '../../../../src/features/search/search.ts';

test('a number is marked whole', () => {
  assert.deepEqual(marked('Up to 5,000 nodes', new Set(['5000'])), [
    { text: 'Up to ', hit: false },
    { text: '5,000', hit: true },
    { text: ' nodes', hit: false },
  ]);
});

test('words that matched are marked whole, and the text stays as it was', () => {
  const text = 'Can it use GPUs? A GPU, or two.';
  const parts = marked(text, new Set(['gpu']));
  assert.deepEqual(
    parts.filter(({ hit }) => hit).map((part) => part.text),
    ['GPUs', 'GPU'],
  );
  assert.equal(parts.map((part) => part.text).join(''), text);
  assert.deepEqual(marked('', new Set(['x'])), []);
  assert.deepEqual(marked('<b>', new Set()), [{ text: '<b>', hit: false }]);
});

test('a short text is shown whole', () => {
  assert.equal(excerpt('One. Two.', new Set(['two']), 20), 'One. Two.');
});

test('a long one is cut between words, from the sentence that matches best', () => {
  const text = 'The first sentence says little. The second names a gpu and more beside it. End.';
  assert.equal(excerpt(text, new Set(['gpu']), 30), '… The second names a gpu and …');
  assert.equal(excerpt(text, new Set(['first']), 20), 'The first sentence …');
});

const found = (kind: SearchKind, score: number): Found => ({
  entry: { kind, href: `${kind}${score}`, title: '', place: '', text: '', words: '' },
  href: '',
  option: undefined,
  text: '',
  matched: new Set(),
  score,
});

test('the three best come first, the rest by kind', () => {
  const groups = groupResults([
    found('claim', 100),
    found('row', 90),
    found('term', 80),
    found('section', 70),
    found('row', 60),
    found('page', 50),
    found('row', 7),
  ]);
  assert.deepEqual(
    groups.map(({ name, found: some }) => [name, ...some.map(({ score }) => score)]),
    [
      ['Best matches', 100, 90, 80],
      ['Pages and sections', 70, 50],
      ['Rows and cells', 60],
    ],
  );
});

test('nothing found is no group', () => {
  assert.deepEqual(groupResults([]), []);
});
