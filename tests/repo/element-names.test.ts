import assert from 'node:assert/strict';
import { test } from 'node:test';
import { projectFiles, type ProjectFile } from './project-files.ts';

/** Custom elements whose tag, folder and file do not bear the same name. */
function wrongNames(files: ProjectFile[]): string[] {
  const elements = files.filter(({ path }) => path.endsWith('.element.ts'));
  const folders = new Set<string>();
  const problems = elements.flatMap(({ path }) => {
    const [folder = '', file = ''] = path.split('/').slice(-2);
    folders.add(folder);
    return file === `${folder}.element.ts`
      ? []
      : [`${path}: lies in ${folder}. Expected ${folder}.element.ts.`];
  });
  const defined = new Set<string>();
  for (const { path, text } of files) {
    for (const { groups } of text.matchAll(/customElements\.define\(\s*['"](?<tag>[^'"]+)/g)) {
      const tag = groups?.['tag'] ?? '';
      defined.add(tag);
      if (!folders.has(tag.replace(/^berth-/, '')) || !tag.startsWith('berth-'))
        problems.push(
          `${path}: defines <${tag}>. Expected berth- and the name of its folder in src/components.`,
        );
    }
    for (const { groups } of text.matchAll(/<(?<tag>berth-[a-z-]+)[\s>]/g)) {
      const tag = groups?.['tag'] ?? '';
      if (path.endsWith('.astro') && !folders.has(tag.replace(/^berth-/, '')))
        problems.push(`${path}: uses <${tag}>, which has no folder in src/components.`);
    }
  }
  for (const folder of folders)
    if (!defined.has(`berth-${folder}`))
      problems.push(`src/components/${folder}: nothing in src/client defines <berth-${folder}>.`);
  return problems;
}

test('a custom element is called after its folder', () => {
  const files = projectFiles('src', '.ts', '.astro');
  assert.ok(
    files.some(({ path }) => path.endsWith('.element.ts')),
    'found no custom element',
  );
  assert.deepEqual(wrongNames(files), []);
});

test('a misnamed element is found', () => {
  const problems = wrongNames([
    { path: 'src/components/menu/button.element.ts', text: '' },
    { path: 'src/components/tabs/Tabs.astro', text: '<berth-tab>x</berth-tab>' },
    { path: 'src/client/main.ts', text: "customElements.define('my-menu', X)" },
  ]);
  assert.equal(problems.length, 4, problems.join('\n'));
});
