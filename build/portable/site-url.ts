/** Addresses inside the site. A file is named by its path from the root of the site, without a leading slash. */
export interface SiteUrl {
  /** The file it points to, decoded: `learn/ecs.html`. A folder means its `index.html`. */
  file: string;
  /** With its `?`, or empty. */
  query: string;
  /** With its `#`, or empty; still encoded. */
  fragment: string;
}

const hasScheme = /^[a-z][a-z0-9+.-]*:/i;
const origin = 'https://site.invalid';

/**
 * Reads an address as written in the file `from`. Undefined when it leaves the site (`https:`, `//host`, `data:`) or is
 * empty. Throws nothing: an address that cannot be decoded is taken as it is written. Pure.
 */
export function parseSiteUrl(address: string, from: string): SiteUrl | undefined {
  const trimmed = address.trim();
  if (trimmed === '' || hasScheme.test(trimmed) || trimmed.startsWith('//')) return undefined;
  const { pathname, search, hash } = new URL(trimmed, `${origin}/${encodePath(from)}`);
  const path = decodePath(pathname.slice(1));
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return { file, query: search, fragment: trimmed.endsWith('#') && hash === '' ? '#' : hash };
}

/** The address of `target` as it must be written in the file `from`, the same on any host, sub-path or disk. Pure. */
export function relativeUrl(target: SiteUrl, from: string): string {
  const { file, query, fragment } = target;
  if (file === from && query === '' && fragment !== '') return fragment;
  const fromFolders = from.split('/').slice(0, -1);
  const segments = file.split('/');
  let shared = 0;
  while (shared < fromFolders.length && shared < segments.length - 1) {
    if (fromFolders[shared] !== segments[shared]) break;
    shared++;
  }
  const up = '../'.repeat(fromFolders.length - shared);
  const path = up + encodePath(segments.slice(shared).join('/'));
  // `a:b.html` would be read as a scheme.
  const safe = /^[^/]*:/.test(path) ? `./${path}` : path;
  return safe + query + fragment;
}

/** The id a fragment names, or undefined when it names none (`#`, `#top`, a text fragment alone). Pure. */
export function fragmentId(fragment: string): string | undefined {
  const [id = ''] = fragment.slice(1).split(':~:');
  return id === '' || id === 'top' ? undefined : decodePath(id);
}

export const encodePath = (path: string): string =>
  path
    .split('/')
    .map((segment) => encodeURIComponent(segment).replaceAll('%40', '@'))
    .join('/');

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
