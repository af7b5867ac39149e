/**
 * The recipes of CONTRIBUTING.md, performed one after another in one copy of the project, each with the commands that it
 * names and no other. At the end the copy is built once, as it would be hosted, and checked.
 */
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { options } from '../../src/data/options.ts';
import { commandsOf, copyProject, recipeSections } from './project-copy.ts';

const copy = copyProject();
after(copy.remove);

/** Runs what a recipe names, with `FILE` standing for a file; each must end well. */
function follow(section: string, file = ''): string {
  const commands = commandsOf(section);
  assert.ok(commands.length > 0, `The recipe “${section}” names no command.`);
  return commands
    .map((command) => {
      const { code, output } = copy.run(command.replace('FILE', file));
      assert.equal(code, 0, `${section}: ${command}\n${output}`);
      return output;
    })
    .join('\n');
}

/** The tests of tests/repo that a change of facts, texts or features can fail. */
const builtTests = [
  'changes',
  'declarations',
  'documented-paths',
  'element-names',
  'import-direction',
  'open-data',
  'pairs',
  'permalinks',
  'text-links',
  'timeline',
  'traceability',
  'unreferenced',
];

const criteria = 'src/data/criteria/availability.ts';
const cell = (short: string) => `{
        verdict: 'value',
        short: '${short}',
        sources: ['recipe-page'],
        checked: '2026-12-01',
      }`;

const performed: string[] = [];

/** Performs the recipe of a section of CONTRIBUTING.md. */
function recipe(section: string, perform: () => void): void {
  performed.push(section);
  it(section, perform);
}

describe('the recipes of CONTRIBUTING.md', { concurrency: false }, () => {
  recipe('Add a source', () => {
    copy.edit(
      'src/data/sources/announcements.ts',
      'export const announcements = {\n',
      `export const announcements = {
  'recipe-page': {
    url: 'https://docs.aws.amazon.com/recipe.html',
    title: 'A page about recipes',
    publisher: 'AWS',
    kind: 'documentation',
    phrase: 'A recipe is followed to the letter',
    checked: '2026-12-01',
  },
`,
    );
  });

  recipe('Add a criterion', () => {
    copy.edit(
      criteria,
      'export const availability = [\n',
      `export const availability = [
  {
    id: 'recipe-row',
    group: 'availability',
    volatility: 'feature',
    question: 'Does the recipe for a row work?',
    label: 'A recipe',
    why: 'A recipe that fails drives people away.',
    terms: ['region'],
    by: 'orchestrator',
    cells: {
      ecs: ${cell('It works with ECS')},
      eks: ${cell('It works with EKS')},
      kubernetes: ${cell('It works with Kubernetes')},
    },
  },
`,
    );
    assert.match(follow('Add a criterion'), /0 changes and 1 new row recorded/);
    const list = copy.read('permalinks.txt');
    for (const option of Object.keys(options))
      assert.ok(list.includes(`compare.html#recipe-row--${option}\n`), option);
  });

  recipe('Change a cell', () => {
    copy.edit(criteria, 'It works with ECS', 'It works with ECS, and better');
    const [publish = ''] = commandsOf('Change a cell');
    const refused = copy.run(publish.replace(' -- --reasons FILE', ''));
    assert.equal(refused.code, 1, refused.output);
    assert.match(refused.output, /changed cells have no reason\. Nothing was written\./);
    assert.match(refused.output, /recipe-row \/ ecs \(/);
    copy.write(
      'reasons.json',
      JSON.stringify([
        {
          criterion: 'recipe-row',
          cell: 'ecs',
          reason: 'AWS made it better.',
          kind: 'aws-changed',
        },
      ]),
    );
    assert.match(follow('Change a cell', 'reasons.json'), /1 change and 0 new rows recorded/);
    assert.match(copy.read('src/data/history.json'), /AWS made it better\./);
  });

  recipe('Rename or merge rows', () => {
    copy.edit(
      criteria,
      "    id: 'recipe-row',",
      "    id: 'recipe-renamed',\n    aliases: ['recipe-row'],",
    );
    follow('Rename or merge rows');
    assert.match(copy.read('permalinks.txt'), /\tcompare\/recipe-renamed\.html\n/);
  });

  recipe('Add a claim', () => {
    copy.edit(
      'src/data/claims.ts',
      'export const claims = {\n',
      `export const claims = {
  'recipes-fail': {
    claim: 'Recipes of a guide never work.',
    verdict: 'outdated',
    truth: 'A test performs every recipe of this guide, with the commands it names.',
    sources: ['recipe-page'],
    criteria: ['recipe-renamed'],
    checked: '2026-12-01',
  },
`,
    );
    follow('Add a claim');
    assert.match(copy.read('permalinks.txt'), /\tclaims\.html#recipes-fail\n/);
  });

  recipe('Add a term', () => {
    copy.edit(
      'src/data/glossary.ts',
      'export const glossary = {\n',
      `export const glossary = {
  recipe: {
    term: 'Recipe',
    definition: 'Steps that lead to a dish when they are followed in their order.',
    sources: ['recipe-page'],
  },
`,
    );
    follow('Add a term');
    assert.match(copy.read('permalinks.txt'), /\tglossary\.html#recipe\n/);
  });

  recipe('Add a symptom', () => {
    copy.edit(
      'src/data/symptoms/bills.ts',
      'export const bills = [\n',
      `export const bills = [
  {
    id: 'recipe-not-found',
    family: 'bills',
    message: 'RecipeNotFound: <recipe>',
    where: 'Answer of the kitchen',
    options: ['ecs-fargate'],
    short: 'The kitchen has no recipe of this name, so nothing is cooked.',
    meaning: 'Recipes are looked up by their name. No page of the book carries this one.',
    causes: [
      {
        id: 'misspelt',
        title: 'The name is misspelt',
        why: 'A letter is missing.',
        check: { language: 'sh', command: 'grep recipe book.txt', sign: 'the answer is empty.' },
        fixes: [{ options: ['ecs-fargate'], text: 'Write the name as the book does.' }],
        sources: ['recipe-page'],
      },
      {
        id: 'torn-out',
        title: 'The page was torn out',
        why: 'Somebody liked it.',
        check: { language: 'sh', command: 'wc -l book.txt', sign: 'a page is missing.' },
        fixes: [{ options: ['ecs-fargate'], text: 'Ask for the page back.' }],
        sources: ['recipe-page'],
      },
    ],
    prevent: 'Keep a copy of the book.',
    sources: ['recipe-page'],
    criteria: ['recipe-renamed'],
    checked: '2026-12-01',
  },
`,
    );
    follow('Add a symptom');
    assert.match(copy.read('permalinks.txt'), /\tfix\/recipe-not-found\.html#torn-out\n/);
  });

  recipe('Add a question people ask', () => {
    copy.edit(
      'src/data/questions/basics.ts',
      'export const basics = [\n',
      `export const basics = [
  {
    id: 'do-recipes-work',
    question: 'Do the recipes of a guide work when I follow them?',
    asked: { url: 'https://example.org/kitchen', where: 'example.org, a web page' },
    by: 'beginner',
    answers: ['compare/recipe-renamed.html#ecs-fargate', 'claims.html#recipes-fail'],
    answered: 'in full',
  },
`,
    );
    follow('Add a question people ask');
    assert.match(copy.read('permalinks.txt'), /\tquestions\.html#do-recipes-work\n/);
  });

  recipe('Add an option', () => {
    copy.edit(
      'src/data/options.ts',
      "  'ecs-fargate': {\n",
      `  'kubernetes-own': {
    orchestrator: 'kubernetes',
    capacity: 'own',
    label: 'Kubernetes at home',
    short: 'Kubernetes home',
    inOneLine: 'Nothing of it belongs to AWS',
  },
  'ecs-fargate': {
`,
    );
    const pairs = copy.read('src/data/missing-pairs.ts');
    copy.write(
      'src/data/missing-pairs.ts',
      pairs.replace(/ {2}'kubernetes\/own': \{[^}]*\},\n/, ''),
    );
    copy.edit(
      'src/data/bills.ts',
      "  'ecs-fargate': [",
      "  'kubernetes-own': [...twoHosts],\n  'ecs-fargate': [",
    );
    copy.edit(
      'src/data/tool-presets.ts',
      "  'ecs-fargate': {\n",
      "  'kubernetes-own': { decide: {}, cost: {} },\n  'ecs-fargate': {\n",
    );
    const index = copy.read('src/data/criteria/index.ts');
    const files = [...index.matchAll(/from '\.\/([\w-]+)\.ts'/g)].map(([, name = '']) => name);
    for (const name of files) {
      const file = `src/data/criteria/${name}.ts`;
      copy.write(
        file,
        copy
          .read(file)
          .split(/(?<=\n {2}\},\n)/)
          .map((row) =>
            row.replace(
              "by: 'option',\n    cells: {\n",
              `by: 'option',
    cells: {
      'kubernetes-own': {
        verdict: 'unknown',
${row.includes('burden: ') ? "        burden: 'you',\n" : ''}        short: 'Nobody has looked',
        sources: [],
        checked: '2026-12-01',
        lookedFor: 'A page about it.',
      },
`,
            ),
          )
          .join(''),
      );
    }
    copy.write(
      'content/options/kubernetes-own.mdx',
      copy
        .read('content/options/eks-hybrid.mdx')
        .replaceAll('eks-hybrid', 'kubernetes-own')
        .replace(
          /^description: .*$/m,
          'description: Kubernetes on machines at home, all of it run by you.',
        ),
    );
    const output = follow('Add an option');
    assert.match(
      output,
      /0 changes and 0 new rows recorded for [\d-]+, and \d+ rows with a new option/,
    );
    assert.match(copy.read('permalinks.txt'), /\toptions\/kubernetes-own\.html\n/);
  });

  recipe('Add a custom element', () => {
    copy.write(
      'src/features/recipe/recipe.element.ts',
      `/** \`<berth-recipe>\`: its markup is complete without it. */\nclass Recipe extends HTMLElement {\n  connectedCallback(): void {\n    this.dataset['ready'] = '';\n  }\n}\n\n/** Registers the tag. */\nexport function defineElement(): void {\n  customElements.define('berth-recipe', Recipe);\n}\n`,
    );
  });

  recipe('Add a script', () => {
    copy.write(
      'src/features/recipe/recipe.entry.ts',
      `/** Says that a recipe was followed. */\nimport { defineElement } from './recipe.element.ts';\n\ndefineElement();\n`,
    );
    copy.write(
      'src/features/recipe/Recipe.astro',
      `---\nimport { scriptUrl } from 'virtual:scripts';\n\n/** What a recipe is made of. */\ninterface Props {\n  label: string;\n}\n---\n\n<berth-recipe><p>{Astro.props.label}</p></berth-recipe>\n<script is:inline defer src={scriptUrl('recipe')}></script>\n`,
    );
  });

  recipe('Add a block', () => {
    copy.write(
      'src/blocks/RecipeBlock.astro',
      `---\nimport Recipe from '../features/recipe/Recipe.astro';\nimport { rowOf, criterionIds } from '../views/comparison.ts';\nimport { known } from './known-ids.ts';\n\n/** A row’s label: \`<RecipeBlock row="recipe-renamed" />\`. */\ninterface Props {\n  row: string;\n}\nconst row = rowOf(\n  known(Astro.props.row, criterionIds, {\n    block: 'RecipeBlock',\n    prop: 'row',\n    file: Astro.locals.contentFile,\n  }),\n);\n---\n\n<Recipe label={row.label} />\n`,
    );
    copy.edit(
      'src/blocks/index.ts',
      'import Row from',
      "import RecipeBlock from './RecipeBlock.astro';\nimport Row from",
    );
    copy.edit('src/blocks/index.ts', '  RequestPath,', '  RecipeBlock,\n  RequestPath,');
  });

  recipe('Add a lesson', () => {
    const orders = copy.run('grep -h ^order: -r content/learn').output.match(/\d+/g) ?? [];
    copy.write(
      'content/learn/recipes.mdx',
      `---
title: Recipes and how to follow them
description: A recipe names each step and each command, so that whoever follows it to the letter ends where it says.
checked: 2026-12-01
order: ${Math.max(...orders.map(Number)) + 1}
part: deciding
inShort: A recipe names each step and each command. Follow it to the letter.
sources:
  - recipe-page
---

## The problem {#problem}

A step that nobody named stops whoever follows a recipe. <Term id="recipe">Recipes</Term> are tested.

<RecipeBlock row="recipe-renamed" />
`,
    );
    copy.edit(
      'src/data/tool-presets.ts',
      '  containers: {',
      '  recipes: { decide: {}, cost: {} },\n  containers: {',
    );
    follow('Add a lesson');
    assert.match(copy.read('permalinks.txt'), /\tlearn\/recipes\.html#problem\n/);
  });

  it('An address', () => {
    copy.edit(
      'content/learn/recipes.mdx',
      '## The problem',
      '## Where it hurts {#hurts}\n\nNowhere.\n\n## The problem',
    );
    follow('An address');
    assert.match(copy.read('permalinks.txt'), /\tlearn\/recipes\.html#hurts\n/);
  });

  it('are all performed here', () => {
    assert.deepEqual(performed.toSorted(), recipeSections.toSorted());
  });

  it('leave a project that compiles, builds and passes its tests', () => {
    const checks = [
      'astro build --silent',
      'tsc --noEmit',
      'node --test --test-reporter=dot tests/hosted/*.test.ts',
      'node --test --test-reporter=dot tests/data/*.test.ts',
      `node --test --test-reporter=dot ${builtTests.map((name) => `tests/repo/${name}.test.ts`).join(' ')}`,
    ];
    for (const check of checks) {
      const { code, output } = copy.run(check, { SITE_URL: 'https://berth.example/guide/' });
      assert.equal(code, 0, `${check}\n${output}`);
    }
  });
});
