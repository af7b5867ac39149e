/** The watch over versions: what feeds know that the facts do not. */
import type { FactSet } from '../facts.ts';
import type { Finding, PartReport } from '../report.ts';
import { readVersions, type KnownVersion, type VersionFeed } from './feeds.ts';

/** Gets the text at an address. Throws one clear line. */
export type Reader = (address: string) => Promise<string>;

const numbers = (version: string): number[] => (version.match(/\d+/g) ?? []).map(Number);

/** Orders versions by their numbers: 1.9 before 1.10. */
export function byVersion(a: string, b: string): number {
  const [left, right] = [numbers(a), numbers(b)];
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The versions of a product that the facts state: those of the calendar, or those that texts name after it. */
export function statedVersions(
  facts: FactSet,
  { product, calendar }: Pick<VersionFeed, 'product' | 'calendar'>,
): string[] {
  if (calendar)
    return facts.calendar.versions
      .filter((entry) => entry.product === calendar)
      .map(({ version }) => version)
      .toSorted(byVersion);
  const name = product.replace(/^(?:Amazon|AWS) /, '');
  const named = new RegExp(`\\b${name} (?:v|version )?(\\d+\\.\\d+(?:\\.\\d+)?)`, 'gi');
  const text = JSON.stringify([facts.criteria, facts.sources, facts.calendar.launches]);
  return [...new Set(Array.from(text.matchAll(named), (match) => match[1] ?? ''))].toSorted(
    byVersion,
  );
}

/** Versions of a feed that are newer than every version the facts state, the newest first. Pure. */
export function newerVersions(
  product: string,
  known: readonly KnownVersion[],
  stated: readonly string[],
): Finding[] {
  const newest = stated.at(-1);
  // A pre-release is not a version that anyone supports.
  const released = known.filter(({ version }) => !version.includes('-'));
  const depth = newest === undefined ? 3 : numbers(newest).length;
  const cut = (version: string) => numbers(version).slice(0, depth).join('.');
  const newer = released.filter(
    ({ version }) => newest === undefined || byVersion(cut(version), newest) > 0,
  );
  const one = new Map(newer.map((each) => [cut(each.version), each]));
  return [...one.values()]
    .toSorted((a, b) => byVersion(b.version, a.version))
    .slice(0, newest === undefined ? 1 : undefined)
    .map(({ version, released: day, url }) => ({
      kind: newest === undefined ? 'no version stated' : 'newer version',
      what: `${product} ${version}`,
      ...(newest !== undefined && { before: `newest stated: ${newest}` }),
      ...(day && { after: `released ${day}` }),
      touches: newest === undefined ? [] : ['calendar'],
      ...(url && { url }),
    }));
}

/** Reads every feed and compares. A feed that fails is one line and does not stop the others. */
export async function watchVersions(
  facts: FactSet,
  feeds: readonly VersionFeed[],
  read: Reader,
): Promise<PartReport> {
  const findings: Finding[] = [];
  const problems: string[] = [];
  for (const feed of feeds) {
    try {
      const known = readVersions(feed, await read(feed.address));
      findings.push(...newerVersions(feed.product, known, statedVersions(facts, feed)));
    } catch (error) {
      problems.push(error instanceof Error ? error.message : String(error));
    }
  }
  return { part: 'versions', looked: feeds.length, findings, problems };
}
