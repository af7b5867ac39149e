import assert from 'node:assert/strict';
import { test } from 'node:test';
import { moduleFacts } from './module-facts.ts';
import { projectFiles, type ProjectFile } from './project-files.ts';

/** What a role may import: `values` freely, `types` only with `import type`. */
interface Role {
  values: readonly string[];
  types: readonly string[];
}

const pure = ['model', 'places', 'formats'];
const shown = [...pure, 'components', 'features', 'styles'];

/**
 * The roles of docs/architecture.md. A feature may import its own files besides; browser code (`script`) of a feature
 * may not import components. Layouts, pages and the content schema are wiring.
 */
const roles: Readonly<Record<string, Role>> = {
  shapes: { values: ['shapes'], types: [] },
  data: { values: ['data', 'shapes'], types: [] },
  model: { values: ['model', 'shapes'], types: ['data'] },
  places: { values: ['places', 'model'], types: ['data', 'shapes'] },
  formats: { values: [...pure, 'shapes'], types: ['data'] },
  browser: { values: ['browser', ...pure], types: ['data'] },
  script: { values: ['browser', 'script', 'styles', ...pure], types: ['data'] },
  features: { values: ['browser', 'components', 'styles', ...pure], types: ['data'] },
  components: { values: ['components', 'styles', ...pure], types: ['data'] },
  views: { values: ['views', 'data', 'shapes', ...shown], types: [] },
  blocks: { values: ['blocks', 'views', 'data', ...shown], types: [] },
  layouts: { values: ['layouts', 'blocks', 'views', 'data', ...shown], types: ['browser'] },
  pages: { values: ['layouts', 'blocks', 'views', 'data', ...shown], types: [] },
  wiring: { values: ['wiring', 'data', 'model', 'places'], types: [] },
};

/** The role of a file of src. Elements and entries are browser code although they are next to their component. */
function roleOf(file: string): string {
  const [, folder = '', ...rest] = file.split('/');
  if (file.startsWith('src/data/shapes/')) return 'shapes';
  if (/\.(?:element|entry)\.ts$/.test(file)) return 'script';
  return rest.length === 0 ? 'wiring' : folder;
}

/** The feature a file belongs to; undefined for one of no feature. */
const featureOf = (file: string): string | undefined => /^src\/features\/([^/]+)\//.exec(file)?.[1];

const sameFeature = (a: string, b: string): boolean =>
  featureOf(a) !== undefined && featureOf(a) === featureOf(b);

/** What is wrong with the imports of a file. */
function wrongImports(file: ProjectFile): string[] {
  if (file.path.endsWith('.mdx')) {
    const prose = file.text.replace(/^(`{3,}|~{3,})[\s\S]*?^\1/gm, '');
    return /^(?:import|export)\s/m.test(prose)
      ? [`${file.path}: imports or exports. Prose uses the blocks it is given; add a block.`]
      : [];
  }
  const role = roleOf(file.path);
  const allowed = roles[role];
  if (!allowed)
    return [`${file.path}: belongs to no known role. Known: ${Object.keys(roles).join(', ')}.`];
  return moduleFacts(file)
    .imports.filter(({ from }) => from.startsWith('src/'))
    .flatMap(({ from, typeOnly }) => {
      const target = roleOf(from);
      // Browser code imports no components; the entries of every page may import parts of any feature.
      const drawn = from.endsWith('.astro');
      if (sameFeature(file.path, from) && (role !== 'script' || !drawn)) return [];
      if (file.path.endsWith('.entry.ts') && target === 'features' && !drawn) return [];
      if (allowed.values.includes(target)) return [];
      if (allowed.types.includes(target))
        return typeOnly
          ? []
          : [
              `${file.path}: imports a value from ${from}. From ${target}, ${role} takes \`import type\` only; pass the value in.`,
            ];
      return [
        `${file.path}: imports ${from}. ${role} may import ${[...allowed.values, ...allowed.types].join(', ')}.`,
      ];
    });
}

test('imports follow the roles', () => {
  const files = [...projectFiles('src', '.ts', '.astro'), ...projectFiles('content', '.mdx')];
  assert.ok(files.length > 30, `found only ${files.length} files`);
  assert.deepEqual(files.flatMap(wrongImports), []);
});

for (const [path, text] of [
  ['src/model/a.ts', `import { options } from '../data/options.ts';`],
  ['src/model/a.ts', `import { type A, options } from '../data/options.ts';`],
  ['src/model/a.ts', `import A from '../components/A.astro';`],
  ['src/data/a.ts', `export { b } from '../model/b.ts';`],
  ['src/components/A.astro', `---\nimport { options } from '../data/options.ts';\n---\n<p/>`],
  ['src/components/A.astro', `---\n---\n<script>import '../data/options.ts';</script>`],
  ['src/features/a/a.element.ts', `import B from './B.astro';`],
  ['src/features/a/A.astro', `---\nimport B from '../b/B.astro';\n---`],
  ['src/browser/main.entry.ts', `const a = await import('../data/index.ts');`],
  ['src/browser/main.entry.ts', `import '../features/a/A.astro';`],
  ['src/blocks/A.astro', `---\nimport L from '../layouts/L.astro';\n---`],
  ['src/things/a.ts', ''],
  ['content/learn/a.mdx', `# A\n\nimport B from '../B.astro';\n`],
] as const)
  test(`${path} with ${JSON.stringify(text)} is refused`, () => {
    assert.equal(wrongImports({ path, text }).length, 1);
  });

for (const [path, text] of [
  ['src/model/a.ts', `import type { A } from '../data/schema.ts';`],
  ['src/model/a.ts', `import { type A, type B } from '../data/schema.ts';`],
  ['src/browser/main.entry.ts', `import { A } from '../features/a/a.element.ts';`],
  ['content/learn/a.mdx', '# A\n\n```ts\nimport a from "b";\n```\n'],
] as const)
  test(`${path} with ${JSON.stringify(text)} is allowed`, () => {
    assert.deepEqual(wrongImports({ path, text }), []);
  });
