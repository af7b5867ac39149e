import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { run } from './run.mjs';

/**
 * Installs the dependencies when they are missing or were installed from another lockfile.
 * The stamp is inside node_modules, so deleting that folder deletes it too.
 * @param {string} root the folder with package.json
 * @returns {Promise<boolean>} whether something was installed; throws when npm fails
 */
export async function ensureInstalled(root) {
  const modules = path.join(root, 'node_modules');
  const stamp = path.join(modules, '.berth-lockfile');
  const lockfile = createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .update(`${process.platform} ${process.arch}`)
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lockfile) return false;
  console.log('Installing the dependencies (npm ci) …');
  const { code, output } = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    capture: true,
  });
  if (code !== 0)
    throw new Error(`npm ci failed in ${root} with exit code ${code}. It said:\n${output.trim()}`);
  writeFileSync(stamp, lockfile);
  return true;
}
