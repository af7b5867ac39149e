/**
 * Writes `_headers`, which Netlify and Cloudflare Pages read: pages may be framed by other sites only in their embed
 * form. Hosts add up the rules that match a path, so every rule names paths that no other names.
 */
import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** The folder whose pages other sites may frame. */
const framed = 'embed';

/** Must run after every step that adds a file or folder to the root of the site. */
export function hostHeaders(): AstroIntegration {
  return {
    name: 'berth:host-headers',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const entries = await readdir(folder, { withFileTypes: true });
        const paths = entries
          .flatMap((entry) => (entry.isDirectory() ? [`/${entry.name}/*`] : pagePaths(entry.name)))
          .sort();
        await writeFile(path.join(folder, '_headers'), headersOf(['/', ...paths]));
      },
    },
  };
}

/** Where hosts serve a page at the root: with and without its ending. */
const pagePaths = (file: string): string[] =>
  file.endsWith('.html') ? [`/${file}`, `/${file.replace(/\.html$/, '')}`] : [];

/** The rules for these paths. Pure. */
export function headersOf(paths: readonly string[]): string {
  return paths
    .map((one) => {
      const ancestors = one === `/${framed}/*` ? '*' : "'none'";
      return `${one}\n  Content-Security-Policy: frame-ancestors ${ancestors}\n  X-Content-Type-Options: nosniff\n`;
    })
    .join('');
}
