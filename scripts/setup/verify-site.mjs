import { changedFiles } from './changed-files.mjs';
import { ensureInstalled } from './install.mjs';
import { root } from './run.mjs';
import {
  build,
  closingLine,
  componentTypes,
  format,
  lint,
  nodeTests,
  runLanes,
  runSuite,
  types,
} from './suites.mjs';

/** Tests of the built site and of documents that a change to content or facts can fail. */
const outputTests = [
  'budgets',
  'changes',
  'documented-paths',
  'open-data',
  'pairs',
  'permalinks',
  'search-quality',
  'text-links',
  'timeline',
  'traceability',
  'unreferenced',
].map((name) => `tests/repo/${name}.test.ts`);

/** What this command is for; a change to anything else needs `npm test`. */
const isContentOrFact = (/** @type {string} */ file) =>
  /^(?:content|docs|src\/data)\/|^permalinks\.txt$|\.md$/.test(file);

/**
 * The quick check of a change to content or facts. Says what it left out, and prints `N passed, N failed` last; the
 * exit code says whether all passed.
 */
export async function verifySite() {
  /** @type {import('./suites.mjs').Counts[]} */
  const results = [];
  try {
    await ensureInstalled(root);
    const changed = await changedFiles();
    const linted = (changed ?? ['.']).filter((file) => /^\.$|\.(?:ts|js|mjs|astro)$/.test(file));
    const hasComponents = linted.some((file) => /^\.$|\.astro$/.test(file));
    const checks = [
      nodeTests('data'),
      types,
      ...(hasComponents ? [componentTypes] : []),
      ...(linted.length > 0 ? [lint(linted)] : []),
      ...(changed?.length === 0 ? [] : [format(changed ?? ['.'])]),
    ];
    // One after the other where suites need dist; others run in parallel.
    const output = { name: 'output', run: async () => nodeTests('output', outputTests).run() };
    await runLanes([[build], checks], results);
    if (results.every(({ failed }) => failed === 0)) await runSuite(output, results);
    else console.log('The tests of the built site wait until this is right.');
    console.log(
      `Not checked: browsers (accessibility, layout, scripts, disk), unit tests, the hosted build, fonts, the editions${
        hasComponents ? '' : ', types in components'
      }, and lint and format of files you did not change. npm test checks them.`,
    );
    const others = (changed ?? []).filter((file) => !isContentOrFact(file));
    if (others.length > 0)
      console.log(
        `${others.length} changed ${others.length === 1 ? 'file is' : 'files are'} neither content nor facts (${others[0]}${
          others.length > 1 ? ', …' : ''
        }): run npm test before you send the change.`,
      );
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    results.push({ passed: 0, failed: 1 });
  }
  console.log(closingLine(results));
}
