/**
 * What changed in published facts, oldest first. `history.json` is written by `npm run facts:record`, one record a
 * line, and only ever grows.
 */
import { z } from 'zod';
import records from './history.json' with { type: 'json' };
import { changeSchema, type ChangeRecord } from './schema.ts';

/** The day the facts were first published (ISO date): no change can be older. */
export const firstPublished = '2026-11-23';

/** Every change, oldest first. Throws, with the place in the file, on a record that breaks its shape. */
export const history: readonly ChangeRecord[] = z.array(changeSchema).parse(records, {
  error: (issue) =>
    `src/data/history.json, record ${String(issue.path?.[0])}: ${issue.message ?? issue.code}`,
});
