import assert from 'node:assert/strict';
import { test } from 'node:test';
import { projectFiles, type ProjectFile } from './project-files.ts';

/** Folders of the machine Berth was written on; spelt apart so that this file does not name them. */
const folders = ['work', 'root'].map((name) => `/${name}/`);
const text = /\.(?:ts|mjs|js|json|md|mdx|astro|css|svg|txt|html|ya?ml)$|\/run$/;

const machineNames = (file: ProjectFile): string[] =>
  folders
    .filter((folder) => new RegExp(`(?<![\\w.@-])${folder}`).test(file.text))
    .map((folder) => `${file.path}: names ${folder}, a folder of one machine.`);

test('no file names a folder of the machine it was written on', () => {
  const files = projectFiles().filter(({ path }) => text.test(path));
  assert.ok(files.length > 50, `found only ${files.length} files`);
  assert.deepEqual(files.flatMap(machineNames), []);
});

test('a name is found, a part of another path is not', () => {
  const named = folders.map((folder) => ({ path: 'a.md', text: `see ${folder}x` }));
  assert.equal(named.flatMap(machineNames).length, 2);
  assert.deepEqual(machineNames({ path: 'a.md', text: `src${folders.join('x')}` }), []);
});
