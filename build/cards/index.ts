/**
 * Takes the share card out of each page, draws it beside the page, and names it in the page's head. Pictures are kept
 * by content in node_modules/.cache, so an unchanged build draws none.
 */
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { cardKey, drawCard, size } from './draw.ts';
import { takeCard } from './take-card.ts';

const cache = fileURLToPath(new URL('../../node_modules/.cache/berth-cards/', import.meta.url));

/** Must run after every step that writes pages and before the portable step. */
export function cards(): AstroIntegration {
  let site: string | undefined;
  return {
    name: 'berth:cards',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = config.site;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const started = performance.now();
        const { drawn, reused } = await makeCards(fileURLToPath(dir), site);
        logger.info(
          `${drawn} share cards drawn in ${Math.round(performance.now() - started)} ms, ${reused} unchanged`,
        );
      },
    },
  };
}

/** Draws the cards of all pages in `folder`. `site` is the public address, where one is set. */
export async function makeCards(
  folder: string,
  site: string | undefined,
): Promise<{ drawn: number; reused: number }> {
  await mkdir(cache, { recursive: true });
  const counts = { drawn: 0, reused: 0 };
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    if (!entry.name.endsWith('.html')) continue;
    const file = path.join(entry.parentPath, entry.name);
    const page = path.relative(folder, file).split(path.sep).join('/');
    const picture = page.replace(/\.html$/, '.png');
    // Without a public address the picture is named relative to the page: some chats resolve that.
    const address = site === undefined ? path.basename(picture) : new URL(picture, site).href;
    const { html, card } = takeCard(await readFile(file, 'utf8'), address, size);
    await writeFile(file, html);
    if (card === undefined) continue;
    await writeFile(path.join(folder, picture), await cachedCard(card, page, counts));
  }
  return counts;
}

async function cachedCard(
  card: string,
  page: string,
  counts: { drawn: number; reused: number },
): Promise<Buffer> {
  const kept = path.join(cache, `${cardKey(card)}.png`);
  try {
    const png = await readFile(kept);
    counts.reused++;
    return png;
  } catch {
    const png = await drawCard(card, page);
    await writeFile(kept, png);
    counts.drawn++;
    return png;
  }
}
