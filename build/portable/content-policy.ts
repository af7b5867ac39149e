import { createHash } from 'node:crypto';
import type { PageStep } from '../page.ts';
import type { HtmlElement } from './html-elements.ts';
import { escapeAttribute } from './relative-addresses.ts';

/** A script element whose text the browser runs (or obeys): data blocks are not. */
const isInlineScript = ({ name, attributes, text }: HtmlElement): boolean =>
  name === 'script' &&
  !attributes.has('src') &&
  text !== '' &&
  !/json$/i.test(attributes.get('type') ?? '');

/** Most pages share their scripts and styles: a text is hashed once. */
const hashes = new Map<string, string>();

function hashOf(text: string): string {
  const known = hashes.get(text);
  if (known !== undefined) return known;
  const hash = createHash('sha256').update(text).digest('base64');
  hashes.set(text, hash);
  return hash;
}

const hashSources = (texts: readonly string[]): string =>
  [...new Set(texts)].map((text) => ` 'sha256-${hashOf(text)}'`).join('');

/**
 * The content security policy of a page, from the final text of its elements: own files, and of inline scripts and
 * styles only these. `fontData` allows fonts inside the page itself, which only the 404 page needs. Pure.
 */
function policyOf(elements: readonly HtmlElement[], fontData: boolean): string {
  const scripts = elements.filter(isInlineScript).map(({ text }) => text);
  const styles = elements.filter(({ name, text }) => name === 'style' && text !== '');
  return [
    "default-src 'none'",
    `script-src 'self'${hashSources(scripts)}`,
    `style-src 'self'${hashSources(styles.map(({ text }) => text))}`,
    "img-src 'self' data:",
    `font-src 'self'${fontData ? ' data:' : ''}`,
    // Berth fetches nothing; page audits read robots.txt under the policy of the page.
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    // src/browser/load-script.ts: own files of _berth/, by name.
    'trusted-types berth',
  ].join('; ');
}

/**
 * Writes the policy and the referrer rule right after `<meta charset>`, in place of any earlier ones. Comes last, since
 * it allows only what the page holds by then.
 */
export const contentPolicy =
  ({ fontData = false } = {}): PageStep =>
  (page, edit) => {
    const metas = page.elements.filter(({ name }) => name === 'meta');
    for (const { attributes, whole } of metas) {
      const earlier =
        attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy' ||
        attributes.get('name') === 'referrer';
      if (earlier && whole) edit.remove(whole.start, whole.end);
    }
    const charset = metas.find(({ attributes }) => attributes.has('charset'));
    // Without one, the checks report it.
    if (charset?.whole)
      edit.appendLeft(
        charset.whole.end,
        `<meta http-equiv="content-security-policy" content="${escapeAttribute(policyOf(page.elements, fontData))}">` +
          '<meta name="referrer" content="no-referrer">',
      );
    return page;
  };
