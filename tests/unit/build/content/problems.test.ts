import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { contentSchemas } from '../../../../src/content-schemas.ts';
import { contentProblems } from '../../../../build/content/problems.ts';

const file = 'content/learn/a.mdx';
const head = `title: A
description: Fifty characters or more, so that a chat has something to show.
checked: 2026-11-23
order: 1
part: basics
inShort: Short.
sources:
  - ecs-welcome`;
const problems = (frontmatter: string, body = 'Text.\n'): string[] =>
  contentProblems(file, `---\n${frontmatter}\n---\n${body}`, {
    schema: contentSchemas(z.string()).learn,
    blocks: ['Row', 'Value'],
  });
const rule =
  'MDX runs what is in braces as code, and prose has nothing to run. For a brace, write \\{, or `{…}` as code; for a fact, use a block such as <Value>.';

test('a file as it should be has no problem', () => {
  assert.deepEqual(
    problems(
      head,
      '\n## Head {#head}\n\n{/* A note. */}\n\nUse `{cpu}`, \\{ and <Row id="gpu">it</Row>.\n',
    ),
    [],
  );
});

for (const [what, frontmatter, expected] of [
  [
    'a missing field',
    head.replace(/^description.*\n/m, ''),
    ':2: “description” is missing. Expected a string; add the field.',
  ],
  [
    'a misspelt field',
    head.replace('inShort', 'inshort'),
    [
      ':2: “inShort” is missing. Expected a string; add the field.',
      ':7: “inshort” is not a field. Remove it, or correct its name; src/content-schemas.ts lists the fields.',
    ],
  ],
  [
    'a short text',
    head.replace(/Fifty.*/, 'Short.'),
    ':3: “description” is "Short.". Expected string to have >=50 characters.',
  ],
  [
    'a wrong id',
    head.replace('ecs-welcome', 'ecs-welcom'),
    ':9: “sources[0]” is "ecs-welcom". Expected an id of src/data; did you mean “ecs-welcome”?',
  ],
  [
    'a text for a number',
    head.replace('order: 1', 'order: first'),
    ':5: “order” is "first". Expected number, received string.',
  ],
  [
    'no date',
    head.replace('2026-11-23', 'today'),
    ':4: “checked” is "today". Expected date, received string.',
  ],
  [
    'broken YAML',
    head.replace('title: A', 'title: A: b'),
    ':2: Nested mappings are not allowed in compact mappings. Expected YAML; put a text that contains “: ” or “#” in quotes.',
  ],
] as const)
  test(`frontmatter: ${what}`, () => {
    assert.deepEqual(
      problems(frontmatter),
      [expected].flat().map((line) => file + line),
    );
  });

for (const [what, body, expected] of [
  ['a brace', 'A\n\n- b {cpu} c\n', `:13: found {cpu} in the text. ${rule}`],
  [
    'an open brace',
    'A\n\nb { c\n',
    `:13: Unexpected end of file in expression, expected a corresponding closing brace for \`{\`. ${rule}`,
  ],
  ['a line of code', '{1 + 1}\n', `:11: found {1 + 1} in the text. ${rule}`],
  [
    'an open tag',
    '<Row id="gpu">it\n',
    ':11: Expected a closing tag for `<Row>` (1:1) before the end of `paragraph`. Correct the tag.',
  ],
  [
    'an unknown block',
    'A <Valeu row="gpu" />\n',
    ':11: <Valeu> is not a block. Did you mean <Value>? Blocks: Row, Value.',
  ],
] as const)
  test(`prose: ${what}`, () => {
    assert.deepEqual(problems(head, body), [file + expected]);
  });

test('a file without frontmatter', () => {
  assert.deepEqual(contentProblems(file, 'Text.\n', { schema: z.unknown(), blocks: [] }), [
    `${file}:1: found no frontmatter. Expected it between two lines “---” at the start.`,
  ]);
});
