/** The watch over announcements: entries of AWS's feeds that are about our subject and that nothing here covers. */
import type { FactSet } from '../facts.ts';
import type { Finding, PartReport } from '../report.ts';
import { readEntries, type FeedEntry } from '../versions/feeds.ts';
import type { Reader } from '../versions/watch.ts';

/** Words that make an entry relevant besides the names of options and terms: services by their long names. */
const services =
  /\b(?:ECS|EKS|ECR|Fargate|Kubernetes|Karpenter|Bottlerocket|Elastic Container (?:Service|Registry)|Elastic Kubernetes Service|App Runner|AWS Batch)\b/;

/** An address without scheme, host prefix, query, fragment and slash at its end. */
const bare = (address: string): string =>
  address
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '');

/** Whether an entry mentions an option, or of a term of the glossary that is a proper name of AWS or Kubernetes. */
function isOurs({ title, summary }: FeedEntry, terms: readonly string[]): boolean {
  const text = `${title} ${summary}`;
  return services.test(text) || terms.some((term) => text.includes(term));
}

/** Terms worth looking for in other people's prose: several words, or a name with capitals inside. */
const distinct = (term: string): boolean => /^[A-Z].*(?: [A-Z]|[a-z][A-Z])/.test(term);

/** The entries that nothing covers: no source or launch has their address. Newest first. Pure. */
export function uncovered(facts: FactSet, entries: readonly FeedEntry[]): Finding[] {
  const covered = new Set([...Object.values(facts.sources).map(({ url }) => url)].map(bare));
  const terms = [
    ...Object.values(facts.options).map(({ label }) => label),
    ...Object.values(facts.glossary).map(({ term }) => term),
  ].filter(distinct);
  const named = (text: string): string[] =>
    facts.criteria
      .filter(({ terms: ids }) =>
        ids.some((id) => {
          const term = facts.glossary[id]?.term ?? '';
          return distinct(term) && text.includes(term);
        }),
      )
      .map(({ id }) => id);
  return entries
    .filter((entry) => isOurs(entry, terms) && !covered.has(bare(entry.url)))
    .toSorted((a, b) => (a.day < b.day ? 1 : -1))
    .map(({ title, summary, day, url }) => ({
      kind: 'not covered',
      what: title,
      ...(day && { after: `published ${day}` }),
      touches: named(`${title} ${summary}`),
      url,
    }));
}

/** Reads every feed and compares. A feed that fails is one line and does not stop the others. */
export async function watchAnnouncements(
  facts: FactSet,
  feeds: readonly string[],
  read: Reader,
): Promise<PartReport> {
  const entries: FeedEntry[] = [];
  const problems: string[] = [];
  for (const address of feeds) {
    try {
      entries.push(...readEntries(address, await read(address)));
    } catch (error) {
      problems.push(error instanceof Error ? error.message : String(error));
    }
  }
  const findings = uncovered(facts, entries);
  return { part: 'announcements', looked: entries.length, findings, problems };
}
