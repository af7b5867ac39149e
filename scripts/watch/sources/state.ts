/** What was seen of each source page, kept in a file between watches and while one runs. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { SeenPage } from './compare.ts';

const finding = z.object({
  kind: z.string(),
  what: z.string(),
  before: z.string().optional(),
  after: z.string().optional(),
  touches: z.array(z.string()),
  url: z.string().optional(),
});
const stateSchema = z.record(
  z.string(),
  z.object({
    day: z.iso.date(),
    address: z.string(),
    title: z.string(),
    around: z.record(z.string(), z.string()),
    etag: z.string().optional(),
    modified: z.string().optional(),
    findings: z.array(finding),
  }),
);

export type SourceState = Record<string, SeenPage>;

/** The state in a file; empty where there is none. Throws one clear line where the file is not a state. */
export function readState(file: string): SourceState {
  if (!existsSync(file)) return {};
  try {
    return stateSchema.parse(JSON.parse(readFileSync(file, 'utf8'))) as SourceState;
  } catch {
    throw new Error(
      `${file}: not a state of the watch. Expected the JSON it writes; delete the file to begin anew.`,
    );
  }
}

/** Writes the state whole or not at all, so that a watch that is stopped can go on where it was. */
export function writeState(file: string, state: SourceState): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(`${file}.part`, JSON.stringify(state, null, 1));
  renameSync(`${file}.part`, file);
}
