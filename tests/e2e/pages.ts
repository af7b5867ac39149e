import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

export const dist = path.resolve(import.meta.dirname, '../../dist');

/** A suite that finds fewer pages than this has not found the site. */
export const minimumPages = 120;

const built = listPages();

/** Pages that with scripts lead on at once (share pages, former addresses): share.spec.ts tests them. */
export const leadingPages: readonly string[] = built.filter((page) =>
  readFileSync(path.join(dist, page), 'utf8').includes('data-forward'),
);

/** Every other built page by its path from the root of the site; 404.html has a suite of its own. */
export const pages: readonly string[] = built.filter((page) => !leadingPages.includes(page));

function listPages(): string[] {
  if (!existsSync(dist))
    throw new Error(`${dist} is missing. The browser tests need a built site: run npm run build.`);
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => file.endsWith('.html') && file !== '404.html')
    .sort();
}

/**
 * Kinds of pages that one template makes many times over. Where a check is expensive, every `step`-th of a kind
 * represents the rest; `ALL_PAGES=1` checks each (`npm run test:all-pages`).
 */
const repeated: readonly { kind: RegExp; step: number }[] = [
  { kind: /^compare\/(?!.*-vs-)/, step: 8 },
  { kind: /^fix\//, step: 8 },
  { kind: /^embed\/.*-vs-/, step: 4 },
  { kind: /^embed\//, step: 32 },
];

/** All pages of one-off kinds, and a fixed few of each kind that repeats. */
export const fewOfEachKind: readonly string[] = pages.filter((page) => {
  const found = repeated.find(({ kind }) => kind.test(page));
  if (!found || process.env['ALL_PAGES'] === '1') return true;
  return pages.filter((other) => found.kind.test(other)).indexOf(page) % found.step === 0;
});

/**
 * Pages in turns of a test each: a browser page of its own for each would cost more than the visit. A turn takes every
 * so many-th page, so that each gets some of the heavy ones.
 */
export function turnsOf(list: readonly string[], size = 24): string[][] {
  const count = Math.ceil(list.length / size);
  return Array.from({ length: count }, (_, turn) =>
    list.filter((_page, index) => index % count === turn),
  );
}
