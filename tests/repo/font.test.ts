import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { elementsOf } from '../../build/portable/html-elements.ts';
import { characters, fontFile, subsetFont, systemDrawn } from '../../scripts/subset-font.mjs';
import { builtFiles, builtText } from './built-site.ts';

const silent = new Set(['script', 'style', 'title', 'template']);

/** Characters a page shows that neither the font nor the list of exceptions has. */
function unknownCharacters(html: string): string[] {
  const shown = elementsOf(html)
    .filter(({ name }) => !silent.has(name))
    .map(({ text }) => text)
    .join('');
  const known = new Set(Array.from(`${characters}${systemDrawn}\n\t`));
  return [...new Set(Array.from(shown))].filter((character) => !known.has(character));
}

test('the font file is the one the lists ask for, and small enough', async () => {
  const file = readFileSync(fontFile);
  assert.ok(file.length <= 19_000, `${file.length} bytes`);
  assert.ok(file.equals(await subsetFont()), 'Run node scripts/subset-font.mjs.');
});

test('the font has every character the site shows', () => {
  const pages = builtFiles('.html');
  assert.ok(pages.length > 1);
  const unknown = pages.flatMap((page) =>
    unknownCharacters(builtText(page)).map(
      (character) =>
        `${page}: ${character} (U+${character.codePointAt(0)?.toString(16).padStart(4, '0') ?? ''})`,
    ),
  );
  assert.deepEqual(
    unknown,
    [],
    'Add them to scripts/subset-font.mjs and run it, or write them otherwise.',
  );
});

test('a character the font lacks is found', () => {
  assert.deepEqual(unknownCharacters('<p>a → ☃</p><script>"☂"</script>'), ['☃']);
});
