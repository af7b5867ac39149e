// The media type of a file by its name: for the static server and for what a page carries inside it.
const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.zip': 'application/zip',
  '.epub': 'application/epub+zip',
  '.webmanifest': 'application/manifest+json',
};

/**
 * @param {string} file a file name or path
 * @returns {string} its media type; `application/octet-stream` for an ending not listed here
 */
export function contentType(file) {
  const ending = /\.[a-z0-9]+$/.exec(file.toLowerCase());
  return (
    Object.entries(types).find(([name]) => name === ending?.[0])?.[1] ?? 'application/octet-stream'
  );
}
