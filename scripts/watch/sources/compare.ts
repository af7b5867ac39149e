/** What became of a source page since it was last looked at. Pure. */
import type { Finding } from '../report.ts';
import { around, isSoftMissing, type PageText } from './page.ts';

/** A source, and the words in it that rows rest on. */
export interface WatchedSource {
  id: string;
  url: string;
  /** Each phrase with the rows whose cells cite it. */
  phrases: readonly { phrase: string; rows: readonly string[] }[];
}

/** What was seen of a page on a day; kept between watches. */
export interface SeenPage {
  /** ISO date. */
  day: string;
  address: string;
  title: string;
  /** A hash of the text around each phrase that was found. */
  around: Readonly<Record<string, string>>;
  etag?: string | undefined;
  modified?: string | undefined;
  /** What the last look found, so that a page that has not changed since says the same again. */
  findings: readonly Finding[];
}

/** The page of a source that answered, or the status with which it did not. */
export interface LookedAt {
  status: number;
  /** The address that answered. */
  address: string;
  page: PageText;
}

/** An address without what does not name another page: fragment, scheme, trailing slash. */
const bare = (address: string): string =>
  address
    .replace(/#.*$/, '')
    .replace(/^https?:\/\//, '')
    .replace(/\/$/, '');

/**
 * What a look at a page found: that it is gone, moved, retitled, without a phrase, or changed around one. `asked` is the
 * address that was read, `before` what was seen the last time.
 */
export function sourceFindings(
  source: WatchedSource,
  asked: string,
  { status, address, page }: LookedAt,
  before: SeenPage | undefined,
): Finding[] {
  const all = [...new Set(source.phrases.flatMap(({ rows }) => rows))];
  const about = { what: source.id, url: source.url };
  if (status === 404 || status === 410)
    return [{ ...about, kind: 'gone', after: `status ${status}`, touches: all }];
  if (isSoftMissing(asked, address, page))
    return [{ ...about, kind: 'soft 404', after: page.title || address, touches: all }];
  const moved = bare(address) !== bare(asked);
  const retitled = before !== undefined && before.title !== page.title;
  return [
    ...(moved ? [{ ...about, kind: 'moved', before: asked, after: address, touches: all }] : []),
    ...(retitled
      ? [{ ...about, kind: 'retitled', before: before.title, after: page.title, touches: all }]
      : []),
    ...source.phrases.flatMap(({ phrase, rows }) => {
      const now = around(page.text, phrase);
      if (now === undefined)
        return [{ ...about, kind: 'phrase lost', before: phrase, touches: rows }];
      const then = before?.around[phrase];
      return then === undefined || then === now
        ? []
        : [{ ...about, kind: 'changed around', before: phrase, touches: rows }];
    }),
  ];
}

/** What is kept of a look at a page. */
export const seenPage = (
  source: WatchedSource,
  { address, page }: LookedAt,
  day: string,
  headers: Headers,
  findings: readonly Finding[],
): SeenPage => ({
  day,
  address,
  title: page.title,
  around: Object.fromEntries(
    source.phrases.flatMap(({ phrase }) => {
      const hash = around(page.text, phrase);
      return hash === undefined ? [] : [[phrase, hash] as const];
    }),
  ),
  etag: headers.get('etag') ?? undefined,
  modified: headers.get('last-modified') ?? undefined,
  findings,
});
