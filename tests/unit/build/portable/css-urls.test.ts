import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mapCssUrls } from '../../../../build/portable/css-urls.ts';

const up = (address: string): string => (address.startsWith('/') ? `..${address}` : address);

test('url() and @import are rewritten, quoted or not', () => {
  assert.equal(mapCssUrls('a{b:url(/x.png)}', up), 'a{b:url(../x.png)}');
  assert.equal(mapCssUrls('a{b:url( "/x.png" )}', up), 'a{b:url( "../x.png" )}');
  assert.equal(mapCssUrls("a{b:url('/x y.png')}", up), 'a{b:url("../x y.png")}');
  assert.equal(mapCssUrls('@import "/x.css";', up), '@import "../x.css";');
  assert.equal(mapCssUrls("@import'/x.css';", up), '@import"../x.css";');
  assert.equal(mapCssUrls('@import url(/x.css) screen;', up), '@import url(../x.css) screen;');
});

test('several in one declaration are all rewritten', () => {
  assert.equal(
    mapCssUrls('src:url(/a.woff2)format("woff2"),url(/b.woff)', up),
    'src:url(../a.woff2)format("woff2"),url(../b.woff)',
  );
});

test('comments, strings, data and fragments stay', () => {
  for (const css of [
    '/* url(/x.png) */',
    'a{content:"url(/x.png)"}',
    `a{b:url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'%3E")}`,
    'a{b:url(#x)}',
    'a{b:url(https://host.example/x.png)}',
  ])
    assert.equal(mapCssUrls(css, up), css);
});
