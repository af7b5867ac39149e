import MagicString from 'magic-string';
import { contentPolicy } from './content-policy.ts';
import { mapCssUrls } from './css-urls.ts';
import { elementsOf, type HtmlElement } from './html-elements.ts';
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

/**
 * An HTML or SVG file with every address relative to it; an HTML page also gets its content security policy.
 * Bytes that need no change stay as they are, and a second run changes nothing. Pure.
 */
export function portablePage(
  file: string,
  source: string,
  elements: readonly HtmlElement[] = elementsOf(source),
): string {
  const edit = new MagicString(source);
  const rewritten = elements.map((element) => {
    for (const { attribute, map } of referencesOf(element))
      setAttribute(
        edit,
        element,
        attribute,
        map((address) => toRelative(address, file)),
      );
    if (element.name !== 'style' || !element.textRange) return element;
    const text = mapCssUrls(element.text, (address) => toRelative(address, file));
    if (text === element.text) return element;
    edit.overwrite(element.textRange.start, element.textRange.end, text);
    return { ...element, text };
  });
  if (file.endsWith('.html')) writePolicy(edit, rewritten, contentPolicy(rewritten));
  return edit.toString();
}

/** Writes the policy and the referrer rule right after `<meta charset>`, in place of any earlier ones. */
export function writePolicy(
  edit: MagicString,
  elements: readonly HtmlElement[],
  policy: string,
): void {
  const metas = elements.filter(({ name }) => name === 'meta');
  for (const { attributes, whole } of metas) {
    const earlier =
      attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy' ||
      attributes.get('name') === 'referrer';
    if (earlier && whole) edit.remove(whole.start, whole.end);
  }
  const charset = metas.find(({ attributes }) => attributes.has('charset'));
  if (!charset?.whole) return; // checkPages reports it.
  edit.appendLeft(
    charset.whole.end,
    `<meta http-equiv="content-security-policy" content="${escapeAttribute(policy)}">` +
      '<meta name="referrer" content="no-referrer">',
  );
}
