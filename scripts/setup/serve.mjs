// A static server for dist, with nothing a plain host would not do: used by `npm start` and by the browser tests.
//   node scripts/setup/serve.mjs [--port 4321] [--base /a/b/] [--folder dist]
import { createReadStream, readFileSync, realpathSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { contentType } from './content-types.mjs';

/**
 * @param {string} folder the folder that is served
 * @param {string} pathname a path as the browser sent it, still encoded
 * @param {string} base the path the site is served under, with a slash at both ends
 * @returns {string | undefined} the file to answer with; undefined when there is none (a folder without an
 *   index.html, a path outside `base` or outside `folder`, a path that cannot be decoded)
 */
export function fileFor(folder, pathname, base) {
  if (!pathname.startsWith(base)) return undefined;
  let wanted;
  try {
    wanted = decodeURIComponent(pathname.slice(base.length));
  } catch {
    return undefined;
  }
  if (wanted === '' || wanted.endsWith('/')) wanted += 'index.html';
  // A NUL cannot be in a file name, and `\` would be a folder separator on Windows only.
  if (/[\0\\]/.test(wanted)) return undefined;
  try {
    const root = realpathSync(folder);
    const file = realpathSync(path.join(root, wanted));
    const inside = file.startsWith(root + path.sep);
    return inside && statSync(file).isFile() ? file : undefined;
  } catch {
    return undefined;
  }
}

/**
 * @param {{ folder: string, base?: string }} options
 * @returns {import('node:http').Server} not yet listening
 */
export function createStaticServer({ folder, base = '/' }) {
  return createServer((request, response) => {
    /** @type {(status: number, headers: Record<string, string>, body?: string | Buffer) => void} */
    const answer = (status, headers, body = '') => {
      response.writeHead(status, { 'Content-Length': Buffer.byteLength(body), ...headers });
      response.end(request.method === 'HEAD' ? '' : body);
    };
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      answer(405, { Allow: 'GET, HEAD' });
      return;
    }
    const pathname = (request.url ?? '/').split('?')[0] ?? '/';
    if (`${pathname}/` === base) {
      answer(301, { Location: base });
      return;
    }
    const file = fileFor(folder, pathname, base);
    if (file === undefined) {
      const page = fileFor(folder, `${base}404.html`, base);
      if (page === undefined) answer(404, { 'Content-Type': 'text/plain' }, 'Not found\n');
      else answer(404, { 'Content-Type': contentType(page) }, readFileSync(page));
      return;
    }
    response.writeHead(200, {
      'Content-Type': contentType(file),
      'Content-Length': statSync(file).size,
      'Cache-Control': 'no-cache',
      'X-Content-Type-Options': 'nosniff',
    });
    if (request.method === 'HEAD') response.end();
    else
      createReadStream(file)
        .on('error', () => response.destroy())
        .pipe(response);
  });
}

/**
 * Listens on 127.0.0.1.
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {{ orNext?: boolean }} [options] `orNext`: take the next free port when this one is in use
 * @returns {Promise<number>} the port; rejects when no port can be used
 */
export function listen(server, port, { orNext = false } = {}) {
  return new Promise((resolve, reject) => {
    /** @type {(error: NodeJS.ErrnoException) => void} */
    const failed = (error) => {
      server.off('listening', listening);
      if (error.code === 'EADDRINUSE' && orNext && port < 65535)
        resolve(listen(server, port + 1, { orNext }));
      else reject(error);
    };
    const listening = () => {
      server.off('error', failed);
      const address = server.address();
      resolve(address !== null && typeof address === 'object' ? address.port : port);
    };
    server.once('error', failed);
    server.once('listening', listening);
    server.listen(port, '127.0.0.1');
  });
}

if (
  process.argv[1] !== undefined &&
  realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)
) {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '4321' },
      base: { type: 'string', default: '/' },
      folder: { type: 'string', default: fileURLToPath(new URL('../../dist', import.meta.url)) },
    },
  });
  const server = createStaticServer(values);
  const port = await listen(server, Number(values.port));
  console.log(`http://127.0.0.1:${port}${values.base}`);
}
