import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { requireFolder } from './folder-name.mjs';
import { ensureInstalled } from './install.mjs';
import { networkTakenAway } from './no-network.mjs';
import { root, run } from './run.mjs';

/**
 * @typedef {{ passed: number, failed: number }} Counts
 * @typedef {{ name: string, run: () => Promise<Counts> }} Suite
 */

/** Installs, builds and runs every suite. Prints `N passed, N failed` last; the exit code says whether all passed. */
export async function testSite() {
  requireFolder();
  const reports = mkdtempSync(path.join(tmpdir(), 'berth-test-'));
  /** @type {Counts[]} */
  const results = [];
  try {
    await ensureInstalled(root);
    const browser = await ensureBrowser();
    // The browser and size tests read dist, so a failed build ends the run.
    if (await runSuite(command('build', 'astro', ['build', '--silent']), results))
      for (const suite of suites(reports, browser, await networkTakenAway()))
        await runSuite(suite, results);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    results.push({ passed: 0, failed: 1 });
  } finally {
    rmSync(reports, { recursive: true, force: true });
  }
  const passed = results.reduce((sum, counts) => sum + counts.passed, 0);
  const failed = results.reduce((sum, counts) => sum + counts.failed, 0);
  process.exitCode = failed === 0 ? 0 : 1;
  console.log(`${passed} passed, ${failed} failed`);
}

/**
 * @param {string} reports a folder for the runners' own reports
 * @param {string} browser
 * @param {string[]} offline what takes the network away from a command, or nothing
 * @returns {Suite[]}
 */
function suites(reports, browser, offline) {
  return [
    command('format', 'prettier', ['--check', '--log-level=warn', '.']),
    command('lint', 'eslint', ['.', '--max-warnings', '0']),
    { name: 'check', run: checkTypes },
    nodeTests('unit', reports),
    nodeTests('data', reports),
    nodeTests('repo', reports),
    browserTests('e2e', reports, browser),
    browserTests('offline', reports, browser, offline),
  ];
}

/**
 * @param {Suite} suite
 * @param {Counts[]} results where its counts go
 * @returns {Promise<boolean>} whether it passed
 */
async function runSuite(suite, results) {
  const started = Date.now();
  const counts = await suite.run();
  const ran = counts.passed + counts.failed > 0;
  // A suite that finds nothing to run must not pass.
  results.push(ran ? counts : { passed: 0, failed: 1 });
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  const outcome = ran ? `${counts.passed} passed, ${counts.failed} failed` : 'failed: ran no test';
  console.log(`${suite.name.padEnd(8)} ${seconds.padStart(6)} s  ${outcome}`);
  return ran && counts.failed === 0;
}

/**
 * A tool that only passes or fails, counted as one test; its words are shown when it fails.
 * @param {string} name
 * @param {string} tool
 * @param {string[]} args
 * @returns {Suite}
 */
function command(name, tool, args) {
  return {
    name,
    async run() {
      const { code, output } = await run(tool, args, { capture: true });
      if (code !== 0) console.log(output.trim());
      return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
    },
  };
}

async function checkTypes() {
  const astro = await command('', 'astro', ['check', '--minimumFailingSeverity', 'error']).run();
  return astro.failed > 0 ? astro : command('', 'tsc', ['--noEmit']).run();
}

/**
 * @param {string} name the folder below tests
 * @param {string} reports
 * @returns {Suite}
 */
function nodeTests(name, reports) {
  const report = path.join(reports, `${name}.json`);
  return {
    name,
    async run() {
      const { code, output } = await run(
        'node',
        [
          '--test',
          '--test-reporter=dot',
          '--test-reporter-destination=stdout',
          '--test-reporter=./scripts/setup/count-reporter.mjs',
          `--test-reporter-destination=${report}`,
          `tests/${name}/**/*.test.ts`,
        ],
        { capture: true },
      );
      if (code !== 0) console.log(output.trim());
      return agreed(code, () => /** @type {Counts} */ (JSON.parse(readFileSync(report, 'utf8'))));
    },
  };
}

/**
 * @param {string} name the folder below tests
 * @param {string} reports
 * @param {string} browser
 * @param {string[]} [before] put before the runner’s command
 * @returns {Suite}
 */
function browserTests(name, reports, browser, before = []) {
  const report = path.join(reports, `${name}.json`);
  const [command = 'playwright', ...args] = [...before, 'playwright', 'test', `tests/${name}`];
  return {
    name,
    async run() {
      const { code, output } = await run(command, args, {
        capture: true,
        env: {
          BROWSER_PATH: browser,
          PLAYWRIGHT_JSON_OUTPUT_FILE: report,
          ...(before.length > 0 && { NETWORK_TAKEN_AWAY: 'yes' }),
        },
      });
      if (code !== 0) console.log(output.trim());
      return agreed(code, () => {
        const { expected, unexpected, flaky } = JSON.parse(readFileSync(report, 'utf8')).stats;
        return { passed: expected, failed: unexpected + flaky };
      });
    },
  };
}

/**
 * The counts of a report, but never a pass when the runner's exit code says otherwise.
 * @param {number} code
 * @param {() => Counts} read
 * @returns {Counts}
 */
function agreed(code, read) {
  /** @type {Counts} */
  let counts = { passed: 0, failed: 0 };
  try {
    counts = read();
  } catch {
    // The runner stopped before it could report.
  }
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}
