import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { changelog, versionOf } from '../../scripts/data-package/package-files.ts';
import { root } from './project-files.ts';

const node = (args: string[], cwd: string): string =>
  execFileSync(process.execPath, args, { cwd, encoding: 'utf8' });
const npm = (args: string[], cwd: string): string =>
  execFileSync('npm', [...args, '--offline', '--no-audit', '--no-fund'], {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });

test('the data package installs into an empty project, runs and has types', () => {
  const temporary = mkdtempSync(path.join(tmpdir(), 'berth data #1-'));
  const [folder, project] = ['package', 'project'].map((name) => path.join(temporary, name));
  assert.ok(folder && project);
  node(['scripts/data-package/build.ts', folder], root);
  npm(['pack', '--silent', '--pack-destination', temporary], folder);
  const archive = readdirSync(temporary).find((name) => name.endsWith('.tgz'));
  assert.match(archive ?? '', /^berth-data-\d{4}\.\d{1,2}\.\d{1,2}\.tgz$/);

  mkdirSync(project);
  writeFileSync(path.join(project, 'package.json'), '{"private":true,"type":"module"}');
  npm(['install', `../${archive ?? ''}`], project);
  const consumer = (gpu: string) => `import berth from 'berth-data';
import plain from 'berth-data/berth.json' with { type: 'json' };
const verdict: string = berth.criteria.find(({ id }) => id === '${gpu}')?.cells['ecs-fargate']?.verdict ?? 'none';
console.log(verdict, berth.criteria.length === plain.criteria.length, berth.prices.length > 20);
`;
  writeFileSync(path.join(project, 'use.ts'), consumer('gpu'));
  assert.equal(node(['use.ts'], project), 'no true true\n');

  const check = [
    path.join(root, 'node_modules/typescript/bin/tsc'),
    ...['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2024'],
    ...['--lib', 'es2024,dom', '--resolveJsonModule', 'use.ts'],
  ];
  node(check, project);
  writeFileSync(
    path.join(project, 'use.ts'),
    consumer('gpu').replace('.criteria.find', '.rows.find'),
  );
  assert.throws(() => node(check, project), { status: 2 });
  assert.match(
    readFileSync(path.join(project, 'node_modules/berth-data/CHANGELOG.md'), 'utf8'),
    /^# Changes of the facts\n\n## 2026\./,
  );
});

test('versions are days, changes are listed by day and reason', () => {
  assert.equal(versionOf('2026-09-05'), '2026.9.5');
  const change = { date: '2026-11-24', kind: 'added', reason: 'A new row.' };
  assert.equal(
    changelog([
      { ...change, criterion: 'gpu' },
      { ...change, criterion: 'arm' },
      { date: '2026-11-29', criterion: 'gpu', kind: 'correction', reason: 'It was wrong.' },
    ]),
    `# Changes of the facts

## 2026.11.29 (2026-11-29)

- correction: It was wrong. (\`gpu\`)

## 2026.11.24 (2026-11-24)

- added: A new row. (\`gpu\`, \`arm\`)
`,
  );
});
