import assert from 'node:assert/strict';
import { test } from 'node:test';
import { elementsOf } from '../../../../build/portable/html-elements.ts';

/** Each element with its source, its text and the source of that. */
const seen = (source: string): (string | undefined)[][] =>
  elementsOf(source)
    .filter(({ startTag }) => startTag)
    .map(({ name, whole, text, textRange }) => [
      name,
      whole && source.slice(whole.start, whole.end),
      text,
      textRange && source.slice(textRange.start, textRange.end),
    ]);

test('positions count the style sheets of a page', () => {
  assert.deepEqual(
    seen('<p>a</p><style>b>c{d:e}</style><i>f</i><style x="">g{h:i}</style><b>j</b>'),
    [
      ['p', '<p>a</p>', 'a', 'a'],
      ['style', '<style>b>c{d:e}</style>', 'b>c{d:e}', 'b>c{d:e}'],
      ['i', '<i>f</i>', 'f', 'f'],
      ['style', '<style x="">g{h:i}</style>', 'g{h:i}', 'g{h:i}'],
      ['b', '<b>j</b>', 'j', 'j'],
    ],
  );
});

test('attributes after a style sheet keep their places', () => {
  const source = '<style>a{}</style><a href="/x">y</a>';
  const range = elementsOf(source)
    .find(({ name }) => name === 'a')
    ?.attributeRanges.get('href');
  assert.equal(range && source.slice(range.start, range.end), 'href="/x"');
});

for (const [why, source, name, text] of [
  ['in a script', '<script>x="<style>a{}</style>"</script>', 'script', 'x="<style>a{}</style>"'],
  ['an ampersand', '<style>a{&:hover{}}</style>', 'style', 'a{&:hover{}}'],
  ['a carriage return', '<style>a{\r\n}</style>', 'style', 'a{\n}'],
  ['of a drawing, with an entity', '<svg><style>a&gt;b{}</style></svg>', 'style', 'a>b{}'],
] as const)
  test(`a style sheet is read as a browser reads it: ${why}`, () => {
    assert.equal(elementsOf(source).find((element) => element.name === name)?.text, text);
  });

test('a style sheet in the words of an attribute is no style sheet', () => {
  const [, , , p] = elementsOf('<p title="<style>a{}</style>">b</p>');
  assert.equal(p?.attributes.get('title'), '<style>a{}</style>');
});
