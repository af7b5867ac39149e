import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, suite, test } from 'node:test';
import { readableAddress, watchSources } from '../../../../scripts/watch/sources/watch.ts';
import type { WatchedSource } from '../../../../scripts/watch/sources/compare.ts';

const html = (title: string, body: string) =>
  `<!doctype html><html><head><title>${title}</title></head><body><main>${body}</main></body></html>`;

/** What the host answers, by path; a test changes it to play the world moving on. */
const pages = new Map<string, RequestListener>();
const asked: string[] = [];
let server: Server;
let host = '';

const page =
  (body: string, headers: Record<string, string> = {}): RequestListener =>
  (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers });
    response.end(body);
  };
const redirect =
  (to: string): RequestListener =>
  (_request, response) => {
    response.writeHead(301, { location: to });
    response.end();
  };

before(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const answer = pages.get(request.url ?? '');
    if (answer) answer(request, response);
    else response.writeHead(404).end('nothing');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  host = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
});
after(() => {
  server.closeAllConnections();
  server.close();
});

const source = (id: string, phrase = 'up to 10 tasks'): WatchedSource => ({
  id,
  url: `${host}/${id}#part`,
  phrases: [{ phrase, rows: [`${id}-row / ecs`] }],
});
const stateFile = () => path.join(mkdtempSync(path.join(tmpdir(), 'watch-')), 'state.json');
const watch = (sources: WatchedSource[], file: string, day = '2026-12-01') =>
  watchSources({ sources, stateFile: file, day, gap: 0, timeout: 300, progress: () => undefined });

suite('The watch over source pages', () => {
  test('finds nothing on a page that stays, and asks with what it knows', async () => {
    const file = stateFile();
    pages.set('/stays', (request, response) => {
      if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end();
      else
        page(html('Quotas', 'A cluster runs <b>up to</b> 10 tasks.'), { etag: '"1"' })(
          request,
          response,
        );
    });
    const first = await watch([source('stays')], file);
    assert.deepEqual(first, { part: 'sources', looked: 1, findings: [], problems: [] });
    const next = await watch([source('stays')], file, '2026-12-08');
    assert.deepEqual(next, { part: 'sources', looked: 1, findings: [], problems: [] });
    assert.match(readFileSync(file, 'utf8'), /"day": "2026-12-08"/);
  });

  test('tells pages that are gone, moved, a soft 404, or without the phrase', async () => {
    pages.set('/moved', redirect('/there'));
    pages.set('/there', page(html('There', 'up to 10 tasks')));
    pages.set('/soft', page(html('Page not found', 'up to 10 tasks')));
    pages.set('/lost', page(html('Lost', 'up to 20 tasks')));
    const { findings, problems } = await watch(
      [source('gone'), source('moved'), source('soft'), source('lost')],
      stateFile(),
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(
      findings.map(({ kind, what, before: was, after: now, touches }) => [
        kind,
        what,
        was,
        now?.replace(host, ''),
        touches.join(),
      ]),
      [
        ['gone', 'gone', undefined, 'status 404', 'gone-row / ecs'],
        ['moved', 'moved', `${host}/moved`, '/there', 'moved-row / ecs'],
        ['soft 404', 'soft', undefined, 'Page not found', 'soft-row / ecs'],
        ['phrase lost', 'lost', 'up to 10 tasks', undefined, 'lost-row / ecs'],
      ],
    );
  });

  test('tells a new title and new words around a phrase that stays', async () => {
    const file = stateFile();
    pages.set('/rewritten', page(html('Old', 'By default up to 10 tasks run.')));
    await watch([source('rewritten')], file);
    pages.set('/rewritten', page(html('New', 'Before 2027, up to 10 tasks ran.')));
    const { findings } = await watch([source('rewritten')], file, '2026-12-08');
    assert.deepEqual(
      findings.map(({ kind, before: was, after: now }) => [kind, was, now]),
      [
        ['retitled', 'Old', 'New'],
        ['changed around', 'up to 10 tasks', undefined],
      ],
    );
  });

  test('reads other character sets', async () => {
    pages.set('/latin', (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end(
        Buffer.from('<meta charset="iso-8859-1"><title>x</title><p>für 10 Cluster</p>', 'latin1'),
      );
    });
    const { findings } = await watch([source('latin', 'für 10 Cluster')], stateFile());
    assert.deepEqual(findings, []);
  });

  test('says in one line which page is slow, goes round or answers with an error', async () => {
    pages.set('/slow', () => undefined);
    pages.set('/loop', redirect('/loop2'));
    pages.set('/loop2', redirect('/loop'));
    pages.set('/broken', (_request, response) => response.writeHead(503).end());
    const { findings, problems } = await watch(
      [source('slow'), source('loop'), source('broken')],
      stateFile(),
    );
    assert.deepEqual(findings, []);
    assert.deepEqual(
      problems.map((line) => line.replaceAll(host, '')),
      [
        'broken: status 503 from /broken. Expected the page; run it again later or read it by hand.',
        '/loop: redirects in a circle (2 steps, back at /loop).',
        '/slow: no answer in time. Run it again later; the rest went on.',
      ],
    );
  });

  test('does not ask for what robots.txt forbids', async () => {
    pages.set('/robots.txt', page('User-agent: *\nDisallow: /secret\n'));
    asked.length = 0;
    const { problems } = await watch([source('secret')], stateFile());
    assert.deepEqual(problems, [`secret: robots.txt forbids ${host}/secret. Read it by hand.`]);
    assert.deepEqual(asked, ['/robots.txt']);
    pages.delete('/robots.txt');
  });

  test('goes on where it was stopped, and says again what it found', async () => {
    const file = stateFile();
    pages.set('/one', page(html('One', 'other words')));
    await watch([source('one')], file);
    asked.length = 0;
    pages.set('/two', page(html('Two', 'up to 10 tasks')));
    const { looked, findings } = await watch([source('one'), source('two')], file);
    assert.deepEqual([looked, findings.map(({ kind }) => kind)], [2, ['phrase lost']]);
    assert.deepEqual(asked, ['/robots.txt', '/two']);
  });

  test('without a network says so once a host and writes nothing', async () => {
    const file = stateFile();
    const nowhere = { ...source('x'), url: 'http://127.0.0.1:9/x' };
    const { problems } = await watch([nowhere], file);
    assert.deepEqual(problems, [
      'http://127.0.0.1:9/robots.txt: no connection (bad port). Check the network and the address. 1 sources wait.',
    ]);
    assert.throws(() => readFileSync(file), { code: 'ENOENT' });
  });
});

test('files on GitHub are read as files', () => {
  assert.equal(
    readableAddress('https://github.com/aws/x/blob/main/a/b.md#c'),
    'https://raw.githubusercontent.com/aws/x/main/a/b.md',
  );
  assert.equal(
    readableAddress('https://github.com/aws/x/issues/1'),
    'https://github.com/aws/x/issues/1',
  );
});
