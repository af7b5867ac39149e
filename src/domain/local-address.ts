import { nearest } from './nearest.ts';

/** Where a pasted link leads in this copy. */
export type LocalAddress =
  /** From the root of the copy, with query and fragment. */
  { href: string; page: string } | { missing: string; near: string | undefined };

/**
 * The place in this copy that a pasted address names: any host, any sub-path, or a file. `pages` are the pages of the copy
 * from its root (`compare/gpu.html`); the longest one the path ends in is meant, since a site may lie below any folder.
 * Undefined when the text is no address of a page. Total.
 */
export function localAddress(pasted: string, pages: readonly string[]): LocalAddress | undefined {
  // Chats wrap links in brackets and end sentences after them.
  const text = pasted
    .slice(0, 4000)
    .replace(/[\s\p{C}]+/gu, '')
    .replace(/^[<("'“]+|[>)"'”.,;]+$/gu, '')
    .replaceAll('&amp;', '&');
  const match = /^(?:[a-z][a-z0-9+.-]*:)?(?<path>[^?#]*)(?<rest>.*)$/i.exec(text);
  const written = match?.groups?.['path'] ?? '';
  if (written === '') return undefined;
  const path = decoded(written)
    .replaceAll('\\', '/')
    .replace(/^\/\/[^/]*/, '')
    .replace(/\/+/g, '/')
    .replace(/\/$/, '/index.html')
    .replace(/^\//, '');
  const named = path.endsWith('.html') ? path : `${path === '' ? 'index' : path}.html`;
  const parts = named.split('/');
  for (let start = 0; start < parts.length; start++) {
    const page = parts.slice(start).join('/');
    if (pages.includes(page)) return { page, href: page + (match?.groups?.['rest'] ?? '') };
  }
  const ends = [parts.slice(-2).join('/'), parts.at(-1) ?? ''];
  const near = ends.map((end) => nearest(end, pages)).find((page) => page !== undefined);
  return { missing: named, near };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
