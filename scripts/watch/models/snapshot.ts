/**
 * `npm run watch:snapshot [-- ecs eks …]`: keeps the newest models as what the facts were read against. Run it after
 * the report of `npm run watch -- models` was read and the rows it names were checked.
 */
import { packedFiles, newestVersion } from './registry.ts';
import { snapshotOf } from './model.ts';
import { watchedPackages } from './packages.ts';
import { writeSnapshot } from './snapshots.ts';

const ids = process.argv.slice(2);
const unknown = ids.filter((id) => !watchedPackages.some((each) => each.id === id));
if (unknown.length > 0) {
  console.error(
    `No watched package ${unknown.join(', ')}. Known: ${watchedPackages.map(({ id }) => id).join(', ')}.`,
  );
  process.exit(2);
}
for (const watched of watchedPackages.filter(({ id }) => ids.length === 0 || ids.includes(id))) {
  try {
    const version = await newestVersion(watched.package);
    const files = await packedFiles(watched.package, version, watched.wanted);
    writeSnapshot(watched.id, snapshotOf(watched.read(version, files)));
    console.log(`${watched.id}: ${watched.package}@${version}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 2;
  }
}
