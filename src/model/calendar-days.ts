import type { Ending, SupportedVersion } from '../data/calendar.ts';

interface Calendar {
  versions: readonly SupportedVersion[];
  endings: readonly Ending[];
  /** How long EKS supports a version: months of standard support, then of extended support. */
  eksSupportMonths: { standard: number; extended: number };
}

/** A day on which something ends. */
interface DayOfCalendar {
  /** Unlike any other, and the same when the day moves. */
  id: string;
  /** ISO date. */
  date: string;
  title: string;
  text: string;
  /** Where the timeline tells of it: the id of an ending, or `versions`. */
  about: string;
  /** ISO date on which it was last checked. */
  checked: string;
}

const productNames = { eks: 'EKS', kubernetes: 'Kubernetes' } as const;

const ofMonth = (precision: 'month' | undefined) =>
  precision === 'month' ? ' The source names the month only; this is its last day.' : '';

const impliedBy = ({ standard, extended }: Calendar['eksSupportMonths']) =>
  ` Implied: it follows from ${standard} and ${extended} months of support.`;

/**
 * Every day on which support of a version or a product ends, in their order. An id never depends on its day, so that a
 * calendar which holds the entry moves it when the day moves. Pure.
 */
export const calendarDaysOf = ({
  versions,
  endings,
  eksSupportMonths,
}: Calendar): DayOfCalendar[] =>
  [
    ...versions.flatMap(
      ({ id, product, version, standardEnds, extendedEnds, precision, confidence, checked }) => {
        const name = `${productNames[product]} ${version}`;
        const day = { about: 'versions', checked };
        const standard =
          product === 'eks'
            ? {
                title: `${name}: standard support ends`,
                text: 'Extended support and its charge begin.',
              }
            : {
                title: `${name}: no more patches`,
                text: 'The Kubernetes project stops patching it.',
              };
        return [
          {
            ...day,
            id: `${id}-standard`,
            date: standardEnds,
            title: standard.title,
            text:
              standard.text + ofMonth(precision) + (confidence ? impliedBy(eksSupportMonths) : ''),
          },
          ...(extendedEnds
            ? [
                {
                  ...day,
                  id: `${id}-extended`,
                  date: extendedEnds,
                  title: `${name}: extended support ends`,
                  text:
                    'From this day AWS may upgrade the control plane itself.' +
                    (confidence ? impliedBy(eksSupportMonths) : ''),
                },
              ]
            : []),
        ];
      },
    ),
    ...endings.flatMap(({ id, name, milestones, instead, checked }) =>
      milestones.map(({ id: milestone, date, what, precision }) => ({
        id: `${id}-${milestone}`,
        date,
        title: name,
        text: `${what} ${instead}${ofMonth(precision)}`,
        about: id,
        checked,
      })),
    ),
  ].toSorted((a, b) => a.date.localeCompare(b.date) || a.id.localeCompare(b.id));
