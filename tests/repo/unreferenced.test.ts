import assert from 'node:assert/strict';
import { test } from 'node:test';
import { moduleFacts } from './module-facts.ts';
import { projectFiles, type ProjectFile } from './project-files.ts';

/** Read by Astro or by a build step, not by an import. */
const entries = [/^src\/pages\//, /^src\/content\.config\.ts$/, /\.entry\.ts$/, /\.d\.ts$/];

const isEntry = ({ path }: ProjectFile): boolean => entries.some((entry) => entry.test(path));

/** True for a type that another declaration of its file uses: it is part of that one's contract. */
const isNamedAgain = ({ text }: ProjectFile, name: string): boolean =>
  text.split(new RegExp(`\\b${name}\\b`)).length > 2;

/** Components and modules of `sources` that nothing uses, and exports that no other file imports. */
function unreferenced(sources: ProjectFile[], users: ProjectFile[]): string[] {
  const used = new Map<string, Set<string>>();
  for (const user of [...sources, ...users])
    for (const { from, names } of moduleFacts(user).imports)
      if (from !== user.path) used.set(from, new Set([...(used.get(from) ?? []), ...names]));
  return sources
    .filter((file) => !isEntry(file))
    .flatMap((file) => {
      const names = used.get(file.path);
      if (!names) return [`${file.path}: nothing imports it. Use it or delete it.`];
      if (names.has('*') || file.path.endsWith('.astro')) return [];
      return moduleFacts(file)
        .exports.filter(
          ({ name, isType }) => !names.has(name) && !(isType && isNamedAgain(file, name)),
        )
        .map(
          ({ name }) => `${file.path}: nothing imports "${name}". Drop the export, or the code.`,
        );
    });
}

test('every component, module and export of src is used', () => {
  const sources = projectFiles('src', '.ts', '.astro');
  const users = ['build', 'editions', 'scripts', 'tests', 'bench'].flatMap((folder) =>
    projectFiles(folder, '.ts', '.mjs'),
  );
  assert.ok(sources.length > 30, `found only ${sources.length} files`);
  assert.deepEqual(unreferenced(sources, users), []);
});

/** The blocks of the map in src/blocks/index.ts that no page of prose uses. */
function unusedBlocks(map: string, prose: string[]): string[] {
  const names = [...map.matchAll(/^ {2}(?<name>[A-Z]\w*),$/gm)].map(
    ({ groups }) => groups?.['name'] ?? '',
  );
  return names.filter((name) => !prose.some((text) => new RegExp(`<${name}\\b`).test(text)));
}

test('every block is used in prose', () => {
  const [map] = projectFiles('src/blocks', 'index.ts');
  assert.match(map?.text ?? '', /^ {2}[A-Z]\w*,$/m);
  const prose = projectFiles('content', '.mdx').map(({ text }) => text);
  assert.deepEqual(unusedBlocks(map?.text ?? '', prose), []);
});

test('an unused component, export or block is found', () => {
  const files = [
    { path: 'src/model/a.ts', text: 'export const used = 1; export const idle = 2;' },
    { path: 'src/components/Idle.astro', text: '<p/>' },
    { path: 'src/pages/index.astro', text: "---\nimport { used } from '../model/a.ts';\n---" },
  ];
  assert.deepEqual(unreferenced(files, []), [
    'src/model/a.ts: nothing imports "idle". Drop the export, or the code.',
    'src/components/Idle.astro: nothing imports it. Use it or delete it.',
  ]);
  assert.deepEqual(unusedBlocks('{\n  Row,\n  Term,\n}', ['<Term id="task" />']), ['Row']);
});
