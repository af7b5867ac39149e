import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { missingOptional } from '../../scripts/setup/lockfile.mjs';
import { root } from './project-files.ts';

test('every optional dependency in the lockfile has its entry', () => {
  const lockfile = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { optionalDependencies?: Record<string, string> }>;
  };
  const asked = Object.values(lockfile.packages).flatMap(({ optionalDependencies }) =>
    Object.keys(optionalDependencies ?? {}),
  );
  assert.ok(asked.length > 50, `found only ${asked.length} optional dependencies`);
  assert.deepEqual(
    missingOptional(lockfile).map(({ from, name, range }) => `${from}: ${name} ${range}`),
    [],
    'Run node scripts/setup/complete-lockfile.mjs.',
  );
});
