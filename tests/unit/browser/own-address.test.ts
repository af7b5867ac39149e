import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ownPath } from '../../../src/browser/own-address.ts';

for (const [path, at, expected] of [
  // A page below a slash is at the address of its file.
  ['/compare/gpu/', undefined, '/compare/gpu.html'],
  ['/compare/gpu//', undefined, '/compare/gpu.html'],
  ['/compare/gpu.html/', undefined, '/compare/gpu.html'],
  ['/s/glossary.task/', undefined, '/s/glossary.task.html'],
  ['//host/x/', undefined, '//host/x.html'],
  // These work where they are.
  ['/compare/gpu.html', undefined, '/compare/gpu.html'],
  ['/compare/gpu', undefined, '/compare/gpu'],
  ['/', undefined, '/'],
  ['//', undefined, '//'],
  // The home page belongs below the slash of its folder.
  ['/docs/berth', 'folder', '/docs/berth/'],
  ['/docs/berth/', 'folder', '/docs/berth/'],
  ['/', 'folder', '/'],
  ['/docs/berth/index.html', 'folder', '/docs/berth/index.html'],
  ['/docs/berth/index', 'folder', '/docs/berth/index'],
  ['/docs/home.htm', 'folder', '/docs/home.htm'],
  // 404.html answers any address.
  ['/x/y/', 'anywhere', '/x/y/'],
  ['/x/y', 'anywhere', '/x/y'],
] as const)
  test(`a page shown at ${path} (${at ?? 'a file'}) is at ${expected}`, () => {
    assert.equal(ownPath(path, at), expected);
  });
