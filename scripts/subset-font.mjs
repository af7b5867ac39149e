// Writes src/styles/source-sans-3.woff2: the one web font, cut down to the characters the site uses.
// Run by hand (`node scripts/subset-font.mjs`) after a change to the lists below; the result is
// committed, so a build needs no font tools. tests/repo/font.test.ts proves that file and lists agree.
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import subset from 'subset-font';

const require = createRequire(import.meta.url);

export const fontFile = fileURLToPath(
  new URL('../src/styles/source-sans-3.woff2', import.meta.url),
);

const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');
const punctuation = '\u00a0\u2009\u202f’‘“”–—…·•×÷−±°½¼¾²³µ§©®™€«»↑↓';
const accented = 'éèüöäñçï';

/** Every character the font draws. */
export const characters = ascii + punctuation + accented;

/**
 * Characters the site may use although Source Sans 3 (as Fontsource ships it) has no glyph or the
 * size budget no room for them: the reader's system font draws them.
 */
export const systemDrawn = '→←↔✓✗≤≥≈≠‑';

/**
 * The font file for `characters`: weights 400 to 700, kerning and tabular figures only.
 * @returns {Promise<Buffer>}
 */
export async function subsetFont() {
  const source = await readFile(
    require.resolve('@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2'),
  );
  return subset(source, characters, {
    targetFormat: 'woff2',
    variationAxes: { wght: { min: 400, max: 700 } },
    keepFeatures: ['kern', 'tnum'],
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const font = await subsetFont();
  await writeFile(fontFile, font);
  console.log(`${fontFile}: ${font.length} bytes, ${[...characters].length} characters`);
}
