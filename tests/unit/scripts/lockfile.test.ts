import assert from 'node:assert/strict';
import { test } from 'node:test';
import { completed, missingOptional, platformOf } from '../../../scripts/setup/lockfile.mjs';

const lockfile = {
  packages: {
    '': {},
    'node_modules/tool': {
      version: '1.2.3',
      dev: true,
      optionalDependencies: { '@tool/linux-x64-musl': '1.2.3', '@tool/darwin-arm64': '1.2.3' },
    },
    'node_modules/@tool/linux-x64-musl': { version: '1.2.3', optional: true },
    'node_modules/@tool/darwin-arm64': { version: '1.0.0', optional: true },
  },
};

test('a missing entry and one of another version are found', () => {
  assert.deepEqual(missingOptional(lockfile), [
    { from: 'node_modules/tool', name: '@tool/darwin-arm64', range: '1.2.3' },
  ]);
  assert.equal(missingOptional({ packages: {} }).length, 0);
});

test('the entry goes where the package finds it, and a second run changes nothing', () => {
  const result = completed(lockfile);
  assert.deepEqual(result.packages['node_modules/tool/node_modules/@tool/darwin-arm64'], {
    version: '1.2.3',
    cpu: ['arm64'],
    dev: true,
    optional: true,
    os: ['darwin'],
  });
  assert.deepEqual(missingOptional(result), []);
  assert.equal(JSON.stringify(completed(result)), JSON.stringify(result));
});

test('a range that is not exact cannot be completed', () => {
  assert.throws(
    () => completed({ packages: { 'node_modules/a': { optionalDependencies: { b: '^1.0.0' } } } }),
    /node_modules\/a asks for b \^1\.0\.0/,
  );
});

test('the platform is read from the name', () => {
  assert.deepEqual(platformOf('@x/y-linux-arm64-gnu'), {
    cpu: ['arm64'],
    libc: ['glibc'],
    os: ['linux'],
  });
  assert.deepEqual(platformOf('@img/sharp-linuxmusl-x64'), {
    cpu: ['x64'],
    libc: ['musl'],
    os: ['linux'],
  });
  assert.deepEqual(platformOf('@x/y-win32-x64-msvc'), { cpu: ['x64'], os: ['win32'] });
  assert.deepEqual(platformOf('@x/y-wasm32-wasi'), { cpu: ['wasm32'] });
  assert.deepEqual(platformOf('@x/y-linux-arm-gnueabihf'), { cpu: ['arm'], os: ['linux'] });
});
