/** Binds the calendar to pages: versions, products that end, launches, and all days that lie ahead as a file. */
import { eksSupportMonths } from '../data/calendar.ts';
import type { CriterionId } from '../data/criteria/index.ts';
import { facts } from './facts.ts';
import type { CalendarDay } from '../formats/icalendar.ts';
import { calendarDaysOf } from '../model/calendar-days.ts';
import { priceText } from '../model/prices.ts';
import { columnOf, rowLink, sourcesOf } from './comparison.ts';
import { linkTo, timelineAt } from '../places/address.ts';

const { versions, endings, launches } = facts;

const newestDay = (entries: readonly { checked: string }[]) =>
  entries.map(({ checked }) => checked).reduce((newest, day) => (day > newest ? day : newest));

/** The newest day an entry of the calendar was checked (ISO date). */
export const calendarChecked = newestDay([...versions, ...endings, ...launches]);

const products = [
  { product: 'eks', name: 'EKS', ends: 'Standard support ends' },
  { product: 'kubernetes', name: 'The Kubernetes project', ends: 'Patches end' },
] as const;

/** The versions of each product, newest first, with the words for the end of its free patches. */
export const versionProducts = products.map((words) => {
  const own = versions.filter(({ product }) => product === words.product);
  return {
    ...words,
    versions: own,
    checked: newestDay(own),
    currentAsOf: facts.watched[words.product].currentAsOf,
    sources: sourcesOf(own.flatMap(({ sources }) => sources)),
  };
});

/** What a cluster of EKS costs while its version is in standard and in extended support, as printed. */
export const supportFees = {
  standard: priceText(facts.prices['eks-cluster-standard']),
  extended: priceText(facts.prices['eks-cluster-extended']),
};

/** Versions of EKS that are not yet past all support on the newest day of a check, the newest first. */
export const supportedEksVersions = versions.flatMap(
  ({ id, product, version, standardEnds, extendedEnds }) =>
    product === 'eks' && extendedEnds && extendedEnds > calendarChecked
      ? [{ id, version, standardEnds, extendedEnds }]
      : [],
);

/** All versions as their chart draws them: those of the project before those of EKS. */
export const chartedVersions = versionProducts.toReversed().flatMap(({ versions: own }) => own);

export const versionSources = sourcesOf(versions.flatMap(({ sources }) => sources));

/** Products that end, the newest end first. */
export const endingEntries = endings
  .map((ending) => ({ ...ending, sources: sourcesOf(ending.sources) }))
  .toReversed();

const launchEntry = (launch: (typeof launches)[number]) => ({
  ...launch,
  options: launch.options.map(columnOf),
  criteria: launch.criteria.map(rowLink),
  sources: sourcesOf(launch.sources),
});

/** Launches by year, newest first. */
export const launchYears = [
  ...Map.groupBy(launches.map(launchEntry).toReversed(), ({ date }) => date.slice(0, 4)),
].map(([year, entries]) => ({ year, entries }));

/** Rows that ask about versions, and so lead to their dates. */
const versionRows: readonly CriterionId[] = [
  'version-model',
  'upgrade-calendar',
  'version-surcharge',
];

/** Where the dates of a row are: what launched for it, and the versions where it asks about those. */
export function datesOfRow(id: string): { text: string; href: string }[] {
  const ofVersions = versionRows.some((row) => row === id)
    ? [
        {
          text: 'Versions of Kubernetes and EKS, and when their support ends',
          href: linkTo(timelineAt('versions')),
        },
      ]
    : [];
  return [
    ...ofVersions,
    ...launches
      .filter(({ criteria }) => criteria.some((row) => row === id))
      .map((launch) => ({
        text: `${launch.date}: ${launch.title}`,
        href: linkTo(timelineAt(launch.id)),
      })),
  ];
}

/** Every day on which support of a version or a product ends, for a calendar. */
export const calendarDays: CalendarDay[] = calendarDaysOf({ ...facts, eksSupportMonths }).map(
  ({ about, ...day }) => ({
    ...day,
    path: timelineAt(about),
  }),
);
