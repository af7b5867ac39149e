import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { mapCssUrls } from '../build/portable/css-urls.ts';
import { elementsOf, type HtmlElement } from '../build/portable/html-elements.ts';
import { parseSiteUrl } from '../build/portable/site-url.ts';

export interface Bytes {
  raw: number;
  brotli: number;
}

/** What a page weighs on a first visit, by kind. Styles and scripts inside the HTML count as HTML. */
export interface PageWeight {
  html: Bytes;
  css: Bytes;
  js: Bytes;
  font: Bytes;
  /** The page itself, style sheets, scripts and images; no fonts. */
  requestsWithoutFont: number;
  /** Brotli bytes a browser needs before it can paint: the HTML and its style sheets. */
  beforeFirstPaint: number;
}

const sizes = new Map<string, Bytes>();

/** Compressed at the highest level, as a host does for files that do not change. */
function weigh(name: string, content: Buffer): Bytes {
  const known = sizes.get(name);
  if (known) return known;
  const weight = { raw: content.length, brotli: brotliCompressSync(content).length };
  sizes.set(name, weight);
  return weight;
}

const sum = (weights: Bytes[]): Bytes => ({
  raw: weights.reduce((total, { raw }) => total + raw, 0),
  brotli: weights.reduce((total, { brotli }) => total + brotli, 0),
});

/** Weighs a built page with all it loads; `read` gives a file of the site by its path. */
export function pageWeight(page: string, read: (file: string) => Buffer): PageWeight {
  const elements = elementsOf(read(page).toString());
  const own = (element: HtmlElement, attribute: string): string[] => {
    const file = parseSiteUrl(element.attributes.get(attribute) ?? '', page)?.file;
    return file === undefined ? [] : [file];
  };
  const named = (name: string): HtmlElement[] =>
    elements.filter((element) => element.name === name);
  const sheets = named('link')
    .filter(({ attributes }) => attributes.get('rel') === 'stylesheet')
    .flatMap((element) => own(element, 'href'));
  const scripts = named('script').flatMap((element) => own(element, 'src'));
  const images = named('img').flatMap((element) => own(element, 'src'));
  const fonts = [
    ...named('style').flatMap(({ text }) => fontsIn(text, page)),
    ...sheets.flatMap((sheet) => fontsIn(read(sheet).toString(), sheet)),
  ];
  const all = (files: string[]): Bytes =>
    sum([...new Set(files)].map((file) => weigh(file, read(file))));
  const html = weigh(page, read(page));
  const css = all(sheets);
  return {
    html,
    css,
    js: all(scripts),
    font: all(fonts),
    requestsWithoutFont: 1 + new Set([...sheets, ...scripts, ...images]).size,
    beforeFirstPaint: html.brotli + css.brotli,
  };
}

function fontsIn(css: string, from: string): string[] {
  const fonts: string[] = [];
  mapCssUrls(css, (address) => {
    const file = parseSiteUrl(address, from)?.file;
    if (file !== undefined && path.extname(file) === '.woff2') fonts.push(file);
    return address;
  });
  return fonts;
}
