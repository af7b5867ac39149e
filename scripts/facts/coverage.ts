/** `npm run facts:coverage [-- --on DATE]`: how many cells there are, and how well they are known. */
import { parseArgs } from 'node:util';
import { factSet } from '../../src/views/facts.ts';
import { coverageReport } from './counts.ts';
import { dayOf } from './day.ts';

const { values } = parseArgs({ options: { on: { type: 'string' } } });
console.log(coverageReport(factSet, dayOf('--on', values.on)));
