import { capacities, defaultOptions, options, orchestrators } from '../data/options.ts';
import { checkedUpTo } from './facts.ts';
import { decidingRows, situations } from '../data/home.ts';
import { missingPairs } from '../data/missing-pairs.ts';
import { countInWords } from '../model/format.ts';
import { buildMap } from '../model/map.ts';
import { cardColumns, checkedOf, columnOf, optionIds, rowOf, rows } from './comparison.ts';

const pairCount = countInWords(optionIds.length);
const deciding = decidingRows.map(rowOf);
const decidingCount = countInWords(deciding.length);
const description =
  'Running containers on AWS is two choices: who schedules them (ECS, EKS or Kubernetes) and where they run (Fargate, EC2 or your own servers). ' +
  `${pairCount} pairs, compared row by row, each fact with source and date.`;

/** What the home page shows: its card, the map, where readers start from, and the rows that decide most cases. */
export const home = {
  description,
  pairCount,
  decidingCount,
  rowCount: rows.length,
  card: {
    title: 'Two choices: who schedules, where it runs',
    tiles: cardColumns.map((column) => ({ ...column, text: options[column.id].inOneLine })),
    alt: description,
    checked: checkedUpTo,
  },
  map: {
    ...buildMap({ orchestrators, capacities, options, missing: missingPairs }),
    checked: checkedUpTo,
  },
  starts: situations.map((start) => ({ ...start, left: start.left.map(columnOf) })),
  deciding: {
    caption: `${decidingCount} of ${rows.length} rows, checked ${checkedOf(deciding)}`,
    columns: defaultOptions.map(columnOf),
    groups: [{ id: 'deciding', rows: deciding }],
  },
};
