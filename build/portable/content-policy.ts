import { createHash } from 'node:crypto';
import type { HtmlElement } from './html-elements.ts';

/** A script element whose text the browser runs (or obeys): data blocks are not. */
export const isInlineScript = ({ name, attributes, text }: HtmlElement): boolean =>
  name === 'script' &&
  !attributes.has('src') &&
  text !== '' &&
  !/json$/i.test(attributes.get('type') ?? '');

const hashes = (texts: string[]): string =>
  [...new Set(texts)]
    .map((text) => ` 'sha256-${createHash('sha256').update(text).digest('base64')}'`)
    .join('');

/**
 * The content security policy of a page, from the final text of its elements: own files, and of inline scripts and
 * styles only these. `fontData` allows fonts inside the page itself, which only the 404 page needs. Pure.
 */
export function contentPolicy(elements: readonly HtmlElement[], fontData = false): string {
  const scripts = elements.filter(isInlineScript).map(({ text }) => text);
  const styles = elements.filter(({ name, text }) => name === 'style' && text !== '');
  return [
    "default-src 'none'",
    `script-src 'self'${hashes(scripts)}`,
    `style-src 'self'${hashes(styles.map(({ text }) => text))}`,
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
