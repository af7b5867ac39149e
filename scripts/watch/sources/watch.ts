/** The watch over source pages: host by host, one request at a time, resumable. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Finding, PartReport } from '../report.ts';
import { request, textOf } from '../request.ts';
import { seenPage, sourceFindings, type LookedAt, type WatchedSource } from './compare.ts';
import { readPage } from './page.ts';
import { mannersOf, type Manners } from './robots.ts';
import { readState, writeState, type SourceState } from './state.ts';

interface SourceWatch {
  sources: readonly WatchedSource[];
  /** The file that holds what was seen; written after each page. */
  stateFile: string;
  /** ISO date. Pages seen on this day are not asked for again. */
  day: string;
  /** Least pause between two requests to a host, in milliseconds. */
  gap: number;
  /** Longest wait for one page, in milliseconds. */
  timeout: number;
  progress: (line: string) => void;
}

/** Where the text of a source is read: files on GitHub as files, since their pages draw them with scripts. */
export const readableAddress = (url: string): string =>
  url
    .replace(/#.*$/, '')
    .replace(
      /^https:\/\/github\.com\/([^/]+\/[^/]+)\/blob\/(.+)$/,
      'https://raw.githubusercontent.com/$1/$2',
    );

async function look(
  source: WatchedSource,
  state: SourceState,
  watch: SourceWatch,
  manners: Manners,
): Promise<readonly Finding[]> {
  const asked = readableAddress(source.url);
  if (!manners.allowed(asked))
    throw new Error(`${source.id}: robots.txt forbids ${asked}. Read it by hand.`);
  const before = state[source.id];
  const same =
    before !== undefined && source.phrases.every(({ phrase }) => phrase in before.around);
  const validators = same
    ? {
        ...(before.etag && { 'if-none-match': before.etag }),
        ...(before.modified && { 'if-modified-since': before.modified }),
      }
    : {};
  const answer = await request(asked, { timeout: watch.timeout, validators });
  if (answer.status === 304 && before) {
    state[source.id] = { ...before, day: watch.day };
    return before.findings;
  }
  if (answer.status >= 400 && answer.status !== 404 && answer.status !== 410)
    throw new Error(
      `${source.id}: status ${answer.status} from ${answer.address}. Expected the page; run it again later or read it by hand.`,
    );
  const page = readPage(textOf(answer), answer.headers.get('content-type') ?? '');
  const looked: LookedAt = { status: answer.status, address: answer.address, page };
  const findings = sourceFindings(source, asked, looked, before);
  // A page that is gone keeps what was seen of it, so that it is compared again when it is back.
  const seen = seenPage(source, looked, watch.day, answer.headers, findings);
  const gone = findings.some(({ kind }) => kind === 'gone' || kind === 'soft 404');
  state[source.id] = gone && before ? { ...before, day: watch.day, findings } : seen;
  return findings;
}

/** Looks at every source. Hosts are read in parallel, pages of one host one after the other. */
export async function watchSources(watch: SourceWatch): Promise<PartReport> {
  const state = readState(watch.stateFile);
  const findings: Finding[] = [];
  const problems: string[] = [];
  let looked = 0;
  const byHost = Map.groupBy(watch.sources, ({ url }) => new URL(readableAddress(url)).origin);

  async function lookAtHost(origin: string, sources: readonly WatchedSource[]): Promise<void> {
    const pending = sources.filter(({ id }) => state[id]?.day !== watch.day);
    for (const { id } of sources.filter((each) => !pending.includes(each)))
      findings.push(...(state[id]?.findings ?? []));
    looked += sources.length - pending.length;
    if (pending.length === 0) return;
    let manners: Manners;
    try {
      manners = await mannersOf(origin, watch.gap);
    } catch (error) {
      problems.push(
        `${error instanceof Error ? error.message : String(error)} ${pending.length} sources wait.`,
      );
      return;
    }
    for (const source of pending) {
      try {
        findings.push(...(await look(source, state, watch, manners)));
        writeState(watch.stateFile, state);
      } catch (error) {
        problems.push(error instanceof Error ? error.message : String(error));
      }
      looked += 1;
      watch.progress(`sources: ${looked} of ${watch.sources.length}, ${source.id}`);
      await pause(manners.gap);
    }
  }

  await Promise.all([...byHost].map(([origin, sources]) => lookAtHost(origin, sources)));
  const order = new Map(watch.sources.map(({ id }, index) => [id, index]));
  const inOrder = findings.toSorted((a, b) => (order.get(a.what) ?? 0) - (order.get(b.what) ?? 0));
  return { part: 'sources', looked, findings: inOrder, problems: problems.toSorted() };
}
