/** sitemap.xml, and its line in robots.txt. Source of the form: https://www.sitemaps.org/protocol.html */

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

/** The robots.txt that names the sitemap below `site`. Pure. */
export const robotsWithSiteMap = (robots: string, site: string): string =>
  `${robots}Sitemap: ${new URL('sitemap.xml', site).href}\n`;
