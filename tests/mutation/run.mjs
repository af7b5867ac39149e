// `npm run test:mutation`: changes the modules behind the explorer one place at a time and expects a test to notice.
// Installs StrykerJS into this folder. Takes several minutes, so it is not part of `npm test`.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../scripts/setup/run.mjs';

const folder = import.meta.dirname;
const run = (command, args, cwd) =>
  spawnSync(command, args, {
    cwd,
    stdio: 'inherit',
  }).status ?? 1;

if (
  !existsSync(path.join(folder, 'node_modules')) &&
  run('npm', ['ci', '--no-audit', '--no-fund'], folder) !== 0
)
  throw new Error(`npm ci in ${folder} failed.`);
process.exitCode = run(
  process.execPath,
  [
    path.join(folder, 'node_modules/@stryker-mutator/core/bin/stryker.js'),
    'run',
    path.join(folder, 'stryker.config.json'),
  ],
  root,
);
