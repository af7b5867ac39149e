/**
 * Writes sitemap.xml and names it in robots.txt, for a build with a public address. Lists every page that may be
 * listed. Source of the form: https://www.sitemaps.org/protocol.html
 */
import { appendFile, readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Must run after every step that writes pages. */
export function siteMap(): AstroIntegration {
  let site: string | undefined;
  return {
    name: 'berth:site-map',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = config.site;
      },
      'astro:build:done': async ({ dir }) => {
        if (site === undefined) return;
        const folder = fileURLToPath(dir);
        const pages = (await readdir(folder, { recursive: true }))
          .map((file) => file.split(path.sep).join('/'))
          .filter((file) => file.endsWith('.html') && file !== '404.html')
          .sort();
        const listed = await Promise.all(
          pages.map(async (page) =>
            (await readFile(path.join(folder, page), 'utf8')).includes('<meta name="robots"')
              ? []
              : [page],
          ),
        );
        await writeFile(path.join(folder, 'sitemap.xml'), siteMapOf(listed.flat(), site));
        await appendFile(
          path.join(folder, 'robots.txt'),
          `Sitemap: ${new URL('sitemap.xml', site).href}\n`,
        );
      },
    },
  };
}

/** The sitemap of these pages below `site`. Pure. */
export function siteMapOf(pages: readonly string[], site: string): string {
  const entries = pages.map(
    (page) => `<url><loc>${new URL(encodeURI(page), site).href}</loc></url>`,
  );
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n' +
    `${entries.join('\n')}\n</urlset>\n`
  );
}
