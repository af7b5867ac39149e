/** A copy of the project to change: the files that git knows, with the installed packages linked. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

/** What a command printed, and its exit code. */
interface Outcome {
  code: number | null;
  output: string;
}

/** The copy, and what a contributor does in it. */
export interface ProjectCopy {
  read: (file: string) => string;
  write: (file: string, text: string) => void;
  /** Replaces the first `from`. Fails where the file does not hold it. */
  edit: (file: string, from: string, to: string) => void;
  /** Runs a command line; words are parted by spaces. */
  run: (command: string, env?: Readonly<Record<string, string>>) => Outcome;
  remove: () => void;
}

const author = ['-c', 'user.name=Recipes', '-c', 'user.email=recipes@example.com'];

/** Makes the copy. Each package is linked by itself, so that caches stay apart from those of the project. */
export function copyProject(): ProjectCopy {
  const copy = mkdtempSync(path.join(tmpdir(), 'berth-recipes-'));
  const inCopy = (file: string) => path.join(copy, file);
  const run: ProjectCopy['run'] = (command, env = {}) => {
    const [program = '', ...args] = command.split(' ');
    const { status, stdout, stderr } = spawnSync(program, args, {
      cwd: copy,
      encoding: 'utf8',
      env: {
        ...process.env,
        ...env,
        // A test that runs tests must not report to its own runner.
        NODE_TEST_CONTEXT: undefined,
        PATH: `${inCopy('node_modules/.bin')}${path.delimiter}${process.env['PATH'] ?? ''}`,
      },
    });
    return { code: status, output: `${stdout}${stderr}` };
  };
  const known = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    cwd: root,
    encoding: 'utf8',
  });
  for (const file of known.stdout.split('\0'))
    if (file !== '' && existsSync(path.join(root, file)))
      cpSync(path.join(root, file), inCopy(file));
  // Tests of addresses read the history of the list, and those of names the files that git knows.
  for (const args of [
    ['init', '--quiet'],
    ['add', '--all'],
    [...author, 'commit', '--quiet', '--message=Copy'],
  ])
    assert.equal(spawnSync('git', args, { cwd: copy }).status, 0, `git ${args.join(' ')}`);
  mkdirSync(inCopy('node_modules'));
  for (const name of readdirSync(path.join(root, 'node_modules')))
    if (!name.startsWith('.') || name === '.bin')
      symlinkSync(path.join(root, 'node_modules', name), inCopy(`node_modules/${name}`));

  const read = (file: string) => readFileSync(inCopy(file), 'utf8');
  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(inCopy(file)), { recursive: true });
    writeFileSync(inCopy(file), text);
  };
  return {
    read,
    write,
    edit(file, from, to) {
      const text = read(file);
      assert.ok(text.includes(from), `${file} does not hold “${from}”.`);
      write(
        file,
        text.replace(from, () => to),
      );
    },
    run,
    remove: () => {
      rmSync(copy, { recursive: true, force: true });
    },
  };
}

const contributing = readFileSync(path.join(root, 'CONTRIBUTING.md'), 'utf8');

/** The sections of CONTRIBUTING.md that are recipes, in their order. */
export const recipeSections = [...contributing.matchAll(/^### ((?:Add|Change|Rename) .*)$/gm)].map(
  ([, section = '']) => section,
);

/**
 * The commands that a section of CONTRIBUTING.md names, in its order: `npm run …` in code. Throws where there is no such
 * section.
 */
export function commandsOf(section: string): string[] {
  const [, after] = contributing.split(new RegExp(`^#+ ${section}$`, 'm'));
  assert.ok(after !== undefined, `CONTRIBUTING.md has no section “${section}”.`);
  const [body = ''] = after.split(/^#+ /m);
  return [...body.matchAll(/`(npm run [^`]+)`/g)].map(([, command = '']) =>
    command.replace(/\s+/g, ' '),
  );
}
