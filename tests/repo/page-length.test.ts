import assert from 'node:assert/strict';
import { test } from 'node:test';
import { projectFiles, type ProjectFile } from './project-files.ts';

/** A page only wires; what needs more lines than these is markup or work of another layer. */
const most = 45;

/** Says of pages that are too long where their lines belong. */
function longPages(pages: ProjectFile[]): string[] {
  return pages
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > most)
    .map(
      ({ path, lines }) =>
        `${path}: ${lines} lines, allowed ${most}. Move markup to src/components or src/layouts, and what is worked out from data to src/blocks.`,
    );
}

test('no page has more lines than wiring needs', () => {
  const pages = projectFiles('src/pages', '.astro', '.ts');
  assert.ok(pages.length > 20, `found only ${pages.length} pages`);
  assert.deepEqual(longPages(pages), []);
});

test('a page that is too long is found', () => {
  const page = (lines: number) => ({ path: 'src/pages/a.astro', text: '<p />\n'.repeat(lines) });
  assert.deepEqual(longPages([page(45)]), []);
  assert.match(longPages([page(46)]).join(), /^src\/pages\/a\.astro: 46 lines, allowed 45\. Move/);
});
