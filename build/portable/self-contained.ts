import type MagicString from 'magic-string';
import type { PageStep } from '../page.ts';
import { mapCssUrls } from './css-urls.ts';
import type { HtmlElement } from './html-elements.ts';
import { isLink, referencesOf } from './references.ts';
import { escapeAttribute, setAttribute } from './relative-addresses.ts';
import { encodePath, parseSiteUrl } from './site-url.ts';

export interface SelfContainedOptions {
  /** The path under which the site is served, with a slash at both ends; `/` when nobody has said. */
  base: string;
  /** The text of a file of the site. */
  readText: (file: string) => string;
  /** A file of the site as a `data:` address. */
  readData: (file: string) => string;
  /** A classic script that finds the root of the site and corrects `a[data-from-root]`. */
  findRoot: string;
}

const name = '404.html';

/**
 * A host answers any unknown address, at any depth, with 404.html, so nothing in it can be relative. The page carries
 * its styles, scripts, font and images inside. Its links start at `base`, which is right at the root of a host and
 * wherever SITE_URL is known; for an unknown sub-path a script finds the root and corrects them (find-root.browser.ts).
 * Without scripts on an unknown sub-path the page's `<noscript>` text has to help.
 */
export const selfContained =
  (options: SelfContainedOptions): PageStep =>
  (page, edit) => {
    const scripts: string[] = [];
    const elements = page.elements.flatMap((element) => inline(edit, element, options, scripts));
    scripts.push(options.findRoot);
    const texts = scripts.map((text) => text.trim());
    const body = page.elements.find((element) => element.name === 'body');
    // Last in the body, where a deferred script would run too: the elements it works on are there.
    edit.appendLeft(
      body?.whole ? body.whole.end - '</body>'.length : page.source.length,
      texts.map((text) => `<script>${text}</script>`).join(''),
    );
    return { ...page, elements: [...elements, ...texts.map((text) => inserted('script', text))] };
  };

/** An element as it is once what it loads is in the page; none when it is gone. Adds what scripts load to `scripts`. */
function inline(
  edit: MagicString,
  element: HtmlElement,
  options: SelfContainedOptions,
  scripts: string[],
): HtmlElement[] {
  const { whole, textRange } = element;
  const loaded = ownFile(element.attributes.get('src') ?? element.attributes.get('href'));
  if (element.name === 'script' && element.attributes.has('src') && loaded && whole) {
    scripts.push(options.readText(loaded));
    edit.remove(whole.start, whole.end);
    return [];
  }
  if (isStyleSheet(element) && loaded && whole) {
    const css = inlineCss(options.readText(loaded), loaded, options);
    edit.overwrite(whole.start, whole.end, `<style>${css}</style>`);
    return [inserted('style', css)];
  }
  if (isPreload(element) && whole) {
    // What is in the page need not be asked for ahead, and would be in it twice.
    edit.remove(whole.start, whole.end);
    return [];
  }
  if (element.name === 'style' && textRange) {
    const text = inlineCss(element.text, name, options);
    if (text !== element.text) edit.overwrite(textRange.start, textRange.end, text);
    return [{ ...element, text }];
  }
  if (isLink(element)) linkFromRoot(edit, element, options.base);
  else
    for (const { attribute, map } of referencesOf(element))
      setAttribute(
        edit,
        element,
        attribute,
        map((address) => toData(address, name, options)),
      );
  return [element];
}

/** An element that is not in the source. */
const inserted = (tag: string, text: string): HtmlElement => ({
  name: tag,
  attributes: new Map(),
  attributeRanges: new Map(),
  startTag: undefined,
  whole: undefined,
  text,
  textRange: undefined,
});

const ownFile = (address: string | undefined): string | undefined =>
  address === undefined ? undefined : parseSiteUrl(address, name)?.file;

const isStyleSheet = (element: HtmlElement): boolean =>
  element.name === 'link' && element.attributes.get('rel') === 'stylesheet';

const isPreload = (element: HtmlElement): boolean =>
  element.name === 'link' && element.attributes.get('rel') === 'preload';

function toData(address: string, from: string, { readData }: SelfContainedOptions): string {
  if (address.startsWith('#')) return address;
  const target = parseSiteUrl(address, from);
  return target ? readData(target.file) : address;
}

const inlineCss = (css: string, from: string, options: SelfContainedOptions): string =>
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
