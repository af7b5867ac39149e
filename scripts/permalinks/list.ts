/** permalinks.txt: every address Berth ever published, one a line, each under its key. Lines are only ever added. */
import { type Address, formatAddress, keyOf, parseAddress } from '../../src/places/share-page.ts';

/** Name of the list in the root of the project. */
export const permalinksFile = 'permalinks.txt';

/** The addresses of the list by key. Throws on a line that is not `key<TAB>address`, and on a key used twice. Pure. */
export function parsePermalinks(text: string): Map<string, Address> {
  const list = new Map<string, Address>();
  for (const [index, line] of text.split('\n').entries()) {
    if (line === '') continue;
    const [key = '', address = '', ...more] = line.split('\t');
    if (key === '' || address === '' || more.length > 0)
      throw new Error(
        `${permalinksFile}:${index + 1}: found “${line}”; expected a key, a tab and an address. Lines are added with npm run permalinks:add.`,
      );
    if (list.has(key))
      throw new Error(`${permalinksFile}:${index + 1}: the key “${key}” is used twice.`);
    list.set(key, parseAddress(address));
  }
  return list;
}

/** Lines for the addresses that the list does not have yet, sorted by key. Pure. */
export function missingLines(
  list: ReadonlyMap<string, Address>,
  published: readonly Address[],
): string[] {
  const known = new Set([...list.values()].map(formatAddress));
  return published
    .filter((address) => !known.has(formatAddress(address)))
    .map((address) => `${keyOf(address)}\t${formatAddress(address)}`)
    .sort();
}
