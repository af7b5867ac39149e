/**
 * The last step of a build, and the only one that reads what Astro has written. Each page is read and parsed once,
 * goes through the steps below in their order, and is written only if they changed it. Afterwards the site is the same
 * on any host, under any path and from disk, and every link in it leads somewhere, or the build has stopped.
 */
import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'esbuild';
import { listedPages } from '../src/places/outline.ts';
import { site as siteOf } from '../src/views/site-places.ts';
import { contentType } from '../scripts/setup/content-types.mjs';
import { size } from './cards/card-key.ts';
import { pictureOf, writeCards } from './cards/index.ts';
import { takeCard } from './cards/take-card.ts';
import { hostHeaders } from './host-headers.ts';
import { runSteps, type PageStep } from './page.ts';
import { checkPages, problemLines } from './portable/check-pages.ts';
import { contentPolicy } from './portable/content-policy.ts';
import { mapCssUrls } from './portable/css-urls.ts';
import { readFacts, type PageFacts } from './portable/page-facts.ts';
import { relativeAddresses, toRelative } from './portable/relative-addresses.ts';
import { selfContained } from './portable/self-contained.ts';
import { untranslated } from './portable/untranslated.ts';
import { usedStyles } from './portable/used-styles.ts';
import { wholeDates } from './portable/whole-dates.ts';
import { listFiles } from './site-folder.ts';
import { robotsWithSiteMap, siteMapOf } from './site-map.ts';

/** What find-root.browser.ts looks for: a picture only this site has. */
const rootMarker = {
  file: '_berth/root.svg',
  text: '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>',
};

const notFound = '404.html';

interface StepOptions {
  /** The public address of the site, where it has one. */
  site: string | undefined;
  readFile: (file: string) => Buffer;
  findRoot: string;
  /** Leaves out styles that a page cannot use. */
  keepUsed: PageStep;
}

/** What happens to a file, in this order. */
function stepsFor(file: string, options: StepOptions): readonly PageStep[] {
  const { site, readFile, findRoot, keepUsed } = options;
  // Without a public address the picture is named relative to the page: some chats resolve that.
  const pictureAddress = (page: string): string =>
    site === undefined ? path.posix.basename(pictureOf(page)) : new URL(pictureOf(page), site).href;
  if (file.endsWith('.svg')) return [readFacts, relativeAddresses];
  if (file !== notFound)
    return [
      wholeDates,
      takeCard(pictureAddress, size),
      keepUsed,
      untranslated,
      readFacts,
      relativeAddresses,
      contentPolicy(),
    ];
  const alone = selfContained({
    base: site === undefined ? '/' : new URL(site).pathname,
    findRoot,
    readText: (own) => readFile(own).toString(),
    readData: (own) => `data:${contentType(own)};base64,${readFile(own).toString('base64')}`,
  });
  return [
    wholeDates,
    takeCard(pictureAddress, size),
    keepUsed,
    untranslated,
    readFacts,
    alone,
    contentPolicy({ fontData: true }),
  ];
}

/** Finishes the site; must come last among the integrations. */
export function finish(): AstroIntegration {
  let site: string | undefined;
  let root = '';
  return {
    name: 'berth:finish',
    hooks: {
      'astro:config:done': ({ config }) => {
        if (config.base !== '/')
          throw new Error(
            `astro.config.mjs: base is "${config.base}", expected none. The site works under any path; set SITE_URL to the full address instead.`,
          );
        site = config.site;
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const pages = listedPages(siteOf(root));
        const { drawn, reused } = await finishSite(fileURLToPath(dir), site, pages);
        logger.info(`${drawn} share cards drawn, ${reused} unchanged`);
      },
    },
  };
}

/**
 * Finishes the site in `folder`, in place. `site` is its public address, where it has one, and `pages` are those that
 * search engines may list. Throws one error that lists
 * every problem of its pages, before it writes anything.
 */
async function finishSite(
  folder: string,
  site: string | undefined,
  pages: readonly string[],
): Promise<{ drawn: number; reused: number }> {
  const files = new Set([...(await listFiles(folder)), rootMarker.file]);
  const read = (file: string): Buffer =>
    file === rootMarker.file ? Buffer.from(rootMarker.text) : readFileSync(path.join(folder, file));
  const scripts = [...files].filter((file) => file.endsWith('.js'));
  const options = {
    site,
    readFile: read,
    findRoot: await bundleFindRoot(),
    keepUsed: usedStyles(
      new Map(scripts.map((file) => [path.basename(file), read(file).toString()])),
    ),
  };

  const changed = new Map<string, string>([[rootMarker.file, rootMarker.text]]);
  const facts = new Map<string, PageFacts>();
  const styles = new Map<string, string>();
  const cards = new Map<string, string>();
  const change = (file: string, before: string, after: string): void => {
    if (after !== before) changed.set(file, after);
  };
  for (const file of files) {
    if (!/\.(?:html|svg|css)$/.test(file)) continue;
    const source = read(file).toString();
    if (file.endsWith('.css')) {
      styles.set(file, source);
      const relative = mapCssUrls(source, (address) => toRelative(address, file));
      change(file, source, relative);
      continue;
    }
    const { page, text } = runSteps(file, source, stepsFor(file, options));
    change(file, source, text);
    if (page.facts) facts.set(file, page.facts);
    if (page.card !== undefined) cards.set(file, page.card);
  }
  for (const page of cards.keys()) files.add(pictureOf(page));
  const problems = problemLines(checkPages({ files, pages: facts, styles }));
  if (problems.length > 0)
    throw new Error(
      `The built site has ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}. Fix the source of each:\n` +
        problems.map((line) => `  ${line}`).join('\n'),
    );

  if (site !== undefined) {
    changed.set('sitemap.xml', siteMapOf(pages, site));
    changed.set('robots.txt', robotsWithSiteMap(read('robots.txt').toString(), site));
  }
  changed.set('_headers', hostHeaders);
  await mkdir(path.join(folder, path.dirname(rootMarker.file)), { recursive: true });
  for (const [file, text] of changed) await writeFile(path.join(folder, file), text);
  return writeCards(folder, cards);
}

async function bundleFindRoot(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('portable/find-root.browser.ts', import.meta.url))],
    bundle: true,
    format: 'iife',
    minify: true,
    target: 'es2022',
    write: false,
  });
  return outputFiles.map((file) => file.text).join('');
}
