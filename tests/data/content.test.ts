import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { problemsBelow } from '../../build/content/index.ts';

test('every file of content/ has the frontmatter, blocks and braces it may have', () => {
  assert.deepEqual(problemsBelow(path.resolve(import.meta.dirname, '../..')), []);
});
