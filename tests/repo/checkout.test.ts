import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { root } from './project-files.ts';

const git = (args: string[], cwd = root): string =>
  execFileSync('git', args, { cwd, encoding: 'utf8', maxBuffer: 1 << 26 });

/** Files of a clone whose text ends its lines with CR LF, from the output of `git ls-files --eol`. */
const withWindowsLineEnds = (listing: string): string[] =>
  listing.split('\n').filter((line) => /\bw\/(?:crlf|mixed)\b/.test(line));

test('a clone has the same line ends on a machine that asks git for others', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'berth-clone-'));
  try {
    const from = pathToFileURL(root).href;
    git(['clone', '--quiet', '--depth=1', '--config', 'core.autocrlf=true', from, folder]);
    const listing = git(['ls-files', '--eol'], folder);
    assert.match(listing, /\bw\/lf\b.*permalinks\.txt/);
    assert.deepEqual(withWindowsLineEnds(listing), []);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('other line ends are found', () => {
  const listing = 'i/lf    w/crlf  attr/text=auto \ta.md\ni/lf    w/lf    attr/text=auto \tb.md\n';
  assert.deepEqual(withWindowsLineEnds(listing), ['i/lf    w/crlf  attr/text=auto \ta.md']);
});

test('the Node of .nvmrc is the one that package.json pins', () => {
  const { devDependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    devDependencies: Record<string, string>;
  };
  const major = readFileSync(path.join(root, '.nvmrc'), 'utf8').trim();
  assert.equal(devDependencies['node']?.split('.')[0], major);
});
