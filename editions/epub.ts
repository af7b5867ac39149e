/** The book as EPUB 3. */
import { createHash } from 'node:crypto';
import { html } from 'parse5';
import { escapeHtml } from '../src/formats/escape.ts';
import { archive } from './archive.ts';
import type { Book, Chapter, Entry } from './book.ts';
import { drawingRules, lightColours, mergeStyles, withColours } from './book-styles.ts';
import type { Edition } from './edition.ts';
import { elementsIn, hasClass, isElement, isText, type Element, type Node } from './html-tree.ts';
import { keepStyled, styledNames } from './styled-names.ts';

export interface EpubOptions {
  edition: Edition;
  /** Styles for reading devices. They may use colour tokens of the site. */
  css: string;
  /** The font of the drawings, where the site has one. */
  font: Buffer | undefined;
}

const voidElements = new Set(
  'area base br col embed hr img input link meta source track wbr'.split(' '),
);

const svgNamespace: string = html.NS.SVG;

/** What XML cannot hold, and the attributes only browsers and scripts read. */
const droppedAttributes =
  /^(?:on|data-(?!hue|mark)|role$|aria-(?!label$|hidden$)|loading$|decoding$|popover|tabindex$|open$|nowrap$|download$|translate$|xmlns)/;

/** Without the characters that XML cannot hold. */
const escapeXml = (text: string): string =>
  escapeHtml(text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ''));

/** The file. The trees of the book are changed on the way, so a book makes one EPUB. Same book, same bytes. */
export function makeEpub(book: Book, { edition, css, font }: EpubOptions): Uint8Array {
  const site = mergeStyles(book.styles);
  const styles = withColours(`${drawingRules(site)}\n${css}`, lightColours(site));
  const styled = styledNames(styles);
  const files = new Map<string, string | Uint8Array>([
    ['mimetype', 'application/epub+zip'],
    ['META-INF/container.xml', container],
    ['EPUB/style.css', styles],
    ...(font ? [['EPUB/font.woff2', font] as const] : []),
    ['EPUB/title.xhtml', page('Berth', titlePage(book, edition))],
    ['EPUB/contents.xhtml', page('Contents', contents(book))],
  ]);
  const chapters = book.chapters.map((chapter) => {
    for (const element of elementsIn(chapter.body)) keepStyled(element, styled);
    const body = chapter.body.childNodes.map((node) => toXml(node, '', book, chapter)).join('');
    const content = `<section epub:type="chapter" id="${chapter.id}">${body}</section>`;
    files.set(`EPUB/${fileOf(chapter)}`, page(chapter.title, content));
    return { file: fileOf(chapter), hasDrawing: body.includes('<svg') };
  });
  files.set('EPUB/book.opf', packageFile(book, edition, chapters, font !== undefined));
  const bytes = new Map(
    [...files].map(([name, content]) => [
      name,
      typeof content === 'string' ? Buffer.from(content) : content,
    ]),
  );
  return archive(bytes, edition.date, new Set(['mimetype']));
}

const fileOf = ({ id }: Chapter): string => `${id}.xhtml`;

/** One node as XHTML. */
function toXml(node: Node, outer: string, book: Book, chapter: Chapter): string {
  if (isText(node)) return escapeXml(node.value);
  if (!isElement(node) || isOtherDrawing(node)) return '';
  const { tagName, childNodes } = node;
  const namespaceURI: string = node.namespaceURI;
  const attributes = node.attrs
    .filter(({ name }) => !droppedAttributes.test(name))
    .map(({ prefix, name, value }) => {
      const shown =
        name === 'href' && value.startsWith('#') ? linkInBook(value, book, chapter) : value;
      return ` ${prefix ? `${prefix}:` : ''}${name}="${escapeXml(shown)}"`;
    })
    .join('');
  const declared =
    namespaceURI === svgNamespace && outer !== svgNamespace ? ` xmlns="${svgNamespace}"` : '';
  if (voidElements.has(tagName)) return `<${tagName}${attributes}/>`;
  const inner = childNodes.map((child) => toXml(child, namespaceURI, book, chapter)).join('');
  return `<${tagName}${declared}${attributes}>${inner}</${tagName}>`;
}

/** A drawing for wide pages that is also present, redrawn, for narrow ones. */
const isOtherDrawing = (element: Element): boolean =>
  ['drawing-wide', 'drawing-full'].some((name) => hasClass(element, name)) &&
  element.parentNode !== null &&
  elementsIn(element.parentNode).some((other) => hasClass(other, 'drawing-narrow'));

function linkInBook(href: string, book: Book, from: Chapter): string {
  const target = book.chapterOf.get(href.slice(1));
  return target && target !== from ? fileOf(target) + href : href;
}

const page = (title: string, body: string): string =>
  `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="en" xml:lang="en"><head><title>${escapeXml(title)}</title><link rel="stylesheet" type="text/css" href="style.css"/></head><body>${body}</body></html>
`;

function titlePage({ description, site }: Book, { version, date, licence }: Edition): string {
  const newest =
    site === undefined
      ? ''
      : `<p>Newest edition: <a href="${escapeXml(site)}">${escapeXml(site)}</a></p>`;
  return `<section epub:type="titlepage"><h1 class="book-title">Berth</h1><p class="lead">${escapeXml(description)}</p><p>Version ${escapeXml(version)}. Facts checked up to ${date}.</p>${newest}<p class="small">${escapeXml(licence)}. Not affiliated with AWS.</p></section>`;
}

function contents({ contents: entries }: Book): string {
  return `<nav epub:type="toc" id="toc"><h1>Contents</h1>${contentsList(entries)}</nav>`;
}

function contentsList(entries: readonly Entry[]): string {
  const items = entries.map(({ title, chapter, children }) => {
    const name = chapter
      ? `<a href="${fileOf(chapter)}">${escapeXml(title)}</a>`
      : `<span>${escapeXml(title)}</span>`;
    return `<li>${name}${children.length > 0 ? contentsList(children) : ''}</li>`;
  });
  return `<ol>${items.join('')}</ol>`;
}

const container = `<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="EPUB/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
`;

function packageFile(
  { title, description, site }: Book,
  { version, date, licence }: Edition,
  chapters: readonly { file: string; hasDrawing: boolean }[],
  hasFont: boolean,
): string {
  // One identifier for all editions of the work; `modified` tells them apart.
  const hash = createHash('sha256')
    .update(`berth ${site ?? ''}`)
    .digest('hex');
  const uuid = `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
  const schema = (property: string, values: readonly string[]): string =>
    values.map((value) => `<meta property="schema:${property}">${value}</meta>`).join('');
  const xhtml = 'media-type="application/xhtml+xml"';
  return `<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="uid" xml:lang="en" prefix="schema: http://schema.org/">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="uid">urn:uuid:${uuid}</dc:identifier>
<dc:title>${escapeXml(title)}</dc:title>
<dc:language>en</dc:language>
<dc:creator>Berth</dc:creator>
<dc:description>${escapeXml(description)} Version ${escapeXml(version)}.</dc:description>
<dc:rights>${escapeXml(licence)}</dc:rights>
<dc:date>${date}</dc:date>${site === undefined ? '' : `\n<dc:source>${escapeXml(site)}</dc:source>`}
<meta property="dcterms:modified">${date}T00:00:00Z</meta>
${schema('accessMode', ['textual', 'visual'])}${schema('accessModeSufficient', ['textual'])}${schema('accessibilityFeature', ['structuralNavigation', 'tableOfContents', 'alternativeText', 'readingOrder'])}${schema('accessibilityHazard', ['none'])}${schema('accessibilitySummary', ['Every drawing has its message in words. Tables are lists.'])}
</metadata>
<manifest>
<item id="contents" href="contents.xhtml" ${xhtml} properties="nav"/>
<item id="style" href="style.css" media-type="text/css"/>
<item id="title" href="title.xhtml" ${xhtml}/>${hasFont ? '\n<item id="font" href="font.woff2" media-type="font/woff2"/>' : ''}
${chapters.map(({ file, hasDrawing }, index) => `<item id="c${index}" href="${escapeXml(file)}" ${xhtml}${hasDrawing ? ' properties="svg"' : ''}/>`).join('\n')}
</manifest>
<spine>
<itemref idref="title"/><itemref idref="contents"/>${chapters.map((_, index) => `<itemref idref="c${index}"/>`).join('')}
</spine>
</package>
`;
}
