/** Addresses as they stand in permalinks.txt. */
import type { Address } from '../../src/places/share-page.ts';

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
