/** What was made, for people and for scripts. */
import { createHash } from 'node:crypto';
import type { Edition } from './edition.ts';

/** Where editions are in a published site. */
export const downloadFolder = 'download/';
/** The page that offers them, where the site has one. */
export const offlinePage = 'offline.html';

/** One file that was made. */
export interface MadeFile {
  name: string;
  /** What it is, in words. */
  label: string;
  bytes: number;
  sha256: string;
}

/** The facts about a file’s bytes. Pure. */
export const describeFile = (name: string, label: string, content: Uint8Array): MadeFile => ({
  name,
  label,
  bytes: content.length,
  sha256: createHash('sha256').update(content).digest('hex'),
});

/** The list as JSON: version, day, and of each file name, size and SHA-256. Pure. */
export const listingJson = ({ version, date }: Edition, files: readonly MadeFile[]): string =>
  `${JSON.stringify({ version, date, files }, undefined, 1)}\n`;

const placeholder = /<ul\b[^>]*\bdata-editions\b[^>]*>/;
const inserted = /<li data-edition="">.*?<\/li>/gs;

/**
 * The page with an entry for each file at the head of its `<ul data-editions>`, before what the list already contains;
 * entries of an earlier run are replaced. Unchanged where the page has no such list. Pure.
 */
export function withListing(
  html: string,
  { version, date }: Edition,
  files: readonly MadeFile[],
): string {
  const entries = files.map(
    ({ name, label, bytes, sha256 }) =>
      `<li data-edition=""><a href="${downloadFolder}${name}" download>${label}</a> ` +
      `<span class="small block">${name}, ${size(bytes)}, version ${version}, facts checked up to <time>${date}</time></span> ` +
      `<span class="fine block">SHA-256 <code>${sha256}</code></span></li>`,
  );
  return withoutListing(html).replace(placeholder, (start) => start + entries.join(''));
}

/** The page as it was before `withListing`. Pure. */
export const withoutListing = (html: string): string => html.replace(inserted, '');

/** A size as people read it. */
export function size(bytes: number): string {
  if (bytes < 1e6) return `${Math.round(bytes / 1e3)} kB`;
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
