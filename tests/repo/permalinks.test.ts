import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { sitePage } from '../../src/places/address.ts';
import { listedPages, type OutlineEntry } from '../../src/places/outline.ts';
import type { PlaceKind } from '../../src/places/place.ts';
import { formatAddress, sharePageOf } from '../../src/places/share-page.ts';
import { missingLines, parsePermalinks, permalinksFile } from '../../scripts/permalinks/list.ts';
import { site } from '../../src/views/site-places.ts';
import { builtFiles, builtText } from './built-site.ts';
import { root } from './project-files.ts';
import { publishedAddresses } from './published-addresses.ts';

const list = parsePermalinks(readFileSync(path.join(root, permalinksFile), 'utf8'));
const published = publishedAddresses(path.join(root, 'dist'));

test('every address ever published still resolves', () => {
  const now = new Set(published.map(formatAddress));
  const lost = [...list].filter(([, address]) => !now.has(formatAddress(address)));
  assert.ok(list.size > 1000);
  assert.deepEqual(
    lost.map(([key, address]) => `${key}: ${formatAddress(address)}`),
    [],
    'Bring the address back, or say in src/data/moves.ts where it went.',
  );
});

/** What of `wanted` the `given` lack. */
function missingFrom(given: readonly string[], wanted: readonly string[]): string[] {
  const known = new Set(given);
  return wanted.filter((one) => !known.has(one));
}

test('the site has exactly the places that its facts and texts give it', () => {
  const built = published.map(formatAddress);
  const places = site(root).places.map(formatAddress);
  assert.deepEqual(
    {
      notBuilt: missingFrom(built, places),
      noPlace: missingFrom(places, built),
    },
    { notBuilt: [], noPlace: [] },
    'Places (src/places) and pages disagree. Bring in the one that lacks it.',
  );
  assert.equal(new Set(places).size, places.length, 'Two places have one address.');
});

/** The kinds of places that scripts find by their mark, and what they are marked as on a page. */
const marks: Partial<Record<PlaceKind, string>> = {
  cause: 'cause',
  question: 'question',
  row: 'row',
  group: 'group',
  answer: 'cell',
  claim: 'claim',
  term: 'term',
  source: 'source',
  price: 'price',
  change: 'change',
  version: 'version',
  ending: 'ending',
  launch: 'launch',
};

test('places are marked as what they are, and nothing else is marked', () => {
  const wanted = site(root).places.flatMap(({ kind, page, id }) =>
    id === undefined || marks[kind] === undefined
      ? []
      : [`${formatAddress({ page, id })} ${marks[kind]}`],
  );
  const marked = published.flatMap((address) =>
    address.mark === undefined ? [] : [`${formatAddress(address)} ${address.mark}`],
  );
  assert.deepEqual(
    new Set(wanted.map((line) => line.split(' ')[1])),
    new Set(Object.values(marks)),
  );
  assert.deepEqual(
    { notMarked: missingFrom(marked, wanted), noPlace: missingFrom(wanted, marked) },
    { notMarked: [], noPlace: [] },
    'Give the element data-place="…", or make it a place (src/places).',
  );
});

test('every page that search engines may list is a chapter of the book, but for the one about copies', () => {
  const { outline, ...rest } = site(root);
  const pages = (entries: readonly OutlineEntry[]): string[] =>
    entries.flatMap(({ page, children }) => [
      ...(page === undefined ? [] : [page]),
      ...pages(children),
    ]);
  assert.deepEqual([...pages(outline), sitePage.offline].sort(), listedPages(rest));
});

test('the share page that a permalink is copied as exists', () => {
  const shown = builtFiles('.html').flatMap((page) =>
    page.startsWith('s/')
      ? []
      : [
          ...builtText(page).matchAll(
            /class="permalink" data-permalink(?:="")? href="[^"#]*#([^"]+)"/g,
          ),
        ].flatMap(([, id = '']) => sharePageOf({ page, id }) ?? []),
  );
  const built = new Set(builtFiles('.html').filter((page) => page.startsWith('s/')));
  assert.ok(shown.length > 200);
  assert.deepEqual(
    shown.filter((page) => !built.has(page)),
    [],
  );
});

test('every published address is listed', () => {
  assert.deepEqual(
    missingLines(list, published),
    [],
    'Run npm run facts:publish after a change of facts, else npm run permalinks:add.',
  );
});

test('no line was ever taken out', () => {
  const history = execFileSync(
    'git',
    [
      'log',
      '--format=',
      '--unified=0',
      // What was on the main branch was published; what came and went before that was not.
      '--first-parent',
      '--diff-merges=first-parent',
      '-p',
      '--',
      permalinksFile,
    ],
    { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  const removed = history
    .split('\n')
    .filter((line) => line.startsWith('-') && !line.startsWith('---'))
    .map((line) => line.slice(1));
  const lines = new Set(readFileSync(path.join(root, permalinksFile), 'utf8').split('\n'));
  assert.deepEqual(
    removed.filter((line) => !lines.has(line)),
    [],
  );
});
