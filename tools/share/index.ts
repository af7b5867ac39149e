/**
 * Writes a share page for every place that has none of its own: groups of rows, sections of concept and pair pages,
 * claims and words. A fragment never reaches a server, so only a page of its own can unfurl.
 */
import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { clip } from '../../src/domain/clip.ts';
import { shareMarks } from '../../src/domain/share-marks.ts';
import { keyOf } from '../permalinks/keys.ts';
import { excerptsOf, type Excerpt } from './excerpt.ts';

const frameFile = 's/frame.html';

/** Pages whose places get share pages; a pair page is a page below compare/ that is no row. */
const shared = /^(learn\/.+|compare\/.+-vs-.+|compare|claims|glossary)\.html$/;

/** Runs before the cards are drawn, since each share page has one. */
export function sharePages(): AstroIntegration {
  return {
    name: 'berth:share-pages',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const count = await writeSharePages(fileURLToPath(dir));
        logger.info(`${count} share pages written`);
      },
    },
  };
}

async function writeSharePages(folder: string): Promise<number> {
  const frame = await readFile(path.join(folder, frameFile), 'utf8');
  const files = (await readdir(folder, { recursive: true }))
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => shared.test(file));
  const pages = await Promise.all(
    files.map(async (page) => {
      const source = await readFile(path.join(folder, page), 'utf8');
      const place = /<h1[^>]*>([\s\S]*?)<\/h1>/.exec(source)?.[1]?.trim() ?? page;
      return excerptsOf(page, source)
        .filter(({ id }) => id !== 'sources')
        .map((excerpt) => ({ page, place, excerpt }));
    }),
  );
  const all = pages.flat();
  await Promise.all(
    all.map(({ page, place, excerpt }) => {
      const key = keyOf({ page, id: excerpt.id });
      return writeFile(
        path.join(folder, `s/${key}.html`),
        sharePage(frame, { page, place, key, excerpt }),
      );
    }),
  );
  await rm(path.join(folder, frameFile));
  return all.length;
}

const escapeHtml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** Longest title and text a card of words alone has room for. */
const cardTitle = 90;
const cardText = 200;

/** The frame with every mark filled. `place` is HTML of the page’s heading. Throws when the frame lacks a mark. */
export function sharePage(
  frame: string,
  { page, place, key, excerpt }: { page: string; place: string; key: string; excerpt: Excerpt },
): string {
  const { title, text, html, id } = excerpt;
  const placeText = place
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const fill = (part: string, mostTitle: number, mostText: number): string =>
    [
      [shareMarks.title, escapeHtml(clip(title, mostTitle))],
      [shareMarks.description, escapeHtml(clip(text, mostText))],
      [shareMarks.address, `/${page}#${id}`],
      [shareMarks.place, placeText],
      [shareMarks.excerpt, html],
      [`/${frameFile}`, `/s/${key}.html`],
      ['/s/frame', `/s/${key}`],
    ].reduce((filled, [mark = '', words = '']) => filled.replaceAll(mark, () => words), part);
  for (const mark of Object.values(shareMarks))
    if (!frame.includes(mark))
      throw new Error(`src/pages/s/frame.astro shows no ${mark}; every share page needs it.`);
  const card = frame.indexOf('<template data-card');
  return fill(frame.slice(0, card), Infinity, 240) + fill(frame.slice(card), cardTitle, cardText);
}
