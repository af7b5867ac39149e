import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, beforeEach, test } from 'node:test';
import { bundleScript, findEntries } from '../../../../build/scripts/bundle.ts';
import { addScriptFile, scriptFileName, scriptFiles } from '../../../../build/scripts/files.ts';
import { scriptTypes } from '../../../../build/scripts/index.ts';

const root = mkdtempSync(path.join(tmpdir(), 'berth-scripts-'));
after(() => rmSync(root, { recursive: true, force: true }));
beforeEach(() => rmSync(path.join(root, 'src'), { recursive: true, force: true }));

function write(file: string, text: string): void {
  const full = path.join(root, 'src', file);
  mkdirSync(path.dirname(full), { recursive: true });
  writeFileSync(full, text);
}

test('a file <name>.entry.ts anywhere in src is the script <name>', async () => {
  write('features/clock/clock.entry.ts', 'const day: number = 1; document.title = String(day);');
  write('browser/main.entry.ts', '');
  write('browser/menu.ts', '');
  assert.deepEqual(
    [...findEntries(root)],
    [
      ['main', 'src/browser/main.entry.ts'],
      ['clock', 'src/features/clock/clock.entry.ts'],
    ],
  );
  const { text, inputs } = await bundleScript(root, 'clock');
  assert.match(text, /^\(\(\)=>\{.*document\.title.*\}\)\(\);$/);
  assert.deepEqual(inputs, [path.join(root, 'src/features/clock/clock.entry.ts')]);
});

test('two entries of one name are refused', () => {
  write('a/clock.entry.ts', '');
  write('b/clock.entry.ts', '');
  assert.throws(() => findEntries(root), {
    message:
      'src/a/clock.entry.ts and src/b/clock.entry.ts are both the script “clock”. Rename one: a script is called by the name of its file alone.',
  });
});

test('a script that does not exist is refused with the nearest', async () => {
  write('a/clock.entry.ts', '');
  await assert.rejects(bundleScript(root, 'clok'), {
    message: 'There is no script “clok”: expected a file src/**/clok.entry.ts. Nearest: clock.',
  });
});

test('a script loads another by its file name, and both become files of the site', async () => {
  write('a/main.entry.ts', `import later from 'script:later'; console.log(later);`);
  write('b/later.entry.ts', 'console.log("later")');
  const main = await bundleScript(root, 'main');
  const later = await bundleScript(root, 'later');
  const laterFile = scriptFileName('later', later.text);
  assert.ok(main.text.includes(`"${laterFile}"`), main.text);
  scriptFiles().clear();
  const mainFile = addScriptFile('main', main);
  assert.deepEqual(
    scriptFiles(),
    new Map([
      [laterFile, later.text],
      [mainFile, main.text],
    ]),
  );
});

test('data of a script is set before its code, and counts for its hash', () => {
  scriptFiles().clear();
  const script = { text: 'go()', loads: {} };
  const file = addScriptFile('search', script, { berthSearch: { a: ['é'] } });
  assert.equal(scriptFiles().get(file), 'globalThis.berthSearch={"a":["é"]};\ngo()');
  assert.match(file, /^search\.[0-9a-f]{8}\.js$/);
  assert.notEqual(file, addScriptFile('search', script));
});

test('the names of scripts are a type', () => {
  assert.match(
    scriptTypes(['main', 'save-page']),
    /export type ScriptName = 'main' \| 'save-page';/,
  );
});
