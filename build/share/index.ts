/**
 * Writes a share page for every place that has none of its own: groups of rows, sections of lessons and pair pages,
 * claims and words. A fragment never reaches a server, so only a page of its own can unfurl. Former addresses are kept
 * alive with the same frame.
 */
import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { criteria } from '../../src/views/facts.ts';
import { moves } from '../../src/data/moves.ts';
import { options } from '../../src/data/options.ts';
import { movesOfAliases } from '../../src/places/moves.ts';
import { sharePageOf, sharesPlaces } from '../../src/places/share-page.ts';
import { excerptsOf, headingOf } from './excerpt.ts';
import { fillFrame, frameFile } from './frame.ts';
import { movedPages } from './moved.ts';

/** Runs before the cards are drawn, since each share page has one. */
export function sharePages(): AstroIntegration {
  return {
    name: 'berth:share-pages',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const pages = await readPages(folder);
        const frame = pages.get(frameFile);
        if (frame === undefined)
          throw new Error(`${frameFile} was not built; src/pages/s/frame.astro should make it.`);
        await rm(path.join(folder, frameFile));
        const sharing = sharePagesOf(pages, frame);
        const moved = movedPages(
          pages,
          [...moves, ...movesOfAliases(criteria, Object.keys(options))],
          frame,
        );
        await Promise.all(
          [...sharing, ...moved].map(([file, html]) => writeFile(path.join(folder, file), html)),
        );
        logger.info(`${sharing.size} share pages, ${moved.size} pages for moved addresses`);
      },
    },
  };
}

async function readPages(folder: string): Promise<Map<string, string>> {
  const files = (await readdir(folder, { recursive: true }))
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => file.endsWith('.html'));
  return new Map(
    await Promise.all(
      files.map(async (file) => [file, await readFile(path.join(folder, file), 'utf8')] as const),
    ),
  );
}

/** A share page for each place of the built `pages`, by file. Pure. */
export function sharePagesOf(
  pages: ReadonlyMap<string, string>,
  frame: string,
): Map<string, string> {
  return new Map(
    [...pages]
      .filter(([page]) => sharesPlaces(page))
      .flatMap(([page, source]) => {
        const place = headingOf(source) ?? page;
        return excerptsOf(page, source).flatMap(({ id, title, text, html, section }) => {
          const file = sharePageOf({ page, id });
          if (file === undefined) return [];
          const filled = fillFrame(frame, file, {
            title,
            text: section ? `${place}: ${text || title}` : text || title,
            html,
            address: `/${page}#${id}`,
            place,
          });
          return [[file, filled] as const];
        });
      }),
  );
}
