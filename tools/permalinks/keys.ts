/**
 * The readable key of an address: `compare.gpu.eks-fargate` for `compare/gpu.html#eks-fargate`.
 * Keys name share pages and the lines of permalinks.txt, so this rule must never change for an address that exists.
 */

/** An address of the site without its host: a page, or a page and an id in it. */
export interface Address {
  page: string;
  id?: string;
}

/** Reads `learn/ecs.html#task-definition`. Throws when it names no page. */
export function parseAddress(text: string): Address {
  const [page = '', id] = text.split('#');
  if (!page.endsWith('.html'))
    throw new Error(`“${text}” is no address of a page; expected one like learn/ecs.html#scaling.`);
  return id === undefined ? { page } : { page, id };
}

/** Writes an address as it stands in permalinks.txt and after the host. Pure. */
export const formatAddress = ({ page, id }: Address): string =>
  id === undefined ? page : `${page}#${id}`;

/**
 * The key of an address. Rows and cells of the whole table stand below `compare.all`, since `compare.<criterion>` is
 * the row’s own page. Pure; two addresses never share a key.
 */
export function keyOf({ page, id }: Address): string {
  const path = page.replace(/\.html$/, '').replaceAll('/', '.');
  if (id === undefined) return path;
  const place = path === 'compare' ? 'compare.all' : path;
  return `${place}.${id.replace('--', '.')}`;
}
