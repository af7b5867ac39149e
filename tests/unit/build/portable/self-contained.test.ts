import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { runSteps } from '../../../../build/page.ts';
import { contentPolicy } from '../../../../build/portable/content-policy.ts';
import { selfContained } from '../../../../build/portable/self-contained.ts';

const source =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="/icon.svg">' +
  '<link rel="preload" as="font" href="/f.woff2">' +
  '<link rel="stylesheet" href="/_berth/a.css"><style>b{c:url(/f.woff2)}</style>' +
  '<script defer src="/_berth/main.js"></script></head>' +
  '<body><a href="/learn.html#x">Learn</a><a href="#y">y</a><a href="https://x.example/">x</a></body></html>';

const output = (base: string): string =>
  runSteps('404.html', source, [
    selfContained({
      base,
      findRoot: 'findRoot()',
      readText: (file) => (file.endsWith('.css') ? 'a{d:url(g.png)}' : `/* ${file} */`),
      readData: (file) => `data:x,${file}`,
    }),
    contentPolicy({ fontData: true }),
  ]).text;

test('nothing in the page depends on where it is served', () => {
  const html = output('/');
  assert.match(html, /href="data:x,icon\.svg"/);
  assert.match(html, /<style>a\{d:url\(data:x,_berth\/g\.png\)\}<\/style>/);
  assert.match(html, /<style>b\{c:url\(data:x,f\.woff2\)\}<\/style>/);
  assert.doesNotMatch(html, /src=/);
});

test('a font asked for ahead is in the page once', () => {
  assert.equal(output('/').split('data:x,f.woff2').length - 1, 1);
});

test('scripts run last, the site’s before the one that fixes the links', () => {
  assert.match(
    output('/'),
    /<script>\/\* _berth\/main\.js \*\/<\/script><script>findRoot\(\)<\/script><\/body>/,
  );
});

test('links start at the base and carry their path from the root', () => {
  assert.match(output('/'), /<a href="\/learn\.html#x" data-from-root="learn\.html#x">/);
  assert.match(output('/a/b/'), /<a href="\/a\/b\/learn\.html#x" data-from-root="learn\.html#x">/);
  assert.match(output('/'), /<a href="#y">y<\/a><a href="https:\/\/x\.example\/">x<\/a>/);
});

test('the policy allows the font inside the page', () => {
  assert.match(output('/'), /font-src 'self' data:/);
});

test('the policy allows what was put into the page, and only that', () => {
  const hash = (text: string): string =>
    `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const html = output('/');
  assert.ok(
    html.includes(
      `script-src 'self' ${hash('/* _berth/main.js */')} ${hash('findRoot()')}; ` +
        `style-src 'self' ${hash('a{d:url(data:x,_berth/g.png)}')} ${hash('b{c:url(data:x,f.woff2)}')};`,
    ),
    html,
  );
});
