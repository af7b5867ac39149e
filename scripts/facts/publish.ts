/**
 * `npm run facts:publish`: writes what changed since the last publication into the history of facts, with the reason
 * of each change, remembers the facts as published, and lists their new addresses in permalinks.txt. Without a reason for
 * each change it writes nothing and says which are missing. Run it when facts are published, not at every edit.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { criteria, facts } from '../../src/views/facts.ts';
import { options } from '../../src/data/options.ts';
import type { ChangeRecord } from '../../src/data/schema.ts';
import { differenceOf, snapshotOf } from '../../src/model/history.ts';
import { resolveAll } from '../../src/model/resolve.ts';
import { dayOf } from './day.ts';
import { readPublished, writeHistory, writePublished } from './files.ts';
import { explain, reasonsSchema, type Explanation, type Reason } from './reasons.ts';

const { values } = parseArgs({
  options: { reasons: { type: 'string' }, date: { type: 'string' } },
});
const date = dayOf('--date', values.date);

function readReasons(file: string): Reason[] {
  const result = reasonsSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (result.success) return result.data;
  throw new Error(
    `${file}: expected [{ "criterion", "cell", "reason", "kind" }, …]. ${z.prettifyError(result.error)}`,
  );
}

/** In a program of its own: the one that wrote the history has read the facts before. */
function listAddresses(): void {
  const program = path.resolve(import.meta.dirname, '../permalinks/add.ts');
  execFileSync(process.execPath, [program], { stdio: 'inherit' });
}

function refuse(lines: readonly string[]): never {
  console.error(lines.join('\n'));
  process.exit(1);
}

const missing = ({ unexplained }: Explanation): string[] =>
  unexplained.map(
    ({ change: { criterion, before, after }, key, options: inheriting }) =>
      `  ${criterion} / ${key} (${inheriting.join(', ')}): ` +
      `${JSON.stringify(before)} → ${JSON.stringify(after)}`,
  );

const rows = resolveAll(criteria, options);
const published = readPublished();
if (Object.keys(published).length === 0) {
  writePublished(snapshotOf(rows));
  console.log(`${rows.length} rows remembered as first published; there is no change to record.`);
  listAddresses();
  process.exit(0);
}
const { changed, added, gone } = differenceOf(published, rows);
if (gone.length > 0)
  refuse([
    `Published rows are gone: ${gone.join(', ')}. Ids are part of addresses: keep the row, or name its id among the ` +
      'aliases of the row that took its place.',
  ]);

const reasons = values.reasons === undefined ? [] : readReasons(values.reasons);
const explanation = explain(changed, reasons, criteria, options);
if (explanation.unexplained.length > 0)
  refuse([
    `${explanation.unexplained.length} changed cells have no reason. Nothing was written. For each line, add`,
    '  { "criterion": "…", "cell": "…", "reason": "A sentence.", "kind": "correction" }',
    'to the file given with --reasons; kind is correction, aws-changed or clarified. `cell` is the word after the slash.',
    ...missing(explanation),
  ]);

const isNewRow = (one: { options: readonly string[] }) =>
  one.options.length === Object.keys(options).length;
const addedRecords = added.map(({ criterion, options: columns }) => {
  const given = reasons.find((reason) => reason.criterion === criterion && reason.cell === '*');
  const reason =
    given?.reason ??
    (isNewRow({ options: columns })
      ? 'A new row of the comparison.'
      : 'A new option of the comparison.');
  return { criterion, options: columns, before: {}, after: {}, reason, kind: 'added' as const };
});
const records: ChangeRecord[] = [...addedRecords, ...explanation.records].map((record) => ({
  date,
  ...record,
}));
const newest = facts.history.at(-1)?.date ?? '';
if (records.length > 0 && date < newest)
  refuse([`The newest record is of ${newest}; ${date} is before it. Give a later --date.`]);

const newRows = added.filter(isNewRow).length;
const newCells = added.length - newRows;
const counted = (count: number, name: string) => `${count} ${name}${count === 1 ? '' : 's'}`;
writeHistory([...facts.history, ...records]);
writePublished(snapshotOf(rows));
console.log(
  `${counted(explanation.records.length, 'change')} and ${counted(newRows, 'new row')} recorded for ${date}` +
    `${newCells > 0 ? `, and ${counted(newCells, 'row')} with a new option` : ''}. ` +
    `${rows.length} rows remembered as published.`,
);
for (const { criterion, cell } of explanation.idle.filter(
  (idle) => !added.some((row) => row.criterion === idle.criterion),
))
  console.log(`  No published words changed in ${criterion} / ${cell}: its reason was not used.`);
listAddresses();
