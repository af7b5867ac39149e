import assert from 'node:assert/strict';
import { test } from 'node:test';
import ts from 'typescript';
import { projectFiles, type ProjectFile } from './project-files.ts';

/** Functions in a file, as messages: facts are declared, and what follows from them is worked out in the model. */
function functionsIn({ path, text }: ProjectFile): string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const problems: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && !ts.isTypeNode(node)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      problems.push(
        `${path}, line ${line + 1}: found a function; expected declarations only. Put what is worked out from facts into src/model/.`,
      );
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return problems;
}

test('src/data declares facts and works nothing out', () => {
  const files = projectFiles('src/data', '.ts');
  assert.ok(files.length > 0);
  assert.deepEqual(files.flatMap(functionsIn), []);
});

for (const text of [
  'export const a = () => 1;',
  'function a() {}',
  'const a = { b() { return 1; } };',
  'class A { get b() { return 1; } }',
])
  test(`${JSON.stringify(text)} is found`, () => {
    assert.deepEqual(functionsIn({ path: 'src/data/a.ts', text }), [
      'src/data/a.ts, line 1: found a function; expected declarations only. Put what is worked out from facts into src/model/.',
    ]);
  });

test('types and values are declarations', () => {
  const text = 'type F = (a: string) => void;\nexport const a = { b: 1 } as const;';
  assert.deepEqual(functionsIn({ path: 'src/data/a.ts', text }), []);
});
