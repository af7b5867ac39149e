import { nearest } from '../../model/nearest.ts';

/** Where a pasted link leads in this copy. */
export type LocalAddress =
  /** From the root of the copy, with query and fragment. */
  { href: string } | { missing: string; near: string | undefined };

/** What addresses may name in a copy, each from its root (`compare/gpu.html`). */
export interface Places {
  pages: readonly string[];
  /** Where each share page leads. A copy for disk lacks the share pages themselves. */
  shared: Readonly<Record<string, string>>;
}

/**
 * The place in this copy that a pasted address names: any host, any sub-path, or a file. The longest page the path ends
 * in is meant, since a site may be in any folder. Undefined when the text is not the address of a page. Total.
 */
export function localAddress(pasted: string, { pages, shared }: Places): LocalAddress | undefined {
  // Chats wrap links in brackets and end sentences after them.
  const text = pasted
    .slice(0, 4000)
    .replace(/[\s\p{C}]+/gu, '')
    .replace(/^[<("'“]+|[>)"'”.,;]+$/gu, '')
    .replaceAll('&amp;', '&');
  const match = /^(?:[a-z][a-z0-9+.-]*:)?(?<path>[^?#]*)(?<query>[^#]*)(?<fragment>.*)$/i.exec(
    text,
  );
  const { path: written = '', query = '', fragment = '' } = match?.groups ?? {};
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
    if (pages.includes(page)) return { href: page + query + fragment };
    const place = shared[page];
    if (place !== undefined) return { href: passedOn(place, query, fragment) };
  }
  const ends = [parts.slice(-2).join('/'), parts.at(-1) ?? ''];
  const known = [...pages, ...Object.keys(shared)];
  const near = ends.map((end) => nearest(end, known)).find((page) => page !== undefined);
  return { missing: named, near: near === undefined ? undefined : (shared[near] ?? near) };
}

/** The place a share page leads to, with the query and fragment it was opened with, as forward.ts does it. */
function passedOn(place: string, query: string, fragment: string): string {
  const [page = '', id = ''] = place.split('#');
  return page + query + (fragment.length > 1 ? fragment : `#${id}`);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
