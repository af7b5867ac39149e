import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { findBrowser, findFirefox } from '../../../scripts/setup/browser.mjs';

/** Makes a program that starts, or fails, and removes it when the test is over. */
function programs(
  context: { after: (done: () => void) => void },
  byName: Record<string, 'starts' | 'fails'>,
): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'berth-browser-'));
  context.after(() => {
    rmSync(folder, { recursive: true });
  });
  for (const [name, outcome] of Object.entries(byName)) {
    const file = path.join(folder, name);
    writeFileSync(file, `#!/bin/sh\nexit ${outcome === 'starts' ? 0 : 1}\n`);
    chmodSync(file, 0o755);
  }
  return folder;
}

const elsewhere = process.platform !== 'linux' && 'stand-in programs are shell scripts';

test('a browser that was asked for wins over PATH', { skip: elsewhere }, (context) => {
  const folder = programs(context, { mine: 'starts', chromium: 'starts' });
  const mine = path.join(folder, 'mine');
  assert.equal(findBrowser({ CHROME_PATH: mine, PATH: folder }), mine);
  assert.equal(findBrowser({ PATH: folder }), path.join(folder, 'chromium'));
});

test('a stub that does not start is passed over', { skip: elsewhere }, (context) => {
  const folder = programs(context, { 'chromium-browser': 'fails', 'google-chrome': 'starts' });
  assert.equal(findBrowser({ PATH: folder }), path.join(folder, 'google-chrome'));
});

test(
  'of Firefox only the extended support release is taken, or one that is asked for',
  {
    skip: elsewhere,
  },
  (context) => {
    const folder = programs(context, {
      firefox: 'starts',
      'firefox-esr': 'starts',
      mine: 'starts',
    });
    const mine = path.join(folder, 'mine');
    assert.equal(findFirefox({ PATH: folder }), path.join(folder, 'firefox-esr'));
    assert.equal(findFirefox({ PATH: folder, FIREFOX_PATH: mine }), mine);
    assert.equal(findFirefox({ PATH: '/nowhere' }), undefined);
  },
);

test('nothing installed, nothing found', { skip: elsewhere }, () => {
  assert.equal(findBrowser({ PATH: '/nowhere', CHROME_PATH: '/nowhere/chrome' }), undefined);
});
