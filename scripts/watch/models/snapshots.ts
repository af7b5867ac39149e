/** The snapshots in the repository: the models that the facts were read against. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { snapshotText, type Snapshot } from './model.ts';

const wording = z.tuple([z.string()]).rest(z.string());
const snapshotSchema = z.object({
  package: z.string(),
  version: z.string(),
  operations: z.record(z.string(), wording),
  shapes: z.record(
    z.string(),
    z.record(z.string(), z.tuple([z.string(), z.string()]).rest(z.string())),
  ),
  enums: z.record(z.string(), z.array(z.string())),
});

const fileOf = (id: string): URL => new URL(`snapshots/${id}.json`, import.meta.url);

/** The snapshot of a watched package by its short name; undefined where none was made. Throws where it does not parse. */
export function readSnapshot(id: string): Snapshot | undefined {
  const file = fileOf(id);
  if (!existsSync(file)) return undefined;
  return snapshotSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
}

/** Writes the snapshot of a watched package in place of the one before. */
export const writeSnapshot = (id: string, snapshot: Snapshot): void =>
  writeFileSync(fileOf(id), snapshotText(snapshot));
