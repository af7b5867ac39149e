import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

export const dist = path.resolve(import.meta.dirname, '../../dist');

/** A suite that finds fewer pages than this has not found the site. */
export const minimumPages = 120;

/** Every built page by its path from the root of the site; 404.html is left out: it has a suite of its own. */
export const pages: readonly string[] = listPages();

function listPages(): string[] {
  if (!existsSync(dist))
    throw new Error(`${dist} is missing. The browser tests need a built site: run npm run build.`);
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => file.endsWith('.html') && file !== '404.html')
    .sort();
}
