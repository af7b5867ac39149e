import { capacities, defaultOptions, options, orchestrators } from '../data/options.ts';
import { checkedUpTo } from './facts.ts';
import { decidingRows, searchesToTry } from '../data/home.ts';
import { missingPairs } from '../data/missing-pairs.ts';
import { breakEvenOf } from '../model/break-even.ts';
import { countInWords } from '../model/format.ts';
import { buildMap } from '../model/map.ts';
import { linkTo, rowPage, sitePage } from '../places/address.ts';
import { cardColumns, checkedOf, columnOf, optionIds, rowOf, rows } from './comparison.ts';
import { costPage } from './cost.ts';
import { decidePage } from './decide.ts';
import { lessons } from './lessons.ts';

const deciding = decidingRows.map(rowOf);
const optionsInWords = countInWords(optionIds.length);
const decidingCount = countInWords(deciding.length);

/** The first situation of the decision guide, for its drawing on the map. */
const situation = decidePage.starts[0]?.result ?? decidePage.result;
const fit = {
  verdict: situation.verdict,
  lines: decidePage.axes.lines.map(({ id, options: squares }) => ({
    hue: id,
    squares: squares.map((option) =>
      option === null
        ? null
        : { fill: columnOf(option).identity.fill, fits: situation.fits.includes(option) },
    ),
  })),
};

const breakEven = breakEvenOf(costPage.answers, costPage.data);
/** Where the bill of the cost tool’s first case turns. */
const turn = breakEven && {
  fargate: Number(breakEven.fargateTotal),
  steps: breakEven.steps.map(({ from, cents }) => ({ from, amount: Number(cents) })),
  crossing: breakEven.crossing.kind === 'at' ? breakEven.crossing.at : undefined,
};

/** The three ways into the site, each with places to begin. */
export async function doors() {
  const pages = await lessons();
  return {
    learn: {
      id: 'read',
      href: linkTo(sitePage.learn),
      name: 'Learn what each part is',
      text: `${countInWords(pages.length)} short lessons that build on each other, each with a drawing and an example.`,
      starts: pages
        .slice(0, 3)
        .map(({ title, href, minutes }) => ({ label: title, href, measure: `${minutes} min` })),
    },
    decide: {
      href: linkTo(sitePage.decide),
      name: 'Decide for your case',
      text: 'Answer what you know. Options are ruled out by rows of facts, and you see by which.',
      starts: decidePage.starts.map(({ label, href, result }) => ({
        label,
        href,
        measure: `${result.fits.length} fit`,
      })),
    },
    cost: {
      href: linkTo(sitePage.cost),
      name: 'See what it costs',
      text: 'Your tasks, your Region: a month’s bill line by line, and where EC2 gets cheaper.',
      starts: costPage.cases.map(({ label, href }, index) => ({
        label,
        href,
        measure: costPage.worked[index]?.least ?? '',
      })),
    },
    fit,
    turn,
  };
}

/** What the home page shows: its card, searches to try, the map, and the rows that decide most cases. */
export const home = {
  decidingCount,
  rowCount: rows.length,
  card: {
    title: 'Two choices: who schedules, where it runs',
    tiles: cardColumns.map((column) => ({ ...column, text: options[column.id].inOneLine })),
    checked: checkedUpTo,
  },
  searches: searchesToTry.map(({ text, row }) => ({ text, href: linkTo(rowPage(row)) })),
  mapName: `${optionsInWords} ways, one map`,
  map: {
    ...buildMap({ orchestrators, capacities, options, missing: missingPairs }),
    checked: checkedUpTo,
  },
  deciding: {
    caption: `${decidingCount} of ${rows.length} rows, checked ${checkedOf(deciding)}`,
    columns: defaultOptions.map(columnOf),
    groups: [{ id: 'deciding', rows: deciding }],
  },
};
