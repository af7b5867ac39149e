import { capacities, defaultOptions, options, orchestrators } from '../data/options.ts';
import { checkedUpTo } from './facts.ts';
import { decidingRows, situations } from '../data/home.ts';
import { missingPairs } from '../data/missing-pairs.ts';
import { countInWords } from '../model/format.ts';
import { buildMap } from '../model/map.ts';
import { lessonPage, linkTo, scenarioPage } from '../places/address.ts';
import { cardColumns, checkedOf, columnOf, rowOf, rows } from './comparison.ts';

const deciding = decidingRows.map(rowOf);
const decidingCount = countInWords(deciding.length);
/** What the home page shows: its card, the map, where readers start from, and the rows that decide most cases. */
export const home = {
  decidingCount,
  rowCount: rows.length,
  card: {
    title: 'Two choices: who schedules, where it runs',
    tiles: cardColumns.map((column) => ({ ...column, text: options[column.id].inOneLine })),
    checked: checkedUpTo,
  },
  map: {
    ...buildMap({ orchestrators, capacities, options, missing: missingPairs }),
    checked: checkedUpTo,
  },
  starts: situations.map((start) => ({
    ...start,
    href: linkTo('lesson' in start ? lessonPage(start.lesson) : scenarioPage(start.scenario)),
    left: start.left.map(columnOf),
  })),
  deciding: {
    caption: `${decidingCount} of ${rows.length} rows, checked ${checkedOf(deciding)}`,
    columns: defaultOptions.map(columnOf),
    groups: [{ id: 'deciding', rows: deciding }],
  },
};
