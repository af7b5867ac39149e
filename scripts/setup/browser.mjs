import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { run } from './run.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {string[]} programs
 */
const onPath = (env, programs) =>
  (env.PATH ?? '')
    .split(path.delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => programs.map((name) => path.join(folder, name)));

/** @param {NodeJS.ProcessEnv} env */
function candidates(env) {
  const asked = [env.BROWSER_PATH, env.CHROME_PATH, env.CHROMIUM_PATH];
  const mac = ['Google Chrome', 'Chromium'].flatMap((name) =>
    ['/Applications', `${env.HOME ?? ''}/Applications`].map(
      (folder) => `${folder}/${name}.app/Contents/MacOS/${name}`,
    ),
  );
  const windows = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .map((folder) => path.join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'));
  const here = { darwin: mac, win32: windows }[/** @type {string} */ (process.platform)] ?? [];
  return [
    ...asked.filter((file) => file !== undefined && file !== ''),
    ...onPath(env, names),
    ...here,
  ];
}

/**
 * The first installed Chrome or Chromium that starts: BROWSER_PATH, CHROME_PATH or CHROMIUM_PATH, then PATH, then the
 * usual places. Ubuntu's `chromium-browser` can be a stub that only asks for a snap, so each is asked its version
 * (not on Windows, where that opens a window).
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string | undefined}
 */
export function findBrowser(env = process.env) {
  return candidates(env).find(starts);
}

/**
 * An installed Firefox the tests may also run in: FIREFOX_PATH, else the extended support release on PATH. Playwright
 * drives that one as it comes; with other releases it depends on their age.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string | undefined}
 */
export function findFirefox(env = process.env) {
  const asked = env.FIREFOX_PATH === undefined ? [] : [env.FIREFOX_PATH];
  return [...asked, ...onPath(env, ['firefox-esr'])].find(starts);
}

/** @param {string} file */
const starts = (file) =>
  existsSync(file) &&
  (process.platform === 'win32' ||
    spawnSync(file, ['--version'], { timeout: 20_000 }).status === 0);

/** @returns {Promise<string | undefined>} the browser Playwright has downloaded earlier */
async function downloaded() {
  const { chromium } = await import('@playwright/test');
  const file = chromium.executablePath();
  return existsSync(file) ? file : undefined;
}

/**
 * A browser for the tests, fetched where none is installed. Throws with what to do when there is no way to get one.
 * @returns {Promise<string>}
 */
export async function ensureBrowser() {
  const found = findBrowser() ?? (await downloaded());
  if (found !== undefined) return found;
  console.log('No Chrome or Chromium found. Asking Playwright to download one …');
  await run('playwright', ['install', 'chromium'], { capture: true });
  const fetched = await downloaded();
  if (fetched !== undefined) return fetched;
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    console.log('That failed. Installing the chromium package …');
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update'], { capture: true, env });
    await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], {
      capture: true,
      env,
    });
    const installed = findBrowser();
    if (installed !== undefined) return installed;
  }
  throw new Error(
    'The browser tests need Chrome or Chromium, and none could be found or downloaded: install one, or set CHROME_PATH to its program.',
  );
}
