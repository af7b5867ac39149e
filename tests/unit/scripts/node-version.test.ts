import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';

/** Runs a tool of the project as if under another version of Node. */
const runUnder = (version: string, tool: string): ReturnType<typeof spawnSync> =>
  spawnSync(
    process.execPath,
    [
      '--import',
      `data:text/javascript,Object.defineProperty(process.versions, 'node', { value: '${version}' })`,
      tool,
    ],
    { encoding: 'utf8' },
  );

for (const tool of ['scripts/start.mjs', 'scripts/test.mjs'])
  test(`${tool} tells users of an old Node what to do, in one sentence`, () => {
    const { status, stderr, stdout } = runUnder('14.17.0', tool);
    assert.equal(status, 1);
    assert.equal(stdout, '');
    assert.match(
      String(stderr),
      /^Berth needs Node 20 or newer, and this is Node 14\.17\.0: install .+\.\n$/,
    );
  });
