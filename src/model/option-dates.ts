import type { Ending, Launch, SupportedVersion } from '../data/calendar.ts';
import type { CriterionId } from '../data/criteria/index.ts';
import type { OptionId } from '../data/options.ts';

/** One dated line. `day` is printed: an ISO date, or year and month where the source names no day. */
export interface DatedLine {
  day: string;
  text: string;
  /** The row whose answer it changed. */
  row?: CriterionId;
}

interface Calendar {
  versions: readonly SupportedVersion[];
  endings: readonly Ending[];
  launches: readonly Launch[];
}

const printed = (day: string, precision?: 'month') =>
  precision === 'month' ? day.slice(0, 7) : day;

/** The ends of one Kubernetes version, as lines. */
function endsOf({ version, standardEnds, precision, extendedEnds }: SupportedVersion): DatedLine[] {
  const name = `Kubernetes ${version}`;
  return extendedEnds
    ? [
        { day: standardEnds, text: `${name}: extended support begins, at a higher fee.` },
        { day: extendedEnds, text: `${name}: extended support ends.` },
      ]
    : [{ day: printed(standardEnds, precision), text: `${name}: the project ends its support.` }];
}

/**
 * What changed an option since 2024, newest first, and what ends around it, soonest first.
 * Products that ended are kept, since guides still name them; ends of versions only from the day `from` (ISO) on.
 */
export function optionDates(
  option: OptionId,
  orchestrator: string,
  { versions, endings, launches }: Calendar,
  from: string,
): { changes: DatedLine[]; ends: DatedLine[] } {
  const changes = launches
    .filter(({ options }) => options.includes(option))
    .map(({ date, title, criteria: [row] }) => ({
      day: date,
      text: `${title}.`,
      ...(row ? { row } : {}),
    }));
  const products = endings
    .filter(({ options }) => options.includes(option))
    .flatMap(({ name, milestones }) =>
      milestones.slice(-1).map(({ date, precision, what }) => ({
        day: printed(date, precision),
        text: `${name}: ${what}`,
      })),
    );
  const supported = versions
    .filter(({ product }) => product === orchestrator)
    .flatMap(endsOf)
    // A month is not over before its last day: `2026-11` stays until December.
    .filter(({ day }) => day >= from.slice(0, day.length));
  return {
    changes: changes.sort((a, b) => b.day.localeCompare(a.day)),
    ends: [...products, ...supported].sort((a, b) => a.day.localeCompare(b.day)),
  };
}
