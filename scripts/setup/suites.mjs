// What `npm test` and `npm run verify` are made of: a suite runs something and says how many checks passed.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from './run.mjs';

/**
 * `skipped` names the tests that this machine cannot run, each with the reason.
 * @typedef {{ passed: number, failed: number, skipped?: string[] }} Counts
 * @typedef {{ name: string, run: () => Promise<Counts> }} Suite
 */

/** Below node_modules, so that a fresh clone starts cold and nothing has to be ignored by git. */
const cache = 'node_modules/.cache';

/**
 * Runs a suite and prints its line.
 * @param {Suite} suite
 * @param {Counts[]} results where its counts go
 * @returns {Promise<boolean>} whether it passed
 */
export async function runSuite(suite, results) {
  const started = Date.now();
  const counts = await suite.run();
  const ran = counts.passed + counts.failed > 0;
  // A suite that finds nothing to run must not pass.
  results.push(ran ? counts : { passed: 0, failed: 1 });
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  const outcome = ran ? `${counts.passed} passed, ${counts.failed} failed` : 'failed: ran no test';
  console.log(`${suite.name.padEnd(8)} ${seconds.padStart(6)} s  ${outcome}`);
  for (const name of counts.skipped ?? []) console.log(`${''.padEnd(19)}skipped: ${name}`);
  return ran && counts.failed === 0;
}

/**
 * Runs lanes in parallel and the suites of a lane one after another.
 * @param {Suite[][]} lanes
 * @param {Counts[]} results
 */
export async function runLanes(lanes, results) {
  await Promise.all(
    lanes.map(async (lane) => {
      for (const suite of lane) await runSuite(suite, results);
    }),
  );
}

/**
 * The last line of a run. Sets the exit code.
 * @param {Counts[]} results
 * @returns {string} `N passed, N failed`, and `, N skipped` where tests were
 */
export function closingLine(results) {
  const passed = results.reduce((sum, counts) => sum + counts.passed, 0);
  const failed = results.reduce((sum, counts) => sum + counts.failed, 0);
  const skipped = results.reduce((sum, counts) => sum + (counts.skipped?.length ?? 0), 0);
  process.exitCode = failed === 0 ? 0 : 1;
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/**
 * A tool that only passes or fails, counted as one test; its output is shown when it fails.
 * @param {string} name
 * @param {string} tool
 * @param {string[]} args
 * @returns {Suite}
 */
export function command(name, tool, args) {
  return {
    name,
    async run() {
      const { code, output } = await run(tool, args, { capture: true });
      if (code !== 0) console.log(output.trim());
      return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
    },
  };
}

export const build = command('build', 'astro', ['build', '--silent']);

/** @param {string[]} files paths or folders */
export const format = (files) =>
  command('format', 'prettier', [
    '--check',
    '--log-level=warn',
    '--ignore-unknown',
    '--cache',
    '--cache-strategy=content',
    `--cache-location=${cache}/prettier.json`,
    ...files,
  ]);

/** @param {string[]} files paths or folders */
export const lint = (files) =>
  command('lint', 'eslint', [
    '--max-warnings=0',
    '--no-warn-ignored',
    '--cache',
    '--cache-strategy=content',
    `--cache-location=${cache}/eslint.json`,
    ...files,
  ]);

export const types = command('types', 'tsc', [
  '--noEmit',
  '--incremental',
  '--tsBuildInfoFile',
  `${cache}/types.tsbuildinfo`,
]);

/** Types in .astro files, which tsc does not read. */
export const componentTypes = command('astro', 'astro', [
  'check',
  '--minimumFailingSeverity=error',
]);

/**
 * @param {string} name
 * @param {string[]} [files] globs of test files; all below the folder `tests/<name>` without them
 * @returns {Suite}
 */
export function nodeTests(name, files = [`tests/${name}/**/*.test.ts`]) {
  return {
    name,
    run: () =>
      withReport(async (report) => {
        const { code, output } = await run(
          'node',
          [
            '--test',
            '--test-reporter=dot',
            '--test-reporter-destination=stdout',
            '--test-reporter=./scripts/setup/count-reporter.mjs',
            `--test-reporter-destination=${report}`,
            ...files,
          ],
          { capture: true },
        );
        if (code !== 0) console.log(output.trim());
        return agreed(code, () => /** @type {Counts} */ (JSON.parse(readFileSync(report, 'utf8'))));
      }),
  };
}

/**
 * @param {string} name the folder below tests
 * @param {string} browser
 * @param {string[]} [before] put before the runner’s command
 * @returns {Suite}
 */
export function browserTests(name, browser, before = []) {
  const [command = 'playwright', ...args] = [...before, 'playwright', 'test', `tests/${name}`];
  return {
    name,
    run: () =>
      withReport(async (report) => {
        const { code, output } = await run(command, args, {
          capture: true,
          env: {
            BROWSER_PATH: browser,
            PLAYWRIGHT_JSON_OUTPUT_FILE: report,
            ...(before.length > 0 && { NETWORK_TAKEN_AWAY: 'yes' }),
          },
        });
        if (code !== 0) console.log(output.trim());
        return agreed(code, () => browserCounts(JSON.parse(readFileSync(report, 'utf8'))));
      }),
  };
}

/**
 * @typedef {{ title: string, tests: { status: string, annotations: { description?: string }[] }[] }} Spec
 * @typedef {{ specs?: Spec[], suites?: Group[] }} Group
 */

/**
 * @param {Group & { stats: { expected: number, unexpected: number, flaky: number } }} report of Playwright
 * @returns {Counts}
 */
function browserCounts(report) {
  /** @type {(group: Group) => string[]} */
  const skippedIn = ({ specs = [], suites = [] }) => [
    ...specs.flatMap(({ title, tests }) =>
      tests
        .filter(({ status }) => status === 'skipped')
        .map(({ annotations }) => annotations[0]?.description ?? title),
    ),
    ...suites.flatMap(skippedIn),
  ];
  const { expected, unexpected, flaky } = report.stats;
  return { passed: expected, failed: unexpected + flaky, skipped: skippedIn(report) };
}

/** @type {(read: (file: string) => Promise<Counts>) => Promise<Counts>} */
async function withReport(read) {
  const folder = mkdtempSync(path.join(tmpdir(), 'berth-test-'));
  try {
    return await read(path.join(folder, 'report.json'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
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
