import assert from 'node:assert/strict';
import { test } from 'node:test';
import { moduleFacts } from './module-facts.ts';
import { projectFiles, type ProjectFile } from './project-files.ts';

/**
 * data → domain → components → blocks → pages. `values` may be imported freely, `types` only with `import type`.
 * Layouts, pages and the content schema are wiring: they may import everything but pages.
 */
const layers: Record<string, { values: string[]; types: string[] }> = {
  data: { values: ['data'], types: [] },
  domain: { values: ['domain'], types: ['data'] },
  components: { values: ['components', 'domain', 'styles'], types: ['data'] },
  element: { values: ['client', 'domain'], types: ['data'] },
  client: { values: ['client', 'domain', 'element', 'styles'], types: ['data'] },
  blocks: { values: ['blocks', 'components', 'domain', 'data'], types: [] },
  layouts: {
    values: ['layouts', 'blocks', 'components', 'domain', 'data', 'styles'],
    types: ['client'],
  },
  pages: { values: ['layouts', 'blocks', 'components', 'domain', 'data', 'styles'], types: [] },
  wiring: { values: ['data', 'domain'], types: [] },
};

/** The layer of a file of src; a custom element is browser code although it lies beside its component. */
function layerOf(file: string): string {
  if (file.endsWith('.element.ts')) return 'element';
  const [, folder = '', ...rest] = file.split('/');
  return rest.length === 0 ? 'wiring' : folder;
}

/** What is wrong with the imports of a file. */
function wrongImports(file: ProjectFile): string[] {
  if (file.path.endsWith('.mdx')) {
    const prose = file.text.replace(/^(`{3,}|~{3,})[\s\S]*?^\1/gm, '');
    return /^(?:import|export)\s/m.test(prose)
      ? [`${file.path}: imports or exports. Prose uses the blocks it is given; add a block.`]
      : [];
  }
  const layer = layerOf(file.path);
  const allowed = layers[layer];
  if (!allowed)
    return [`${file.path}: lies in no known layer. Known: ${Object.keys(layers).join(', ')}.`];
  return moduleFacts(file)
    .imports.filter(({ from }) => from.startsWith('src/'))
    .flatMap(({ from, typeOnly }) => {
      const target = layerOf(from);
      if (allowed.values.includes(target)) return [];
      if (allowed.types.includes(target))
        return typeOnly
          ? []
          : [
              `${file.path}: imports a value from ${from}. From ${target}, ${layer} takes \`import type\` only; pass the value in.`,
            ];
      return [
        `${file.path}: imports ${from}. ${layer} may import ${[...allowed.values, ...allowed.types].join(', ')}.`,
      ];
    });
}

test('imports follow the layers', () => {
  const files = [...projectFiles('src', '.ts', '.astro'), ...projectFiles('content', '.mdx')];
  assert.ok(files.length > 30, `found only ${files.length} files`);
  assert.deepEqual(files.flatMap(wrongImports), []);
});

for (const [path, text] of [
  ['src/domain/a.ts', `import { options } from '../data/options.ts';`],
  ['src/domain/a.ts', `import { type A, options } from '../data/options.ts';`],
  ['src/domain/a.ts', `import A from '../components/A.astro';`],
  ['src/data/a.ts', `export { b } from '../domain/b.ts';`],
  ['src/components/A.astro', `---\nimport { options } from '../data/options.ts';\n---\n<p/>`],
  ['src/components/A.astro', `---\n---\n<script>import '../data/options.ts';</script>`],
  ['src/components/a/a.element.ts', `import B from '../B.astro';`],
  ['src/client/main.ts', `const a = await import('../data/index.ts');`],
  ['src/client/main.ts', `import '../components/a/A.astro';`],
  ['src/blocks/A.astro', `---\nimport L from '../layouts/L.astro';\n---`],
  ['src/things/a.ts', ''],
  ['content/learn/a.mdx', `# A\n\nimport B from '../B.astro';\n`],
] as const)
  test(`${path} with ${JSON.stringify(text)} is refused`, () => {
    assert.equal(wrongImports({ path, text }).length, 1);
  });

for (const [path, text] of [
  ['src/domain/a.ts', `import type { A } from '../data/schema.ts';`],
  ['src/domain/a.ts', `import { type A, type B } from '../data/schema.ts';`],
  ['src/client/main.ts', `import { A } from '../components/a/a.element.ts';`],
  ['content/learn/a.mdx', '# A\n\n```ts\nimport a from "b";\n```\n'],
] as const)
  test(`${path} with ${JSON.stringify(text)} is allowed`, () => {
    assert.deepEqual(wrongImports({ path, text }), []);
  });
