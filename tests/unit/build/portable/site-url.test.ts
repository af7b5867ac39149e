import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fragmentId, parseSiteUrl } from '../../../../build/portable/site-url.ts';
import { toRelative } from '../../../../build/portable/relative-addresses.ts';

test('addresses in the site become relative to their file', () => {
  for (const [address, from, expected] of [
    ['/index.html', 'index.html', 'index.html'],
    ['/', 'learn/ecs.html', '../index.html'],
    ['/learn/ecs.html', 'index.html', 'learn/ecs.html'],
    ['/learn/ecs.html#x', 'learn/eks.html', 'ecs.html#x'],
    ['/learn/ecs.html#x', 'learn/ecs.html', '#x'],
    ['/learn/ecs.html', 'learn/ecs.html', 'ecs.html'],
    ['/compare.html?o=a,b&diff=1#gpu', 'compare/gpu.html', '../compare.html?o=a,b&diff=1#gpu'],
    ['/compare.html?o=a#gpu', 'compare.html', 'compare.html?o=a#gpu'],
    ['/a/b/c.html', 'a/d/e.html', '../b/c.html'],
    ['../index.html', 'learn/ecs.html', '../index.html'],
    ['./', 'learn/ecs.html', 'index.html'],
    ['/a b/ü#1.html', 'index.html', 'a%20b/%C3%BC#1.html'],
    ['/a%20b/%231.html', 'index.html', 'a%20b/%231.html'],
  ] as const)
    assert.equal(toRelative(address, from), expected, `${address} in ${from}`);
});

test('a name with a colon is not mistaken for a scheme', () => {
  assert.equal(toRelative('/a%3Ab.html', 'index.html'), 'a%3Ab.html');
});

test('what leaves the site stays as it is', () => {
  for (const address of [
    'https://aws.amazon.com/ecs/',
    'mailto:a@b.example',
    'data:image/png;base64,AA==',
    '//host.example/x.js',
    '#here',
    '#',
    '',
  ])
    assert.equal(toRelative(address, 'learn/ecs.html'), address);
});

test('a second pass changes nothing', () => {
  for (const address of ['/learn/ecs.html#x', '/', '/compare.html?o=a', '/a%20b/c.html']) {
    const once = toRelative(address, 'learn/deep/page.html');
    assert.equal(toRelative(once, 'learn/deep/page.html'), once);
  }
});

test('an address that cannot be decoded is taken as written', () => {
  assert.equal(parseSiteUrl('/%zz.html', 'index.html')?.file, '%zz.html');
});

test('a fragment names an id unless it means the top or a text', () => {
  assert.equal(fragmentId('#a%20b'), 'a b');
  assert.equal(fragmentId('#gpu:~:text=GPU'), 'gpu');
  assert.equal(fragmentId('#:~:text=GPU'), undefined);
  assert.equal(fragmentId('#top'), undefined);
  assert.equal(fragmentId('#'), undefined);
  assert.equal(fragmentId(''), undefined);
});
