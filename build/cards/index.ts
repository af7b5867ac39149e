/** Pictures of share cards. They are kept by content in node_modules/.cache, so an unchanged build draws none. */
import { constants } from 'node:fs';
import { copyFile, mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { cardKey } from './card-key.ts';

const cache = fileURLToPath(new URL('../../node_modules/.cache/berth-cards/', import.meta.url));

/**
 * Writes the card of each page next to it in `folder`, from its HTML by file of the page. Throws when one cannot be
 * drawn, saying which page and why.
 */
export async function writeCards(
  folder: string,
  cards: ReadonlyMap<string, string>,
): Promise<{ drawn: number; reused: number }> {
  await mkdir(cache, { recursive: true });
  let drawn = 0;
  for (const [page, html] of cards) {
    const kept = path.join(cache, `${cardKey(html)}.png`);
    const picture = path.join(folder, pictureOf(page));
    try {
      await copyFile(kept, picture, constants.COPYFILE_FICLONE);
    } catch {
      // The renderer is loaded only when there is something to draw.
      const { drawCard } = await import('./draw.ts');
      const png = await drawCard(html, page);
      await writeFile(picture, png);
      // Renamed into place, so that a build that is stopped here leaves no half picture for the next.
      await writeFile(`${kept}.part`, png);
      await rename(`${kept}.part`, kept);
      drawn++;
    }
  }
  return { drawn, reused: cards.size - drawn };
}

/** The file of a page's picture. Pure. */
export const pictureOf = (page: string): string => page.replace(/\.html$/, '.png');
