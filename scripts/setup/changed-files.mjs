import { run } from './run.mjs';

/**
 * The files that differ from the main line, whether committed, staged, edited or new; deleted ones are left out.
 * @returns {Promise<string[] | undefined>} paths from the root of the project; undefined outside a git checkout
 */
export async function changedFiles() {
  const git = async (/** @type {string[]} */ ...args) => run('git', args, { capture: true });
  let base = 'HEAD';
  for (const line of ['origin/main', 'main']) {
    const { code, output } = await git('merge-base', 'HEAD', line);
    if (code !== 0) continue;
    base = output.trim();
    break;
  }
  const listings = [
    await git('diff', '--name-only', '--diff-filter=d', '-z', base),
    await git('ls-files', '--others', '--exclude-standard', '-z'),
  ];
  if (listings.some(({ code }) => code !== 0)) return undefined;
  const files = listings.flatMap(({ output }) => output.split('\0'));
  return [...new Set(files)].filter((file) => file !== '').sort();
}
