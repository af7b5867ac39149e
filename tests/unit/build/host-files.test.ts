import assert from 'node:assert/strict';
import { test } from 'node:test';
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
