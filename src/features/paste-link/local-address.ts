import { sitePage } from '../../places/address.ts';
import { nearest } from '../../model/nearest.ts';
import { addressesBehind, addressesIn } from './wrapped-address.ts';

const homePage = sitePage.home;

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

/** More addresses inside one another than any chat and scanner make together. */
const deepest = 4;

/** What may follow the address of the home page: where it was shared adds the rest to it. */
const homeQuery = /^(?:asof|theme|utm_\w+|\w*clid|ref)$/;

/**
 * The place in this copy that a pasted text names: an address of any host, below any sub-path, or of a file; alone, in a
 * sentence, or inside the address of a scanner. The longest page the path ends in is meant, since a site may be in any
 * folder. The home page is only opened for an address that names it: a host alone, or `index.html`. Undefined when the
 * text is no address of a page. Total.
 */
export function localAddress(pasted: string, places: Places): LocalAddress | undefined {
  // Boxes for one line drop the breaks of lines as well.
  const text = pasted
    .slice(0, 4000)
    .replace(/\t/g, ' ')
    .replace(/\p{C}+/gu, '')
    .replaceAll('&amp;', '&');
  const read = addressesIn(text).map((address) => placeOf(address, places, deepest));
  return read.find((found) => found && 'href' in found) ?? read.find((found) => found);
}

/** The place one address names, or an address it carries. */
function placeOf(address: string, places: Places, depth: number): LocalAddress | undefined {
  const {
    path: written = '',
    query = '',
    fragment = '',
  } = /^(?:[a-z][a-z0-9+.-]*:)?(?<path>[^?#]*)(?<query>[^#]*)(?<fragment>.*)$/i.exec(address)
    ?.groups ?? {};
  if (written === '') return undefined;
  const path = decoded(written)
    .replaceAll('\\', '/')
    .replace(/^\/\/[^/]*/, '')
    .replace(/\/+/g, '/')
    .replace(/^\//, '');
  const behind =
    depth > 0 ? addressesBehind(address).map((inner) => placeOf(inner, places, depth - 1)) : [];
  const opened = behind.find((found) => found && 'href' in found);
  if (opened) return opened;
  const place = pageAt(path, places);
  if (place !== undefined) return { href: passedOn(place, query, fragment) };
  const unknown = behind.find((found) => found);
  if (unknown) return unknown;
  // `gpu.html%23eks-ec2`: what parts an address was encoded as well.
  const once = decoded(written);
  if (depth > 0 && /%(?:23|3f|25|3a)/i.test(written) && once !== written)
    return placeOf(once + query + fragment, places, depth - 1);
  if (path === '') {
    const other = [...new URLSearchParams(query).keys()].some((name) => !homeQuery.test(name));
    return other
      ? { missing: query, near: homePage }
      : { href: passedOn(homePage, query, fragment) };
  }
  return notHere(path, places);
}

/** The page a path ends in: `compare/gpu.html`, and as hosts shorten it, `compare/gpu` and `compare/gpu/`. */
function pageAt(path: string, { pages, shared }: Places): string | undefined {
  const named = path.replace(/\/(?:index\.html)?$/, '');
  if (named === '') return undefined;
  const parts = (named.endsWith('.html') ? named : `${named}.html`).split('/');
  for (let start = 0; start < parts.length; start++) {
    const page = parts.slice(start).join('/');
    if (pages.includes(page)) return page;
    const place = shared[page];
    if (place !== undefined) return place;
  }
  return /(?:^|\/)index\.html$/.test(path) ? homePage : undefined;
}

/** What to say of a path that names no page here. */
function notHere(path: string, { pages, shared }: Places): LocalAddress {
  const folder = path.endsWith('/');
  const named = path.replace(/\/$/, '');
  const missing = named.endsWith('.html') ? named : `${named}.html`;
  const parts = missing.split('/');
  const ends = [parts.slice(-2).join('/'), parts.at(-1) ?? ''];
  const known = [...pages, ...Object.keys(shared)];
  const near = ends.map((end) => nearest(end, known)).find((page) => page !== undefined);
  // A folder may hold another copy of Berth, or anything.
  if (near === undefined)
    return { missing: folder ? path : missing, near: folder ? homePage : near };
  return { missing, near: shared[near] ?? near };
}

/** A page, or the place a share page leads to, with the query and fragment of the address, as forward.ts does it. */
function passedOn(place: string, query: string, fragment: string): string {
  const [page = '', id] = place.split('#');
  return page + query + (id === undefined || fragment.length > 1 ? fragment : `#${id}`);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
