import assert from 'node:assert/strict';
import { test } from 'node:test';
import { projectFiles, type ProjectFile } from './project-files.ts';

/** Custom elements whose tag and file do not have the same name: `<berth-x>` is in `x.element.ts`. */
function wrongNames(files: ProjectFile[]): string[] {
  const elements = files.filter(({ path }) => path.endsWith('.element.ts'));
  const names = new Set(
    elements.map(({ path }) => path.split('/').at(-1)?.replace('.element.ts', '') ?? ''),
  );
  const problems: string[] = [];
  const defined = new Set<string>();
  for (const { path, text } of files) {
    for (const { groups } of text.matchAll(/customElements\.define\(\s*['"](?<tag>[^'"]+)/g)) {
      const tag = groups?.['tag'] ?? '';
      defined.add(tag);
      if (!names.has(tag.replace(/^berth-/, '')) || !tag.startsWith('berth-'))
        problems.push(
          `${path}: defines <${tag}>. Expected berth- and the name of an element file.`,
        );
    }
    for (const { groups } of text.matchAll(/<(?<tag>berth-[a-z-]+)[\s>]/g)) {
      const tag = groups?.['tag'] ?? '';
      if (path.endsWith('.astro') && !names.has(tag.replace(/^berth-/, '')))
        problems.push(`${path}: uses <${tag}>, which no element file defines.`);
    }
  }
  for (const name of names)
    if (!defined.has(`berth-${name}`))
      problems.push(`${name}.element.ts: no entry defines <berth-${name}>.`);
  return problems;
}

test('a custom element is called after its file', () => {
  const files = projectFiles('src', '.ts', '.astro');
  assert.ok(
    files.some(({ path }) => path.endsWith('.element.ts')),
    'found no custom element',
  );
  assert.deepEqual(wrongNames(files), []);
});

test('a misnamed element is found', () => {
  const problems = wrongNames([
    { path: 'src/features/menu/button.element.ts', text: '' },
    { path: 'src/components/tabs/Tabs.astro', text: '<berth-tab>x</berth-tab>' },
    { path: 'src/browser/main.entry.ts', text: "customElements.define('my-menu', X)" },
  ]);
  assert.equal(problems.length, 3, problems.join('\n'));
});
