import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request, type IncomingMessage, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { createStaticServer, listen } from '../../../scripts/setup/serve.mjs';

const parent = mkdtempSync(path.join(tmpdir(), 'berth-serve-'));
const folder = path.join(parent, 'dist');
let server: Server;
let port = 0;

before(async () => {
  mkdirSync(path.join(folder, 'learn'), { recursive: true });
  mkdirSync(path.join(folder, 'empty'));
  writeFileSync(path.join(folder, 'index.html'), 'home');
  writeFileSync(path.join(folder, 'learn/a b.html'), 'learn');
  writeFileSync(path.join(folder, '404.html'), 'nothing here');
  writeFileSync(path.join(folder, 'data.json'), '{}');
  writeFileSync(path.join(parent, 'secret.txt'), 'secret');
  symlinkSync(path.join(parent, 'secret.txt'), path.join(folder, 'leak.txt'));
  server = createStaticServer({ folder, base: '/a/b/' });
  port = await listen(server, 0);
});
after(() => {
  server.close();
  rmSync(parent, { recursive: true });
});

interface Answer {
  status: number;
  type: string;
  body: string;
  headers: IncomingMessage['headers'];
}

/** Sends the path as it is: `fetch` would tidy `..` away. */
function ask(target: string, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path: target, method }, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => (body += chunk.toString()));
      response.on('end', () => {
        const { statusCode = 0, headers } = response;
        resolve({ status: statusCode, type: headers['content-type'] ?? '', body, headers });
      });
    })
      .on('error', reject)
      .end();
  });
}

test('files are served below the base with their media type', async () => {
  assert.deepEqual((({ status, body }) => [status, body])(await ask('/a/b/')), [200, 'home']);
  assert.equal((await ask('/a/b/index.html')).type, 'text/html; charset=utf-8');
  assert.equal((await ask('/a/b/data.json?x=1')).type, 'application/json; charset=utf-8');
  assert.equal((await ask('/a/b/learn/a%20b.html')).body, 'learn');
  assert.equal((await ask('/a/b')).headers.location, '/a/b/');
});

for (const target of [
  '/a/b/x/y/z',
  '/a/b/empty/',
  '/a/b/learn',
  '/index.html',
  '/a/b/../../secret.txt',
  '/a/b/..%2fsecret.txt',
  '/a/b/%2e%2e/secret.txt',
  '/a/b/..%5csecret.txt',
  '/a/b/leak.txt',
  '/a/b/%00',
  '/a/b/%zz',
  '/a/b//etc/passwd',
])
  test(`${target} gets the 404 page`, async () => {
    const { status, body, type } = await ask(target);
    assert.deepEqual([status, body, type], [404, 'nothing here', 'text/html; charset=utf-8']);
  });

test('HEAD answers without a body, other methods are refused', async () => {
  const head = await ask('/a/b/index.html', 'HEAD');
  assert.deepEqual([head.status, head.body, head.headers['content-length']], [200, '', '4']);
  const post = await ask('/a/b/index.html', 'POST');
  assert.deepEqual([post.status, post.headers.allow], [405, 'GET, HEAD']);
});

test('a port in use is reported, or the next one taken when asked', async () => {
  const second = createStaticServer({ folder });
  await assert.rejects(listen(second, port), { code: 'EADDRINUSE' });
  assert.ok((await listen(second, port, { orNext: true })) > port);
  second.close();
});
