/**
 * What changed in published facts, oldest first. `history.json` is written by `npm run facts:record`, one record a
 * line, and only ever grows.
 */
import { z } from 'zod';
import records from './history.json' with { type: 'json' };
import { changeSchema, type ChangeRecord } from './schema.ts';

/** The day the facts were first published (ISO date): no change can be older. */
export const firstPublished = '2026-11-23';

/** Every change, oldest first. Throws, naming record and field, when one breaks its shape. */
export const history: readonly ChangeRecord[] = parseHistory(records);

function parseHistory(value: unknown): ChangeRecord[] {
  const result = z.array(changeSchema).safeParse(value);
  if (result.success) return result.data;
  const lines = result.error.issues.map(
    ({ path: [index, ...field], message }) =>
      `  src/data/history.json: record ${Number(index) + 1}: ${field.join('.')}: ${message}`,
  );
  throw new Error(
    `The history of facts breaks its shape. npm run facts:record writes it:\n${lines.join('\n')}`,
  );
}
