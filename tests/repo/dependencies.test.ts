import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { root } from './project-files.ts';

/** Packages without a row in the README's table of dependencies. */
const undocumented = (packages: string[], readme: string): string[] =>
  packages.filter(
    (name) =>
      !readme.split('\n').some((line) => line.startsWith('|') && line.includes(`\`${name}\``)),
  );

test('every dependency has its reason in the README', () => {
  const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    dependencies?: Record<string, string>;
    devDependencies: Record<string, string>;
  };
  const names = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
  assert.ok(names.length > 5);
  assert.deepEqual(undocumented(names, readFileSync(path.join(root, 'README.md'), 'utf8')), []);
});

test('a dependency without a row is found', () => {
  assert.deepEqual(undocumented(['astro', 'zod'], 'zod\n| `astro` | builds |\n'), ['zod']);
});
