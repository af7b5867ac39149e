import type MagicString from 'magic-string';
import type { PageStep } from '../page.ts';
import { mapCssUrls } from './css-urls.ts';
import type { HtmlElement } from './html-elements.ts';
import { referencesOf } from './references.ts';
import { parseSiteUrl, relativeUrl } from './site-url.ts';

export const escapeAttribute = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** The address relative to `from` when it stays in the site, else unchanged. Pure. */
export function toRelative(address: string, from: string): string {
  if (address.startsWith('#')) return address;
  const target = parseSiteUrl(address, from);
  return target ? relativeUrl(target, from) : address;
}

/** Replaces the value of an attribute that is in the source. */
export function setAttribute(
  edit: MagicString,
  element: HtmlElement,
  attribute: string,
  value: string,
): void {
  const range = element.attributeRanges.get(attribute);
  if (!range || element.attributes.get(attribute) === value) return;
  edit.overwrite(range.start, range.end, `${attribute}="${escapeAttribute(value)}"`);
}

/** Makes every address of a file relative to it. Bytes that need no change stay as they are. */
export const relativeAddresses: PageStep = (page, edit) => {
  const elements = page.elements.map((element) => {
    for (const { attribute, map } of referencesOf(element))
      setAttribute(
        edit,
        element,
        attribute,
        map((address) => toRelative(address, page.file)),
      );
    if (element.name !== 'style' || !element.textRange) return element;
    const text = mapCssUrls(element.text, (address) => toRelative(address, page.file));
    if (text === element.text) return element;
    edit.overwrite(element.textRange.start, element.textRange.end, text);
    return { ...element, text };
  });
  return { ...page, elements };
};
