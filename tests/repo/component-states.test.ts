import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { moduleFacts } from './module-facts.ts';
import { projectFiles, root } from './project-files.ts';

const page = 'src/pages/_dev/components.astro';

/** Share cards are looked at as pictures, and these are the head of a page, the page of a redirect, and parts of a text. */
const elsewhere =
  /^src\/components\/(?:cards\/|frame\/(?:PageMeta|ShareFrame|ShownPart|LeftOutPart)\.astro$)/;

/** The files that `file` imports, and those that they import. */
function reached(file: string, imports: ReadonlyMap<string, readonly string[]>): Set<string> {
  const found = new Set([file]);
  for (const one of found) for (const next of imports.get(one) ?? []) found.add(next);
  return found;
}

test('the page of components shows every component', () => {
  const files = projectFiles('src', '.astro');
  const imports = new Map(
    files.map((file) => [file.path, moduleFacts(file).imports.map(({ from }) => from)]),
  );
  const shown = reached(page, imports);
  const missing = files
    .map(({ path: file }) => file)
    .filter((file) => file.startsWith('src/components/') && !elsewhere.test(file))
    .filter((file) => !shown.has(file))
    .map((file) => `${file}: show its states in src/layouts/states/.`);
  assert.ok(shown.size > 60, `found only ${shown.size} components`);
  assert.deepEqual(missing, []);
});

test('a component that is not imported is not reached', () => {
  const imports = new Map([
    ['a', ['b']],
    ['b', ['a', 'c']],
    ['d', ['a']],
  ]);
  assert.deepEqual([...reached('a', imports)], ['a', 'b', 'c']);
});

test('the page of components is not built', () => {
  assert.equal(existsSync(path.join(root, 'dist/dev')), false);
});
