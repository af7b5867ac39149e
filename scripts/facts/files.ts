import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ChangeRecord } from '../../src/data/schema.ts';
import type { PublishedRows } from '../../src/model/history.ts';

const data = path.resolve(import.meta.dirname, '../../src/data');
const historyFile = path.join(data, 'history.json');
const publishedFile = path.join(data, 'published.json');

/** What was published last. Written by `npm run facts:publish` alone, so its shape is taken on trust. */
export const readPublished = (): PublishedRows =>
  JSON.parse(readFileSync(publishedFile, 'utf8')) as PublishedRows;

/** One row a line, so that a diff shows which rows changed. */
export function writePublished(rows: PublishedRows): void {
  const lines = Object.entries(rows).map(
    ([id, cells]) => ` ${JSON.stringify(id)}: ${JSON.stringify(cells)}`,
  );
  writeFileSync(publishedFile, `{\n${lines.join(',\n')}\n}\n`);
}

/** One record a line. */
export function writeHistory(records: readonly ChangeRecord[]): void {
  const lines = records.map((record) => ` ${JSON.stringify(record)}`);
  writeFileSync(historyFile, lines.length > 0 ? `[\n${lines.join(',\n')}\n]\n` : '[]\n');
}
