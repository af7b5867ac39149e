/** The watch over API models: what the newest packages say that the snapshots do not. */
import type { Finding, PartReport } from '../report.ts';
import { compareSnapshots, gathered, withSentences, type ModelChange } from './compare.ts';
import { snapshotOf, type ApiModel, type Snapshot } from './model.ts';
import type { PackedFile, WatchedPackage } from './packages.ts';

/** Where packages come from. */
export interface Registry {
  newest: (name: string) => Promise<string>;
  files: (name: string, version: string, wanted: RegExp) => Promise<readonly PackedFile[]>;
}

interface ModelWatch {
  packages: readonly WatchedPackage[];
  registry: Registry;
  snapshot: (id: string) => Snapshot | undefined;
  dependents: (model: string, path: string) => string[];
  progress: (line: string) => void;
}

const message = (error: unknown): string =>
  error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);

/** A model of the registry. Throws one clear line where it cannot be loaded or does not parse. */
async function modelAt(
  watched: WatchedPackage,
  version: string,
  registry: Registry,
): Promise<ApiModel> {
  const files = await registry.files(watched.package, version, watched.wanted);
  try {
    return watched.read(version, files);
  } catch (error) {
    const named = message(error).startsWith(watched.package);
    throw new Error(
      named
        ? message(error)
        : `${watched.package}@${version}: the model no longer parses (${message(error)}). Expected the form that scripts/watch/models reads; correct the reader.`,
      { cause: error },
    );
  }
}

/** The changes of a package as findings, with the rows that depend on each. */
export const findingsOf = (
  id: string,
  changes: readonly ModelChange[],
  dependents: ModelWatch['dependents'],
): Finding[] =>
  gathered(changes).map(({ kind, paths, before, after }) => ({
    kind,
    what: `${id}: ${paths.join(', ')}`,
    ...(before && { before }),
    ...(after && { after }),
    touches: [...new Set(paths.flatMap((path) => dependents(id, path)))],
  }));

/** The changes between two versions of a package, with the sentences that were removed and added. */
export async function changesBetween(
  watched: WatchedPackage,
  from: string,
  to: string,
  registry: Registry,
): Promise<ModelChange[]> {
  const was = await modelAt(watched, from, registry);
  const now = await modelAt(watched, to, registry);
  return withSentences(compareSnapshots(snapshotOf(was), snapshotOf(now)), was, now);
}

async function changesSince(
  watched: WatchedPackage,
  snapshot: Snapshot,
  registry: Registry,
): Promise<ModelChange[]> {
  const version = await registry.newest(watched.package);
  if (version === snapshot.version) return [];
  const now = await modelAt(watched, version, registry);
  const changes = compareSnapshots(snapshot, snapshotOf(now));
  try {
    return withSentences(changes, await modelAt(watched, snapshot.version, registry), now);
  } catch {
    // The old version is gone from the registry: the snapshot still tells what changed, and the limits.
    return changes;
  }
}

/** Compares the snapshot of every package with its newest version. A package that fails does not stop the others. */
export async function watchModels(watch: ModelWatch): Promise<PartReport> {
  const findings: Finding[] = [];
  const problems: string[] = [];
  for (const watched of watch.packages) {
    watch.progress(`models: ${watched.package}`);
    try {
      const snapshot = watch.snapshot(watched.id);
      if (!snapshot)
        throw new Error(
          `scripts/watch/models/snapshots/${watched.id}.json: no such file. Expected the model that the facts were read against; run \`npm run watch:snapshot -- ${watched.id}\`.`,
        );
      const changes = await changesSince(watched, snapshot, watch.registry);
      findings.push(...findingsOf(watched.id, changes, watch.dependents));
    } catch (error) {
      problems.push(message(error));
    }
  }
  return { part: 'models', looked: watch.packages.length, findings, problems };
}
