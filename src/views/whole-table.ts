import { facts } from './facts.ts';
import { capacities, defaultOptions, options, orchestrators } from '../data/options.ts';
import { missingPairs } from '../data/missing-pairs.ts';
import { pickerOf } from '../model/map.ts';
import { dataset } from '../formats/structured-data.ts';
import {
  changedOn,
  checkedOf,
  columnOf,
  groupedRows,
  optionIds,
  otherWordsOf,
  rows,
} from './comparison.ts';
import { siteFile } from '../places/address.ts';
import { licence } from './open-data.ts';

const checked = checkedOf(rows);

/** Every row for every option, with everything the explorer shows. */
export const wholeTable = {
  caption: `Ways to run containers on AWS. ${rows.length} rows in ${groupedRows.length} groups, ${optionIds.length} options, checked ${checked}. Details follow each row.`,
  checked,
  columns: optionIds.map(columnOf),
  groups: groupedRows,
  full: {
    sources: facts.sources,
    otherWords: otherWordsOf,
    changedOn,
    chosen: defaultOptions,
  },
  picker: pickerOf({ orchestrators, capacities, options, missing: missingPairs }),
};

/** The table as a data set in schema.org’s terms, for a build whose public address is `site`. */
export const wholeDataset = (site: URL) =>
  dataset('Berth: ways to run containers on AWS, compared', wholeTable.caption, checked, licence, [
    { url: new URL(siteFile.facts, site).href, type: 'application/json' },
  ]);
