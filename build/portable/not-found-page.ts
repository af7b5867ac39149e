import MagicString from 'magic-string';
import { contentPolicy } from './content-policy.ts';
import { mapCssUrls } from './css-urls.ts';
import { elementsOf, type HtmlElement } from './html-elements.ts';
import { escapeAttribute, setAttribute, writePolicy } from './portable-page.ts';
import { isLink, referencesOf } from './references.ts';
import { encodePath, parseSiteUrl } from './site-url.ts';

export interface NotFoundOptions {
  /** The path under which the site is served, with a slash at both ends; `/` when nobody has said. */
  base: string;
  /** The text of a file of the site. */
  readText: (file: string) => string;
  /** A file of the site as a `data:` address. */
  readData: (file: string) => string;
  /** A classic script that finds the root of the site and mends `a[data-from-root]`. */
  findRoot: string;
}

const name = '404.html';

/**
 * A host answers any unknown address, at any depth, with 404.html, so nothing in it can be relative. The page carries
 * its styles, scripts, font and images inside. Its links start at `base`, which is right at the root of a host and
 * wherever SITE_URL is known; for an unknown sub-path a script finds the root and mends them (find-root.browser.ts).
 * Without scripts on an unknown sub-path the page's `<noscript>` text has to help. Pure.
 */
export function notFoundPage(source: string, options: NotFoundOptions): string {
  const inlined = inlineEverything(source, options);
  const elements = elementsOf(inlined);
  const edit = new MagicString(inlined);
  writePolicy(edit, elements, contentPolicy(elements, true));
  return edit.toString();
}

function inlineEverything(source: string, options: NotFoundOptions): string {
  const edit = new MagicString(source);
  const elements = elementsOf(source);
  const scripts: string[] = [];
  for (const element of elements) {
    const loaded = ownFile(element.attributes.get('src') ?? element.attributes.get('href'));
    if (element.name === 'script' && element.attributes.has('src') && loaded && element.whole) {
      scripts.push(options.readText(loaded));
      edit.remove(element.whole.start, element.whole.end);
    } else if (isStyleSheet(element) && loaded && element.whole) {
      const css = inlineCss(options.readText(loaded), loaded, options);
      edit.overwrite(element.whole.start, element.whole.end, `<style>${css}</style>`);
    } else if (isPreload(element) && element.whole) {
      // What is in the page need not be asked for ahead, and would be in it twice.
      edit.remove(element.whole.start, element.whole.end);
    } else if (element.name === 'style' && element.textRange) {
      const css = inlineCss(element.text, name, options);
      if (css !== element.text) edit.overwrite(element.textRange.start, element.textRange.end, css);
    } else if (isLink(element)) {
      linkFromRoot(edit, element, options.base);
    } else {
      for (const { attribute, map } of referencesOf(element))
        setAttribute(
          edit,
          element,
          attribute,
          map((address) => toData(address, name, options)),
        );
    }
  }
  scripts.push(options.findRoot);
  const end = source.lastIndexOf('</body>');
  // Last in the body, where a deferred script would run too: the elements it works on are there.
  edit.appendLeft(
    end === -1 ? source.length : end,
    scripts.map((text) => `<script>${text.trim()}</script>`).join(''),
  );
  return edit.toString();
}

const ownFile = (address: string | undefined): string | undefined =>
  address === undefined ? undefined : parseSiteUrl(address, name)?.file;

const isStyleSheet = (element: HtmlElement): boolean =>
  element.name === 'link' && element.attributes.get('rel') === 'stylesheet';

const isPreload = (element: HtmlElement): boolean =>
  element.name === 'link' && element.attributes.get('rel') === 'preload';

function toData(address: string, from: string, { readData }: NotFoundOptions): string {
  if (address.startsWith('#')) return address;
  const target = parseSiteUrl(address, from);
  return target ? readData(target.file) : address;
}

const inlineCss = (css: string, from: string, options: NotFoundOptions): string =>
  mapCssUrls(css, (address) => toData(address, from, options));

/** Makes a link start at the base, and notes its path from the root for the script. */
function linkFromRoot(edit: MagicString, element: HtmlElement, base: string): void {
  const attribute = element.name === 'form' ? 'action' : 'href';
  const value = element.attributes.get(attribute);
  const range = element.attributeRanges.get(attribute);
  if (value === undefined || value.startsWith('#') || !range) return;
  const target = parseSiteUrl(value, name);
  if (!target) return;
  const path = escapeAttribute(encodePath(target.file) + target.query + target.fragment);
  edit.overwrite(range.start, range.end, `${attribute}="${base}${path}" data-from-root="${path}"`);
}
