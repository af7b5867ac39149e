/** A site rarely lies deeper than this below its host; asking costs a request each time. */
const deepest = 5;

/**
 * The folders of an address the root of the site may be, the nearest first, each with a slash at both ends; at most six.
 * Empty segments are left out: `//host/x` is an address of this host, but a link that begins with it leads to another.
 * Pure.
 */
export function possibleRoots(pathname: string): string[] {
  const folders = pathname
    .split('/')
    .slice(0, -1)
    .filter((folder) => folder !== '')
    .slice(0, deepest);
  return Array.from({ length: folders.length + 1 }, (_, up) =>
    ['', ...folders.slice(0, folders.length - up), ''].join('/'),
  );
}
