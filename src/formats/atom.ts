/**
 * A feed in the Atom syndication format (RFC 4287). Written by hand: the format is ten elements, and a feed library
 * would decide on ids and dates for us.
 */
import { escapeHtml } from './escape.ts';

/** What one entry says. */
export interface AtomEntry {
  /** Unlike any other of the feed, and the same for ever: the last part of its tag URI. */
  id: string;
  title: string;
  /** ISO date. */
  date: string;
  /** From the root of the site: `compare/gpu.html#ecs-ec2`. */
  path: string;
  /** Paragraphs of plain text. */
  paragraphs: readonly string[];
}

export interface AtomFeed {
  title: string;
  subtitle: string;
  /** Where the feed and the page it belongs to are, from the root of the site. */
  path: string;
  page: string;
  /** ISO date of the newest entry, or of the first publication while there is none. */
  updated: string;
  /** A sentence and an address. */
  rights: string;
  entries: readonly AtomEntry[];
}

/**
 * Tag URIs (RFC 4151) name things for ever, wherever they are served. They ask for an authority that never changes
 * hands: a name that RFC 2606 keeps from everyone, since Berth has no domain of its own.
 */
const TAG = 'tag:berth.invalid,2026-11-23:';

/** RFC 4287 wants a moment; facts have a day. */
const moment = (day: string): string => `${day}T00:00:00Z`;

/**
 * The feed as XML. Links are absolute below `site` (the address of the root, ending in a slash); without it they are
 * relative to the feed, which is at the root.
 */
export function atomFeed(feed: AtomFeed, site: string | undefined): string {
  const link = (path: string): string =>
    escapeHtml(site === undefined ? path : new URL(path, site).href);
  const entries = feed.entries.map(
    ({ id, title, date, path, paragraphs }) => `  <entry>
    <id>${escapeHtml(TAG + id)}</id>
    <title>${escapeHtml(title)}</title>
    <updated>${moment(date)}</updated>
    <link rel="alternate" type="text/html" href="${link(path)}"/>
    <content type="html">${escapeHtml(paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`).join(''))}</content>
  </entry>
`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
  <id>${TAG}changes</id>
  <title>${escapeHtml(feed.title)}</title>
  <subtitle>${escapeHtml(feed.subtitle)}</subtitle>
  <updated>${moment(feed.updated)}</updated>
  <author><name>Berth</name></author>
  <rights>${escapeHtml(feed.rights)}</rights>
  <link rel="self" type="application/atom+xml" href="${link(feed.path)}"/>
  <link rel="alternate" type="text/html" href="${link(feed.page)}"/>
${entries.join('')}</feed>
`;
}
