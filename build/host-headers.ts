/**
 * `_headers`, which Netlify and Cloudflare Pages read: pages may be framed by other sites only in their embed form. Hosts
 * add up the rules that match a path, so every rule names paths that no other names.
 */

/** The folder whose pages other sites may frame. */
const framed = 'embed';

/** The rules for a site of these files. Pure. */
export function headersOf(files: Iterable<string>): string {
  const paths = new Set<string>();
  for (const file of files) {
    const [top = '', below] = file.split('/');
    if (below !== undefined) paths.add(`/${top}/*`);
    // Hosts serve a page at the root with and without its ending.
    else if (top.endsWith('.html'))
      for (const path of [`/${top}`, `/${top.replace(/\.html$/, '')}`]) paths.add(path);
  }
  return ['/', ...[...paths].sort()]
    .map((path) => {
      const ancestors = path === `/${framed}/*` ? '*' : "'none'";
      return `${path}\n  Content-Security-Policy: frame-ancestors ${ancestors}\n  X-Content-Type-Options: nosniff\n`;
    })
    .join('');
}
