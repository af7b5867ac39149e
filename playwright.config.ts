import { createHash } from 'node:crypto';
import { defineConfig } from '@playwright/test';
import { findBrowser, findFirefox } from './scripts/setup/browser.mjs';

// Workers load this file again: they inherit what the first one found.
process.env['BROWSER_PATH'] ??= findBrowser() ?? '';
const executablePath = process.env['BROWSER_PATH'];
const firefoxPath = (process.env['FIREFOX_PATH'] ??= findFirefox() ?? '');
// From the folder's name, so that two clones can be tested at once, and each worker comes to the same numbers.
const rootPort =
  20_000 +
  (createHash('sha256')
    .update(import.meta.dirname)
    .digest()
    .readUInt16BE() %
    10_000) *
    2;
const subPathPort = rootPort + 1;

const serve = (port: number, base: string) => ({
  command: `node scripts/setup/serve.mjs --port ${port} --base ${base}`,
  url: `http://127.0.0.1:${port}${base}`,
  reuseExistingServer: false,
});

/** Files on disk in Firefox, under the rules readers have: automation would switch them off. */
const diskInFirefox = (program: string) => ({
  name: 'disk-firefox',
  testMatch: 'offline/features.spec.ts',
  use: {
    browserName: 'firefox' as const,
    channel: 'moz-firefox',
    launchOptions: {
      executablePath: program,
      firefoxUserPrefs: {
        'security.fileuri.strict_origin_policy': true,
        'fission.bfcacheInParent': false,
      },
    },
  },
});

/** The same dist four ways: at the root of a host, below a path, without scripts, and from a folder on disk. */
export default defineConfig({
  testDir: 'tests',
  testMatch: '**/*.spec.ts',
  globalSetup: './tests/offline/copy-to-disk.ts',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  timeout: 60_000,
  reporter: [['line'], ['json', { outputFile: 'test-results/report.json' }]],
  use: {
    launchOptions: {
      ...(executablePath === '' ? {} : { executablePath }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: [serve(rootPort, '/'), serve(subPathPort, '/a/b/')],
  projects: [
    {
      name: 'http-root',
      testMatch: 'e2e/**/*.spec.ts',
      testIgnore: ['**/no-script.spec.ts', '**/sub-path.spec.ts'],
      use: { baseURL: `http://127.0.0.1:${rootPort}/` },
    },
    {
      name: 'http-subpath',
      testMatch: ['e2e/sub-path.spec.ts', 'e2e/not-found.spec.ts'],
      use: { baseURL: `http://127.0.0.1:${subPathPort}/a/b/` },
    },
    {
      name: 'no-script',
      testMatch: ['e2e/no-script.spec.ts', 'e2e/permalinks.spec.ts'],
      use: { baseURL: `http://127.0.0.1:${rootPort}/`, javaScriptEnabled: false },
    },
    { name: 'disk', testMatch: 'offline/**/*.spec.ts' },
    ...(firefoxPath === '' ? [] : [diskInFirefox(firefoxPath)]),
  ],
});
