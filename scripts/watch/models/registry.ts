/** Packages from the registry, through the npm client, without installing them. */
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { x as extract } from 'tar';
import type { PackedFile } from './packages.ts';

const run = promisify(execFile);

/** The line of npm's complaint that says what is wrong. */
function complaint(error: unknown): string {
  const text = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error);
  const lines = text.split('\n').filter((line) => /^npm (?:error|ERR!)/.test(line));
  const telling = lines.find((line) => / (?:404|E[A-Z]{4,}|network|request to) ?/.test(line));
  return (telling ?? lines[0] ?? text.split('\n')[0] ?? '').replace(/^npm (?:error|ERR!) /, '');
}

async function npm(args: readonly string[], doing: string): Promise<string> {
  try {
    const { stdout } = await run('npm', [...args, '--fetch-retries=1', '--loglevel=error'], {
      timeout: 180_000,
      maxBuffer: 32 * 1024 * 1024,
      shell: process.platform === 'win32',
    });
    return stdout;
  } catch (error) {
    throw new Error(
      `${doing}: ${complaint(error)}. Expected the package from the registry; check the network, \`npm config get registry\` and the name.`,
      { cause: error },
    );
  }
}

/** The newest version of a package by its `latest` tag. Throws one clear line where there is none. */
export const newestVersion = async (name: string): Promise<string> =>
  (await npm(['view', name, 'dist-tags.latest'], `npm view ${name}`)).trim();

/** The files of one version of a package whose paths match. They pass through a temporary folder only. */
export async function packedFiles(
  name: string,
  version: string,
  wanted: RegExp,
): Promise<PackedFile[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'berth-watch-'));
  try {
    const spec = `${name}@${version}`;
    await npm(['pack', spec, '--silent', '--pack-destination', folder], `npm pack ${spec}`);
    const archive = (await readdir(folder)).find((file) => file.endsWith('.tgz'));
    if (!archive) throw new Error(`npm pack ${spec}: no archive. Expected a .tgz; run it by hand.`);
    const inside = (entry: string) => entry.replace(/^[^/]+\//, '');
    await extract({
      file: path.join(folder, archive),
      cwd: folder,
      filter: (entry) => wanted.test(inside(entry)),
      strict: true,
    });
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile() && !entry.name.endsWith('.tgz'));
    return await Promise.all(
      files.map(async (entry) => {
        const full = path.join(entry.parentPath, entry.name);
        const relative = path.relative(folder, full).split(path.sep).join('/');
        return { path: inside(relative), content: await readFile(full) };
      }),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
