import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'postcss';
import { styledNames } from '../../editions/styled-names.ts';
import { builtFiles, builtText } from './built-site.ts';
import { projectFiles, type ProjectFile } from './project-files.ts';

/** The class names that `sheets` style, each with the sheet. */
function styledIn(sheets: ProjectFile[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const { path, text } of sheets)
    parse(text).walkRules(({ selector }) => {
      for (const name of styledNames(selector).classes) found.set(name, path);
    });
  return found;
}

const namesIn = (html: string): string[] =>
  [...html.matchAll(/\sclass="([^"]+)"/g)].flatMap(([, names = '']) => names.split(/\s+/));

/** True where `code` names the class as a word, or makes it of a start and a value: `span-${span}`. */
function isMade(code: string, name: string): boolean {
  const start = /^.+-/.exec(name)?.[0];
  return (
    new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(code) ||
    (start !== undefined && code.includes(`\`${start}\${`))
  );
}

const styled = styledIn(projectFiles('src', '.css'));
const used = new Set(builtFiles('.html').flatMap((page) => namesIn(builtText(page))));

test('every class that is styled is one that a page, a script or an edition has', () => {
  assert.ok(styled.size > 200);
  const code = [...projectFiles('src', '.ts', '.astro'), ...projectFiles('editions', '.ts')]
    .map(({ text }) => text)
    .join('\n');
  assert.deepEqual(
    [...styled].filter(([name]) => !used.has(name) && !isMade(code, name)),
    [],
  );
});

test('a class that nothing has is found', () => {
  const sheet = {
    path: 'a.css',
    text: '/* x.ts */ .a:not(.b-2) { @media print { &.c { d: e } } }',
  };
  assert.deepEqual([...styledIn([sheet]).keys()], ['a', 'b-2', 'c']);
  assert.ok(isMade('class={`b-${size}`}', 'b-2'));
  assert.ok(!isMade("'a-b' + `${x}`", 'a') && !isMade('', 'b-2'));
});
