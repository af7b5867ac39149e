import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { projectFiles, root, type ProjectFile } from './project-files.ts';

/** Made by a build or a run, so absent from a fresh clone. */
const generated =
  /^(?:dist|dist-editions|dist-package|node_modules|\.astro|\.cache|test-results|src\/data\/prices\/list\.json)(?:\/|$)/;
const placeholder = /[<>*{}…$?=]|\.\.\./;

/** The paths a document names: in code spans and as targets of links. Fenced blocks are left out. */
function namedPaths(text: string): string[] {
  const prose = text.replace(/^(`{3,}|~{3,})[\s\S]*?^\1/gm, '');
  const spans = [...prose.matchAll(/`(?<span>[^`\s]+)`/g)]
    .map(({ groups }) => groups?.['span'] ?? '')
    .filter((span) =>
      /^\.?[\w-]+(?:\.[\w-]+)*\/|^[\w-]+\.(?:ts|mjs|js|json|md|css|astro|mdx)$/.test(span),
    );
  const links = [...prose.matchAll(/\]\((?<target>[^)\s]+)\)/g)]
    .map(({ groups }) => groups?.['target']?.replace(/#.*$/, '') ?? '')
    .filter((target) => target !== '' && !/^[a-z]+:/.test(target));
  return [...spans, ...links].filter((name) => !placeholder.test(name) && !name.endsWith('.html'));
}

/** Some packages have names that look like files. */
const packages = Object.keys(
  (
    JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
      devDependencies: Record<string, string>;
    }
  ).devDependencies,
);

function wrongPaths(
  { path: file, text }: ProjectFile,
  exists: (from: string) => boolean,
): string[] {
  return namedPaths(text)
    .filter((name) => !generated.test(name) && !packages.includes(name))
    .filter((name) => !exists(name) && !exists(path.posix.join(path.posix.dirname(file), name)))
    .map((name) => `${file}: names ${name}, which does not exist.`);
}

/** `npm run x` where package.json has no script x. */
function wrongScripts({ path: file, text }: ProjectFile, scripts: string[]): string[] {
  return [...text.matchAll(/npm run (?<name>[\w:-]+)/g)]
    .map(({ groups }) => groups?.['name'] ?? '')
    .filter((name) => !scripts.includes(name))
    .map((name) => `${file}: names the script ${name}, which package.json does not have.`);
}

const documents = projectFiles('.', '.md').filter(
  ({ path: file }) => /^(?:[A-Z]+\.md$|docs\/)/.test(file) || file.endsWith('/README.md'),
);

test('every path named in a document exists', () => {
  assert.ok(
    documents.some(({ path: file }) => file === 'README.md'),
    'README.md is missing',
  );
  assert.ok(
    documents.some(({ path: file }) => file === 'CONTRIBUTING.md'),
    'CONTRIBUTING.md is missing',
  );
  const exists = (name: string): boolean => existsSync(path.join(root, name));
  assert.deepEqual(
    documents.flatMap((document) => wrongPaths(document, exists)),
    [],
  );
});

test('the README of the browser code names each of its scripts', () => {
  const text = documents.find(({ path: file }) => file === 'src/browser/README.md')?.text ?? '';
  const scripts = projectFiles('src/browser', '.ts')
    .map(({ path: file }) => path.posix.relative('src/browser', file))
    .filter((file) => !file.includes('/'));
  assert.ok(scripts.includes('main.entry.ts'));
  assert.deepEqual(
    scripts.filter((file) => !text.includes(`\`${file}\``)),
    [],
  );
});

test('every script named in a document exists', () => {
  const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  assert.deepEqual(
    documents.flatMap((document) => wrongScripts(document, Object.keys(scripts))),
    [],
  );
});

test('a path or script that does not exist is found', () => {
  const document = {
    path: 'src/data/README.md',
    text: 'See `src/gone.ts`, [here](gone.md#x), `src/data/<group>.ts`, `yes`, `dist/x/` and `kept.ts`; npm run gone.',
  };
  assert.deepEqual(
    wrongPaths(document, (name) => name === 'src/data/kept.ts'),
    [
      'src/data/README.md: names src/gone.ts, which does not exist.',
      'src/data/README.md: names gone.md, which does not exist.',
    ],
  );
  assert.equal(wrongScripts(document, ['build']).length, 1);
});
