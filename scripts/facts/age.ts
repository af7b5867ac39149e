/** `npm run facts:age -- --on DATE [--gate]`: which cells are due for a new check. With --gate, exit 1 if any is. */
import { parseArgs } from 'node:util';
import { modelCitations } from '../../src/data/models.ts';
import { factSet } from '../../src/views/facts.ts';
import { staleCitations } from '../watch/models/citations.ts';
import { readSnapshot } from '../watch/models/snapshots.ts';
import { ageReport, byAge } from './ageing.ts';
import { allAuthored } from './authored.ts';
import { dayOf } from './day.ts';

const { values } = parseArgs({ options: { on: { type: 'string' }, gate: { type: 'boolean' } } });
const on = dayOf('--on', values.on);
const aged = byAge(allAuthored(factSet), on);
console.log(ageReport(aged, on));
const stale = staleCitations(modelCitations, readSnapshot);
for (const line of stale) console.log(line);
if (values.gate && (stale.length > 0 || aged.some(({ left }) => left < 0))) process.exitCode = 1;
