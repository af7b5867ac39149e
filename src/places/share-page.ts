/**
 * Which places have a share page, and its name. A fragment never reaches a server, so only a page of its own can unfurl:
 * rows and pairs have theirs, and what is left gets one.
 */
import { sharePage, sitePage } from './address.ts';

/** An address of the site without its host: a page, or a page and an id in it. */
export interface Address {
  page: string;
  id?: string;
}

/**
 * The readable key of an address: `compare.gpu.eks-fargate` for `compare/gpu.html#eks-fargate`. Keys name share pages
 * and the lines of permalinks.txt, so this rule must never change for an address that exists. Rows and cells of the
 * whole table are below `compare.all`, since `compare.<criterion>` is the row’s own page. Pure; two addresses never
 * share a key.
 */
export function keyOf({ page, id }: Address): string {
  const path = page.replace(/\.html$/, '').replaceAll('/', '.');
  if (id === undefined) return path;
  const place = path === 'compare' ? 'compare.all' : path;
  return `${place}.${id.replace('--', '.')}`;
}

const shared = /^(learn\/.+|compare\/.+-vs-.+|compare|claims|glossary|questions)\.html$/;

/** True for a page whose places have share pages. A pair page is a page below compare/ that is no row. Pure. */
const sharesPlaces = (page: string): boolean => shared.test(page);

/**
 * The file of the share page of a place; undefined where it has none: rows and cells of the whole table have pages of
 * their own, and a list of sources says nothing on its own. Pure.
 */
export function sharePageOf(address: Required<Address>): string | undefined {
  const { page, id } = address;
  const own = page === sitePage.compare ? !id.startsWith('group-') : id === 'sources';
  return sharesPlaces(page) && !own ? sharePage(keyOf(address)) : undefined;
}

/** Reads `learn/ecs.html#task-definition`. Throws when it names no page. */
export function parseAddress(text: string): Address {
  const [page = '', id] = text.split('#');
  if (!page.endsWith('.html'))
    throw new Error(
      `“${text}” is not the address of a page; expected one like learn/ecs.html#scaling.`,
    );
  return id === undefined ? { page } : { page, id };
}

/** Writes an address as in permalinks.txt and after the host. Pure. */
export const formatAddress = ({ page, id }: Address): string =>
  id === undefined ? page : `${page}#${id}`;

/** The page at a path of the site: `/learn/ecs.html`; the path of a folder is its first page. Pure. */
export const pageAt = (path: string): string => path.slice(1).replace(/(^|\/)$/, '$1index.html');
