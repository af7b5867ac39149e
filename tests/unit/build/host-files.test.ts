import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hostHeaders } from '../../../build/host-headers.ts';
import { robotsWithSiteMap, siteMapOf } from '../../../build/site-map.ts';

test('the sitemap lists pages at their public address', () => {
  assert.equal(
    siteMapOf(['index.html', 'learn/ü.html'], 'https://berth.example/guide/'),
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
      '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n' +
      '<url><loc>https://berth.example/guide/index.html</loc></url>\n' +
      '<url><loc>https://berth.example/guide/learn/%C3%BC.html</loc></url>\n' +
      '</urlset>\n',
  );
});

test('robots.txt names the sitemap', () => {
  assert.equal(
    robotsWithSiteMap('User-agent: *\n', 'https://berth.example/guide/'),
    'User-agent: *\nSitemap: https://berth.example/guide/sitemap.xml\n',
  );
});

test('every address has headers, and only embeds a policy: hosts add up the rules of a path', () => {
  const rules = hostHeaders
    .trim()
    .split(/\n(?=\/)/)
    .map((rule) => rule.split('\n').map((line) => line.trim()));
  const headersFor = (path: string) =>
    rules
      .filter(([pattern = '']) => path.startsWith(pattern.replace('*', '')))
      .flatMap(([, ...headers]) => headers);
  const everywhere = ['X-Content-Type-Options: nosniff', 'X-Frame-Options: DENY'];
  for (const path of [
    '/',
    '/compare/gpu.html',
    '/no/such/page',
    '/calendar.ics',
    '/llms.txt',
    '/download/berth-2026.11.24.zip',
    '/embedded.html',
  ])
    assert.deepEqual(headersFor(path), everywhere, path);
  assert.deepEqual(headersFor('/embed/gpu.html'), [
    ...everywhere,
    'Content-Security-Policy: frame-ancestors *',
  ]);
});
