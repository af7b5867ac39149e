/** Support of Kubernetes versions on a time axis, in units of a drawing. Days are ISO dates. */

/** What the chart reads of a version. */
export interface ChartedVersion {
  product: 'eks' | 'kubernetes';
  version: string;
  released: string;
  standardEnds: string;
  extendedEnds?: string | undefined;
}

/** Where the chart is in its drawing. */
export interface ChartFrame {
  /** Time runs from here to `right`; labels are to its left. */
  left: number;
  right: number;
  /** Where the first row starts. */
  top: number;
  /** Height of one bar, and from one version to the next. */
  bar: number;
  row: number;
}

interface Stretch {
  x: number;
  width: number;
}

export interface VersionChart {
  years: { label: string; x: number }[];
  rows: {
    version: string;
    /** Top of the row. */
    y: number;
    bars: { hue: 'eks' | 'kubernetes'; y: number; standard: Stretch; extended?: Stretch }[];
  }[];
  /** The day that was asked for. */
  markedX: number;
  bottom: number;
}

const time = (day: string): number => Date.parse(day);
const yearOf = (day: string): number => Number(day.slice(0, 4));

/**
 * Lays out the versions that someone still supported when the year of `marked` began, newest first, Kubernetes above
 * EKS. The axis runs over whole years, from the first release to the last end. Pure.
 */
export function versionChart(
  versions: readonly ChartedVersion[],
  marked: string,
  { left, right, top, bar, row }: ChartFrame,
): VersionChart {
  const lastDay = ({ standardEnds, extendedEnds }: ChartedVersion) => extendedEnds ?? standardEnds;
  const supported = new Set(
    versions
      .filter((version) => lastDay(version) >= `${marked.slice(0, 4)}-01-01`)
      .map(({ version }) => version),
  );
  const shown = versions.filter(({ version }) => supported.has(version));
  const first = Math.min(...shown.map(({ released }) => yearOf(released)));
  const last = Math.max(...shown.map((version) => yearOf(lastDay(version)))) + 1;
  const [start, end] = [time(`${first}-01-01`), time(`${last}-01-01`)];
  const at = (day: string) =>
    Math.round(left + ((time(day) - start) / (end - start)) * (right - left));
  const stretch = (from: string, to: string): Stretch => ({
    x: at(from),
    width: at(to) - at(from),
  });
  const byVersion = Map.groupBy(shown, ({ version }) => version);
  const minor = (version: string) => Number(version.split('.')[1]);
  const names = [...byVersion.keys()].toSorted((a, b) => minor(b) - minor(a));
  return {
    years: Array.from({ length: last - first }, (_, index) => ({
      label: String(first + index),
      x: at(`${first + index}-01-01`),
    })),
    rows: names.map((version, index) => {
      const y = top + index * row;
      return {
        version,
        y,
        bars: (byVersion.get(version) ?? []).map(
          ({ product, released, standardEnds, extendedEnds }) => ({
            hue: product,
            y: product === 'kubernetes' ? y : y + bar + 4,
            standard: stretch(released, standardEnds),
            ...(extendedEnds ? { extended: stretch(standardEnds, extendedEnds) } : {}),
          }),
        ),
      };
    }),
    markedX: at(marked),
    bottom: top + names.length * row,
  };
}
