/**
 * `npm run watch [-- PART …] [--write] [--on DATE] [--out FOLDER] [--again]`: what changed in the world since the facts were
 * read. Parts: models, versions, sources, prices, announcements; all of them when none is named. Writes `watch.md` and
 * `watch.json` into FOLDER (.cache/watch) and prints the Markdown. Exit code: 0 nothing, 1 something, 2 not all looked at.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { modelCitations } from '../../src/data/models.ts';
import { announcementFeeds } from './announcements/feeds.ts';
import { watchAnnouncements } from './announcements/watch.ts';
import { watchedFacts } from './facts.ts';
import { dependentsIn } from './models/dependents.ts';
import { watchedPackages } from './models/packages.ts';
import { newestVersion, packedFiles } from './models/registry.ts';
import { readSnapshot } from './models/snapshots.ts';
import { watchModels } from './models/watch.ts';
import { statedAmounts } from './prices/of-facts.ts';
import { priceListHost, watchPrices } from './prices/watch.ts';
import { wantedPrices } from './prices/wanted.ts';
import {
  exitCode,
  jsonReport,
  markdownReport,
  partNames,
  type PartName,
  type PartReport,
} from './report.ts';
import { readText } from './request.ts';
import { watchedSources } from './sources/of-facts.ts';
import { watchSources } from './sources/watch.ts';
import { versionFeeds } from './versions/feeds.ts';
import { watchVersions } from './versions/watch.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    write: { type: 'boolean', default: false },
    again: { type: 'boolean', default: false },
    on: { type: 'string', default: new Date().toISOString().slice(0, 10) },
    out: { type: 'string', default: '.cache/watch' },
  },
});
const isPart = (name: string): name is PartName => partNames.some((part) => part === name);
const unknown = positionals.filter((name) => !isPart(name));
if (unknown.length > 0) {
  console.error(`No part ${unknown.join(', ')}. Known: ${partNames.join(', ')}.`);
  process.exit(2);
}

const progress = (line: string): void => console.error(line);
const stateFile = path.join(values.out, 'sources.json');

const parts: Readonly<Record<PartName, () => Promise<PartReport>>> = {
  models: () =>
    watchModels({
      packages: watchedPackages,
      registry: { newest: newestVersion, files: packedFiles },
      snapshot: readSnapshot,
      dependents: dependentsIn(watchedFacts, modelCitations),
      progress,
    }),
  versions: () => watchVersions(watchedFacts, versionFeeds, readText),
  sources() {
    // Pages seen today are not asked for again, so that a watch that was stopped goes on; --again forgets them.
    if (values.again) rmSync(stateFile, { force: true });
    return watchSources({
      sources: watchedSources(watchedFacts),
      stateFile,
      day: values.on,
      gap: 1000,
      timeout: 30_000,
      progress,
    });
  },
  prices: () =>
    watchPrices({
      host: priceListHost,
      wanted: wantedPrices,
      stated: statedAmounts(watchedFacts),
      listFile: 'src/data/prices/list.json',
      write: values.write,
      progress,
    }),
  announcements: () => watchAnnouncements(watchedFacts, announcementFeeds, readText),
};

const chosen = positionals.length > 0 ? positionals.filter(isPart) : partNames;
const reports: PartReport[] = [];
for (const part of chosen) reports.push(await parts[part]());
mkdirSync(values.out, { recursive: true });
const markdown = markdownReport(reports, values.on);
writeFileSync(path.join(values.out, 'watch.md'), markdown);
writeFileSync(path.join(values.out, 'watch.json'), jsonReport(reports, values.on));
console.log(markdown);
process.exitCode = exitCode(reports);
