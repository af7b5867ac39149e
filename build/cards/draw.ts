/**
 * Draws share cards from HTML and the site's own styles, so that a card has the same hues, patterns and shapes as its
 * page.
 */
import { Renderer, type MeasuredNode } from '@takumi-rs/core';
import { fromHtml } from '@takumi-rs/helpers/html';
import { font, size, styles } from './card-key.ts';

/** Kilobytes a card may weigh: chats give up on slow pictures. */
export const MOST_BYTES = 60_000;

/** Card text keeps this far from the edges, and above the rule of the foot. */
const margin = 64;

let renderer: Promise<Renderer> | undefined;

async function makeRenderer(): Promise<Renderer> {
  const made = new Renderer();
  await made.registerFont({ name: 'Source Sans 3', data: font });
  return made;
}

/** Text of a card that does not fit. Pure. */
function overflowOf(card: MeasuredNode): { body: string[]; foot: string[] } {
  const [body, foot] = [card.children.slice(0, -1), card.children.at(-1)];
  const footTop = foot?.transform[5] ?? size.height;
  const outside = (node: MeasuredNode, bottom: number): string[] => {
    const [, , , , x, y] = node.transform;
    const own = node.runs
      .filter((run) => {
        // The space a line breaks at hangs past its end.
        const hanging = run.text.endsWith(' ') ? run.height / 4 : 0;
        const right = x + run.x + run.width - hanging;
        return right > size.width - margin + 1 || y + run.y + run.height * 0.8 > bottom;
      })
      .map(({ text }) => text.trim());
    return [...own, ...node.children.flatMap((child) => outside(child, bottom))];
  };
  return {
    body: body.flatMap((node) => outside(node, footTop)),
    foot: foot ? outside(foot, size.height) : [],
  };
}

/** A card as PNG. Throws when text does not fit or the picture is too large, saying what and where. */
export async function drawCard(html: string, page: string): Promise<Buffer> {
  renderer ??= makeRenderer();
  const made = await renderer;
  const { node } = fromHtml(html);
  const options = { ...size, css: styles };
  const lost = overflowOf(await made.measure(node, options));
  if (lost.body.length > 0)
    throw new Error(
      `The share card of ${page} has no room for “${lost.body.join('”, “')}”. Shorten its title or text, or give the card a smaller size.`,
    );
  if (lost.foot.length > 0)
    throw new Error(
      `The foot of the share cards has no room for “${lost.foot.join('”, “')}”. Give it more room in src/styles/card.css, or allow an address fewer letters in src/formats/fit-address.ts.`,
    );
  const png = await made.render(node, options);
  if (png.length > MOST_BYTES)
    throw new Error(
      `The share card of ${page} weighs ${png.length} bytes; at most ${MOST_BYTES} are allowed.`,
    );
  return png;
}
