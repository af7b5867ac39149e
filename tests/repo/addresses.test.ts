import assert from 'node:assert/strict';
import { test } from 'node:test';
import { projectFiles, type ProjectFile } from './project-files.ts';

/** Where addresses may be written out: the module that builds them, and facts. */
const allowed = /^src\/(?:places\/address\.ts$|data\/)/;

/** It reads addresses that readers paste, and adds the ending that a host has left out. */
const readsPasted = 'src/features/paste-link/local-address.ts';

const name = String.raw`(?:[\w-]+|\$\{[^}]*\})`;
const literals = [
  // A page or another file of the site, as a whole string: 'compare.html', `compare/${id}.md#x`.
  new RegExp(
    String.raw`['"\`]/?(?!src/)(?:${name}/)*${name}\.(?:html|md|ics|xml|json)(?=['"\`?#])`,
    'g',
  ),
  // A path of the site: href="/learn", `/data/${group}`.
  new RegExp(
    String.raw`['"\`]/?(?:data|compare|learn|options|scenarios|embed|s)/(?:${name})[^'"\`\s]*['"\`]`,
    'g',
  ),
  /\b(?:href|src)=["'{`]+\/[\w-]/g,
];

/** The addresses that a file writes out, comments aside. */
function literalAddresses({ path, text }: ProjectFile): string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  return literals.flatMap((literal) =>
    [...code.matchAll(literal)].map(([found]) => `${path}: ${found}`),
  );
}

test('one module builds every address of the site', () => {
  const files = projectFiles('src', '.ts', '.astro').filter(
    ({ path }) => !allowed.test(path) && path !== readsPasted,
  );
  assert.ok(files.length > 200);
  assert.deepEqual(
    files.flatMap(literalAddresses),
    [],
    'Build it with a function of src/places/address.ts; a page of content links with linkTo.',
  );
});

for (const text of [
  '<a href="/calendar.ics">',
  'link.href = `compare/${id}.html`;',
  "new URL('changes.html', home)",
  'csv: `/data/${file}.csv`',
  '<a href={`/learn/${id}`}>',
])
  test(`${text} is an address`, () => {
    assert.notDeepEqual(literalAddresses({ path: 'src/a.ts', text }), []);
  });
