import { ensureBrowser } from './browser.mjs';
import { requireFolder } from './folder-name.mjs';
import { ensureInstalled } from './install.mjs';
import { networkTakenAway } from './no-network.mjs';
import { root } from './run.mjs';
import {
  browserTests,
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

/**
 * Installs, builds and runs every suite. Prints `N passed, N failed` last, with `, N skipped` where this machine lacks
 * a program; the exit code says whether all passed.
 */
export async function testSite() {
  requireFolder();
  /** @type {import('./suites.mjs').Counts[]} */
  const results = [];
  try {
    await ensureInstalled(root);
    const browser = await ensureBrowser();
    const offline = await networkTakenAway();
    // The browser and size tests read dist, so a failed build ends the run.
    if (await runSuite(build, results))
      // Browsers wait a lot, and suites without one use that time.
      await runLanes(
        [
          [browserTests('e2e', browser), browserTests('offline', browser, offline)],
          [
            nodeTests('data'),
            nodeTests('repo'),
            nodeTests('unit'),
            nodeTests('recipes'),
            componentTypes,
            types,
            lint(['.']),
            format(['.']),
          ],
        ],
        results,
      );
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    results.push({ passed: 0, failed: 1 });
  }
  console.log(closingLine(results));
}
