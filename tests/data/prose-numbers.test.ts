import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { numberExceptions } from '../../scripts/prose/number-exceptions.ts';
import { typedNumbers } from '../../scripts/prose/numbers.ts';

test('numbers in prose and components come from the data, but for the exceptions', () => {
  const prose = globSync('content/**/*.mdx').sort();
  const components = globSync('src/**/*.astro').sort();
  assert.ok(prose.length > 20, `found only ${prose.length} files of prose`);
  assert.ok(components.length > 80, `found only ${components.length} components`);
  const files = [...prose, ...components];
  assert.deepEqual(
    files.flatMap((file) => typedNumbers(file, readFileSync(file, 'utf8'), numberExceptions)),
    [],
  );
  const named = new Set(numberExceptions.map(({ file }) => file));
  assert.deepEqual(
    [...named].filter((file) => !files.includes(file)),
    [],
  );
});

test('in a component years are found too, comments and addresses are not read', () => {
  const component = `---
/** Lives 21 days, as of 2024. */
// After 14 days.
const lines = ['No host lives longer than 21 days', 'Changed since 2024'];
---
<svg xmlns="http://www.w3.org/2000/svg" width="2000px" />
`;
  assert.deepEqual(typedNumbers('src/A.astro', component, []), [
    'src/A.astro, line 4: found “21 days”; expected a property drawn from the data, or an exception with its reason in scripts/prose/number-exceptions.ts (rule typedNumbers)',
    'src/A.astro, line 4: found “2024”; expected a property drawn from the data, or an exception with its reason in scripts/prose/number-exceptions.ts (rule typedNumbers)',
  ]);
});

for (const [typed, found] of [
  ['It costs $0.25 an hour.', '$0.25'],
  ['It costs 10 cents.', '10 cents'],
  ['Up to 16 vCPU.', '16 vCPU'],
  ['Up to 16 vCPUs.', '16 vCPUs'],
  ['with 1,024 MiB', '1,024 MiB'],
  ['after 21 days', '21 days'],
  ['a 14-day limit', '14-day'],
  ['after fourteen days', 'fourteen days'],
  ['half a vCPU', 'half a vCPU'],
  ['near 60%', '60%'],
  ['about 70 %', '70 %'],
] as const)
  test(`“${typed}” is found`, () => {
    const [problem = ''] = typedNumbers('content/learn/a.mdx', `# A\n\n${typed}\n`, []);
    assert.ok(problem.startsWith(`content/learn/a.mdx, line 3: found “${found}”;`), problem);
  });

for (const allowed of [
  'It took a day, a minute or two at most.',
  'Kubernetes 1.33 in 2026, on port 8080, at 09:00 with three copies.',
  '<Value row="forced-replacement" option="eks-auto-mode" /> at most',
  '```yaml\ncpu: 16 vCPU\n```',
] as const)
  test(`“${allowed.slice(0, 30)}” is allowed`, () => {
    assert.deepEqual(typedNumbers('content/learn/a.mdx', allowed, []), []);
  });

test('an exception covers its number and no other, and must be needed', () => {
  const exception = { file: 'content/learn/a.mdx', text: 'in six weeks', because: 'A story.' };
  assert.deepEqual(typedNumbers('content/learn/a.mdx', 'It comes in six weeks.', [exception]), []);
  assert.match(
    typedNumbers('content/learn/a.mdx', 'In six weeks, in six weeks.', [exception])[0] ?? '',
    /found “six weeks”/,
  );
  assert.match(
    typedNumbers('content/learn/a.mdx', 'It comes.', [exception])[0] ?? '',
    /excuses no number/,
  );
});
