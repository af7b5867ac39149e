import type { PageStep } from '../page.ts';
import { escapeAttribute } from '../portable/relative-addresses.ts';

/** What says that an element holds the card of its page (src/components/cards/Card.astro), and the card in words. */
const mark = 'data-card';

/**
 * Cuts the card out of a page and names its picture, at `addressOf` the page's file, in the head. A page without a card
 * stays unchanged.
 */
export const takeCard =
  (addressOf: (file: string) => string, size: { width: number; height: number }): PageStep =>
  (page, edit) => {
    const { elements, source } = page;
    const template = elements.find(({ attributes }) => attributes.has(mark));
    const head = elements.find(({ name }) => name === 'head');
    const alt = template?.attributeRanges.get(mark);
    if (!template?.whole || !template.startTag || !head?.whole || !alt) return page;
    const { start, end } = template.whole;
    // As written in the source, already escaped for an attribute.
    const words = source.slice(alt.start, alt.end).slice(`${mark}="`.length, -1);
    const picture = escapeAttribute(addressOf(page.file));
    edit.remove(start, end);
    edit.appendLeft(
      head.whole.end - '</head>'.length,
      [
        `<meta property="og:image" content="${picture}">`,
        '<meta property="og:image:type" content="image/png">',
        `<meta property="og:image:width" content="${size.width}">`,
        `<meta property="og:image:height" content="${size.height}">`,
        `<meta property="og:image:alt" content="${words}">`,
        // What X shows besides it takes from Open Graph, as its documentation says.
        '<meta name="twitter:card" content="summary_large_image">',
      ].join(''),
    );
    return {
      ...page,
      card: source.slice(template.startTag.end, end - '</template>'.length),
      elements: elements.filter(({ startTag }) => {
        const at = startTag?.start ?? -1;
        return at < start || at >= end;
      }),
    };
  };
