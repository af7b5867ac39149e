/** Feeds that tell versions, by address, and how each is read. Pure. */
import { DOMParser } from '@xmldom/xmldom';
import { z } from 'zod';
import { readPage } from '../sources/page.ts';

/** A version as a feed tells it. */
export interface KnownVersion {
  version: string;
  /** ISO date of release, where the feed has one. */
  released?: string;
  url?: string;
}

/** A product whose versions are watched. */
export interface VersionFeed {
  product: string;
  address: string;
  /** `endoflife`: JSON of endoflife.date. `atom`: releases of a repository on GitHub. `page`: a page of AWS. */
  form: 'endoflife' | 'atom' | 'page';
  /** For a page: the words before a version. */
  before?: string;
  /** The product of the calendar whose versions are meant; without it, versions that texts name count. */
  calendar?: 'eks' | 'kubernetes';
}

const github = (product: string, repository: string): VersionFeed => ({
  product,
  address: `https://github.com/${repository}/releases.atom`,
  form: 'atom',
});

export const versionFeeds: readonly VersionFeed[] = [
  {
    product: 'Kubernetes',
    address: 'https://endoflife.date/api/kubernetes.json',
    form: 'endoflife',
    calendar: 'kubernetes',
  },
  {
    product: 'Amazon EKS',
    address: 'https://endoflife.date/api/amazon-eks.json',
    form: 'endoflife',
    calendar: 'eks',
  },
  {
    product: 'Fargate platform',
    address:
      'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/platform-versions-changelog.html',
    form: 'page',
    before: 'platform version',
  },
  github('Karpenter', 'aws/karpenter-provider-aws'),
  github('Bottlerocket', 'bottlerocket-os/bottlerocket'),
  github('Amazon ECS agent', 'aws/amazon-ecs-agent'),
  github('Amazon VPC CNI', 'aws/amazon-vpc-cni-k8s'),
  github('AWS Load Balancer Controller', 'kubernetes-sigs/aws-load-balancer-controller'),
  github('Amazon EBS CSI driver', 'kubernetes-sigs/aws-ebs-csi-driver'),
];

const cycles = z.array(
  z.object({
    cycle: z.union([z.string(), z.number()]).transform(String),
    releaseDate: z.iso.date().optional(),
    link: z.string().nullish(),
  }),
);

/** `v1.15.0` and `Bottlerocket v1.15.0` as `1.15.0`; undefined for what names no version. */
const versionIn = (text: string): string | undefined =>
  /(?:^|[^\d.])v?(\d+\.\d+(?:\.\d+)?(?:-[\w.]+)?)\b/.exec(text)?.[1];

/**
 * The versions that a feed tells, as it orders them. Throws one clear line where the text has not the form, or where
 * one version has two different dates.
 */
export function readVersions(feed: VersionFeed, text: string): KnownVersion[] {
  const { address } = feed;
  const versions = readers[feed.form](feed, text);
  const dates = new Map<string, string | undefined>();
  for (const { version, released } of versions) {
    if (dates.has(version) && dates.get(version) !== released)
      throw new Error(
        `${address}: ${version} appears twice, released ${dates.get(version) ?? 'on no day'} and ${released ?? 'on no day'}. Expected one date a version; look at the feed.`,
      );
    dates.set(version, released);
  }
  return versions;
}

function fromEndOfLife({ address }: VersionFeed, text: string): KnownVersion[] {
  let found: z.infer<typeof cycles>;
  try {
    found = cycles.parse(JSON.parse(text));
  } catch {
    throw new Error(
      `${address}: not the JSON of endoflife.date (a list of { cycle, releaseDate }). Look at the address; nothing was compared.`,
    );
  }
  return found.map(({ cycle, releaseDate, link }) => ({
    version: cycle,
    ...(releaseDate && { released: releaseDate }),
    ...(link && { url: link }),
  }));
}

function fromAtom({ address }: VersionFeed, text: string): KnownVersion[] {
  return readEntries(address, text).flatMap(({ title, day, url }) => {
    const version = versionIn(title);
    return version ? [{ version, ...(day && { released: day }), ...(url && { url }) }] : [];
  });
}

function fromPage({ address, before = '' }: VersionFeed, text: string): KnownVersion[] {
  const page = readPage(text, 'text/html').text;
  const named = new RegExp(`\\b${before} v?(\\d+(?:\\.\\d+)+)`, 'gi');
  const versions = new Set(Array.from(page.matchAll(named), (match) => match[1] ?? ''));
  if (versions.size === 0)
    throw new Error(
      `${address}: no version after “${before}”. Expected at least one; look at the page and at scripts/watch/versions/feeds.ts.`,
    );
  return [...versions].map((version) => ({ version, url: address }));
}

const readers = { endoflife: fromEndOfLife, atom: fromAtom, page: fromPage } as const;

/** An entry of an Atom or RSS feed. */
export interface FeedEntry {
  title: string;
  /** Plain text. */
  summary: string;
  /** ISO date of publication; empty where the feed has none that parses. */
  day: string;
  url: string;
}

const isoDay = (text: string): string => {
  const time = Date.parse(text);
  return Number.isNaN(time) ? '' : new Date(time).toISOString().slice(0, 10);
};

/** The entries of an Atom or RSS feed. Throws one clear line where the text is neither, or ends in the middle. */
export function readEntries(address: string, text: string): FeedEntry[] {
  const wrong = (why: string): Error =>
    new Error(
      `${address}: not a whole Atom or RSS feed (${why}). Look at the address; nothing was compared.`,
    );
  let complaint = '';
  let document;
  try {
    document = new DOMParser({
      onError: (level, message) => {
        if (level !== 'warning') complaint ||= message.split('\n')[0] ?? '';
      },
    }).parseFromString(text, 'text/xml');
  } catch (error) {
    throw wrong(complaint || String(error).split('\n')[0] || 'no XML');
  }
  if (complaint) throw wrong(complaint);
  const root = document.documentElement?.localName ?? '';
  if (root !== 'feed' && root !== 'rss') throw wrong(`root element ${root || 'missing'}`);
  const name = root === 'feed' ? 'entry' : 'item';
  return Array.from(document.getElementsByTagName(name)).map((entry) => {
    const first = (...names: string[]): string =>
      names
        .map((each) => entry.getElementsByTagName(each)[0]?.textContent ?? '')
        .find((each) => each !== '')
        ?.replaceAll(/<[^>]*>/g, ' ')
        .replaceAll(/\s+/g, ' ')
        .trim() ?? '';
    const link = entry.getElementsByTagName('link')[0];
    return {
      title: first('title'),
      summary: first('description', 'summary', 'content'),
      day: isoDay(first('published', 'pubDate', 'updated')),
      url: link?.getAttribute('href') ?? link?.textContent ?? '',
    };
  });
}
