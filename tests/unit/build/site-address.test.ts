import assert from 'node:assert/strict';
import { test } from 'node:test';
import { siteAddress } from '../../../build/site-address.ts';

for (const [found, address] of [
  [undefined, undefined],
  ['', undefined],
  ['  ', undefined],
  ['https://berth.example', 'https://berth.example/'],
  ['https://docs.example/containers', 'https://docs.example/containers/'],
  ['https://docs.example/containers/', 'https://docs.example/containers/'],
  ['https://docs.example/a/index.html', 'https://docs.example/a/'],
  ['HTTPS://Docs.Example/A', 'https://docs.example/A/'],
  ['http://bücher.example:8080/docs/berth', 'http://xn--bcher-kva.example:8080/docs/berth/'],
  ['https://docs.example:443/ü b//', 'https://docs.example/%C3%BC%20b/'],
  ['http://127.0.0.1:4321', 'http://127.0.0.1:4321/'],
] as const)
  test(`SITE_URL=${found ?? ' (unset)'} is ${address ?? 'no address'}`, () => {
    assert.equal(siteAddress(found), address);
  });

const tail =
  'expected the full address of the folder the site is served from, such as https://docs.example/containers/';

for (const [found, message] of [
  [
    'example.com/docs',
    `SITE_URL is “example.com/docs”: it has no https:// before it; ${tail}. Nearest: https://example.com/docs/.`,
  ],
  [
    'localhost:4321',
    `SITE_URL is “localhost:4321”: it has no https:// before it; ${tail}. Nearest: https://localhost:4321/.`,
  ],
  [
    'ftp://example.com/',
    `SITE_URL is “ftp://example.com/”: readers cannot open ftp:// in a browser; ${tail}.`,
  ],
  ['https://', `SITE_URL is “https://”: it is no address; ${tail}.`],
  ['a b', `SITE_URL is “a b”: it is no address; ${tail}.`],
  [
    'https://a.example/?x=1#y',
    `SITE_URL is “https://a.example/?…#y”: a query or fragment cannot be part of it; ${tail}.`,
  ],
  [
    'me:secret@a.example/docs',
    `SITE_URL is “…@a.example/docs”: it has no https:// before it; ${tail}. Nearest: https://a.example/docs/.`,
  ],
  ['https://me:secret@a b/', `SITE_URL is “https://…@a b/”: it is no address; ${tail}.`],
  [
    'https://me:secret@a.example/',
    `SITE_URL holds a user name or password, which every page would show; ${tail}.`,
  ],
] as const)
  test(`SITE_URL=${found} is refused`, () => {
    assert.throws(() => siteAddress(found), { message });
  });
