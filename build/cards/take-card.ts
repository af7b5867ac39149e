import { escapeAttribute } from '../portable/portable-page.ts';

const opening = '<template data-card="';
const closing = '</template>';
const headEnd = '</head>';

/**
 * A page without its card, naming the picture at `address` in its head, and the card’s HTML. Looks for the markup that
 * Card.astro writes rather than reading the page as a tree: it runs on every page of every build. Pure.
 */
export function takeCard(
  source: string,
  address: string,
  size: { width: number; height: number },
): { html: string; card: string | undefined } {
  const start = source.indexOf(opening);
  const end = source.indexOf(closing, start);
  const head = source.indexOf(headEnd);
  if (start === -1 || end === -1 || head === -1 || start < head)
    return { html: source, card: undefined };
  const altEnd = source.indexOf('"', start + opening.length);
  // Astro has escaped it for an attribute already.
  const alt = source.slice(start + opening.length, altEnd);
  const picture = escapeAttribute(address);
  const tags = [
    `<meta property="og:image" content="${picture}">`,
    '<meta property="og:image:type" content="image/png">',
    `<meta property="og:image:width" content="${size.width}">`,
    `<meta property="og:image:height" content="${size.height}">`,
    `<meta property="og:image:alt" content="${alt}">`,
    '<meta name="twitter:card" content="summary_large_image">',
    `<meta name="twitter:image" content="${picture}">`,
    `<meta name="twitter:image:alt" content="${alt}">`,
  ].join('');
  return {
    html:
      source.slice(0, head) + tags + source.slice(head, start) + source.slice(end + closing.length),
    card: source.slice(source.indexOf('>', altEnd) + 1, end),
  };
}
